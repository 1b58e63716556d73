import CooperativeService
import HTML
import Hummingbird
import Kernel
import Phrases

/// Proxies, online: tried and read back before they are given.
struct ProxyRoutes {
    typealias Words = Phrases.ProxyPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/meetings/{meeting}/proxies") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, context.id("meeting"), reception.state(visit))
        }
        group.get("/c/{cooperative}/meetings/{meeting}/proxies/form") { _, context in
            let visit = try await reception.insider(context)
            let desk = try await service.proxyDesk(
                for: try context.id("meeting"), of: visit.cooperative, as: visit.actor)
            return visit.page(
                Words.formTitle, at: visit.site.meetings, ProxyFormPage(reader: visit.reader, desk: desk))
        }
        group.post("/c/{cooperative}/meetings/{meeting}/proxies/check") { _, context in
            try await give(context, isChecked: false)
        }
        group.post("/c/{cooperative}/meetings/{meeting}/proxies") { _, context in
            try await give(context, isChecked: true)
        }
        group.post("/c/{cooperative}/meetings/{meeting}/proxies/answer") { _, context in try await answer(context) }
        EarlyRoutes(reception: reception).add(to: groups)
    }

    private func page(_ visit: Visit, _ id: MeetingID, _ state: FormState) async throws -> Page {
        let desk = try await service.proxyDesk(for: id, of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.page(desk.line.title), at: visit.site.meetings,
            ProxiesPage(reader: visit.reader, desk: desk, state: state))
    }

    /// The command is tried first, so that what would be refused is said before anything is sent.
    private func give(_ context: SignedInContext, isChecked: Bool) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        if form.isChecked("change") {
            return try await page(visit, id, reception.again(visit, form, [])).response(
                from: Request.none, context: context)
        }
        return try await reception.settle(visit, form) {
            let desk = try await service.proxyDesk(for: id, of: visit.cooperative, as: visit.actor)
            let giver = try await person(form.optional("giver"), of: visit)
            let holder = try await person(form.text("holder"), of: visit)
            let until = try form.optionalDay("until")
            let items = desk.items.filter { form.isChecked("item-\($0.id)") }
            let fields: [String: JSONValue?] = [
                "meeting": .string(id.description), "giver": giver.map { .string($0.description) },
                "holder": holder.map { .string($0.description) }, "holderName": form.json("holderName"),
                "form": form.json("form"), "instructions": form.json("instructions"),
                "until": until.map { .string($0.description) },
                "items": items.isEmpty ? nil : .array(items.map { .string($0.id.description) }),
            ]
            _ = try await reception.submit(GiveProxy.self, fields, visit, form, dryRun: !isChecked)
            if isChecked { return try visit.redirect(to: visit.site.proxies(id), saying: Words.nowGiven) }
            let named = try await words(holder, form.text("holder"), visit)
            return try visit.answer(
                Words.checkHeading, at: visit.site.meetings,
                ProxyCheckPage(
                    reader: visit.reader, desk: desk, giver: try await words(giver, form.optional("giver"), visit),
                    holder: form.optional("holderName") ?? named, items: items.map(\.title), until: until,
                    state: reception.again(visit, form, [])))
        } again: {
            try await page(visit, id, $0)
        }
    }

    /// A member by number; nil where none was filled in.
    private func person(_ text: String?, of visit: Visit) async throws -> PersonID? {
        guard let text, !text.isEmpty else { return nil }
        return try await service.member(numbered: text, of: visit.cooperative)
    }

    /// Officers read a name back. Who gives a proxy reads the number: a form is no way to look names up.
    private func words(_ person: PersonID?, _ number: String?, _ visit: Visit) async throws -> String {
        guard let person, let number else { return visit.reader(Words.you) }
        guard visit.doorway.standing.isOnBoard else { return visit.reader(Words.member(number)) }
        return try await service.personName(person, of: visit.cooperative, as: visit.actor)
    }

    private func answer(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let id: MeetingID = try context.id("meeting")
        return try await reception.settle(visit, form) {
            let said: Phrase
            if let proxy = form.json("accept") {
                _ = try await reception.submit(AcceptProxy.self, ["proxy": proxy], visit, form)
                said = Words.nowAccepted
            } else if let proxy = form.json("decline") {
                _ = try await reception.submit(DeclineProxy.self, ["proxy": proxy], visit, form)
                said = Words.nowDeclined
            } else {
                _ = try await reception.submit(RevokeProxy.self, ["proxy": form.json("revoke")], visit, form)
                said = Words.nowRevoked
            }
            return try visit.redirect(to: visit.site.proxies(id), saying: said)
        } again: {
            try await page(visit, id, $0)
        }
    }
}
