import CooperativeService
import HTML
import HTTPTypes
import Hummingbird
import Kernel
import Phrases

/// Meetings as members see them, and what members do with them.
struct MeetingRoutes {
    typealias Words = Phrases.MeetingPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/meetings") { request, context in
            try await list(context, before: request.uri.queryParameters.get("before"))
        }
        group.get("/c/{cooperative}/meetings/{meeting}") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("meeting"), reception.state(visit))
        }
        group.get("/c/{cooperative}/meetings/{meeting}/screen") { request, context in
            try await screen(context, refreshes: request.uri.queryParameters.get("refresh") != nil)
        }
        group.post("/c/{cooperative}/meetings/{meeting}/registration") { _, context in try await register(context) }
        group.post("/c/{cooperative}/meetings/{meeting}/arrival") { _, context in try await arrive(context) }
        group.post("/c/{cooperative}/meetings/{meeting}/interest") { _, context in try await interest(context) }
    }

    private func list(_ context: SignedInContext, before: String?) async throws -> Page {
        let visit = try await reception.insider(context)
        let list = try await service.meetings(of: visit.cooperative, as: visit.actor, before: before)
        let calls = try await service.isConvener(visit.actor, of: visit.cooperative)
        return visit.page(
            Words.title, at: visit.site.meetings,
            MeetingsPage(reader: visit.reader, list: list, isFirst: before == nil, callsMeetings: calls))
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let sheet = try await service.meeting(id, of: visit.cooperative, as: visit.actor)
        let papers = try await papers(sheet, visit)
        let isWritten = papers.contains { $0.to == visit.site.minutesBook(id) }
        let minutes =
            sheet.line.stage == .closed && !isWritten
            ? try await service.minutesDraft(of: id, in: visit.cooperative) : nil
        return visit.page(
            Words.page(visit.reader.heading(sheet.line.title), on: sheet.line.day), at: visit.site.meetings,
            MeetingPage(
                reader: visit.reader, meeting: sheet, state: state, minutes: minutes,
                papers: papers))
    }

    /// An own interest in an item; an officer names the member.
    private func interest(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            try await reception.give(
                RecordInterest(
                    item: try form.id("interestItem"), person: try await reception.person("interestOf", form, visit)),
                visit, form)
            let place = form.isChecked("interestOf") ? visit.site.run(id) : visit.site.meeting(id)
            return try visit.redirect(to: place, saying: Phrases.ActingPages.interestNoted)
        } again: {
            try await page(visit, id, $0)
        }
    }

    private func papers(_ sheet: MeetingSheet, _ visit: Visit) async throws -> [(label: Phrase, to: String)] {
        let line = sheet.line
        var links = [(Phrases.PaperPages.papers, visit.site.papers(line.id))]
        if sheet.keepsDesk, line.stage == .convoked || line.stage == .open {
            links.insert((Phrases.ConvokingPages.runIt, visit.site.run(line.id)), at: 0)
        }
        if line.organ == .assembly, line.stage == .convoked {
            links.append((Phrases.PaperPages.items, visit.site.memberItems(line.id)))
        }
        if line.stage == .closed,
            try await service.hasMinutes(of: line.id, in: visit.cooperative, as: visit.actor)
        {
            links.append((Phrases.MinutesPages.toMinutes, visit.site.minutesBook(line.id)))
        }
        return links
    }

    private func screen(_ context: SignedInContext, refreshes: Bool) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: MeetingID = try context.id("meeting")
        let screen = try await service.assemblyScreen(id, of: visit.cooperative, as: visit.actor)
        let bytes = ScreenPage(reader: visit.reader, meeting: id, screen: screen, refreshes: refreshes).body.rendered()
        var response = Response(status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = "text/html; charset=utf-8"
        if refreshes, let name = HTTPField.Name("Refresh") { response.headers[name] = "\(ScreenPage.seconds)" }
        return response
    }

    private func register(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: MeetingID = try context.id("meeting")
        let form = context.form
        let meeting = JSONValue.string(id.description)
        return try await reception.attempt(visit, form) {
            if form.isChecked("withdraw") {
                _ = try await reception.submit(WithdrawRegistration.self, ["meeting": meeting], visit, form)
                return try visit.redirect(to: visit.site.meeting(id), saying: Words.nowWithdrawn)
            }
            _ = try await reception.submit(
                RegisterForMeeting.self, ["meeting": meeting, "way": form.optional("way").map(JSONValue.string)],
                visit, form)
            return try visit.redirect(to: visit.site.meeting(id), saying: Words.nowRegistered)
        } again: { state in
            try await page(visit, id, state).response(from: Request.none, context: context)
        }
    }

    private func arrive(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let id: MeetingID = try context.id("meeting")
        let form = context.form
        let meeting = JSONValue.string(id.description)
        return try await reception.attempt(visit, form) {
            if form.isChecked("leave") {
                _ = try await reception.submit(RecordDeparture.self, ["meeting": meeting], visit, form)
                return try visit.redirect(to: visit.site.meeting(id), saying: Words.nowLeft)
            }
            _ = try await reception.submit(
                RecordArrival.self, ["meeting": meeting, "way": .string("online")], visit, form)
            return try visit.redirect(to: visit.site.meeting(id), saying: Words.nowPresent)
        } again: { state in
            try await page(visit, id, state).response(from: Request.none, context: context)
        }
    }
}
