import Accounts
import CooperativeService
import Crypto
import HTML
import Hummingbird
import Kernel
import Phrases
import Store

/// The link to one's own calendar, the calendar behind it, and single meetings as files.
struct CalendarRoutes {
    let reception: Reception
    private var service: CooperativeService { reception.site.service }
    private var address: String { reception.site.configuration.publicAddress }

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/calendar") { _, context in
            let visit = try await reception.insider(context)
            return page(visit, link: nil, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/calendar") { _, context in try await renew(context) }
        groups.signedIn.get("/c/{cooperative}/meetings/{meeting}/calendar.ics") { _, context in
            try await meeting(context)
        }
        // Programs that read calendars do not sign in: the secret in the address lets them in.
        groups.open.get("/calendar/{secret}") { _, context in try await feed(context) }
    }

    private func page(_ visit: Visit, link: String?, _ state: FormState) -> Page {
        visit.page(
            Phrases.CalendarPages.title, at: visit.site.home,
            CalendarPage(
                reader: visit.reader, isOnBoard: visit.doorway.standing.isOnBoard, link: link, state: state))
    }

    /// The secret is made here and shown once; the books keep its digest.
    private func renew(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let kind = CalendarKind(rawValue: form.text("kind")) ?? .member
            let secret = hexadecimal(reception.site.random.bytes(24))
            let digest = hexadecimal(SHA256.hash(data: Array(secret.utf8)))
            try await reception.give(RenewCalendarLink(digest: digest, kind: kind), visit, form)
            return try page(visit, link: "\(address)/calendar/\(secret)", reception.state(visit)).response(
                from: Request.none, context: visit.web)
        } again: {
            page(visit, link: nil, $0)
        }
    }

    private func feed(_ context: WebContext) async throws -> Response {
        let secret = context.parameters.get("secret") ?? ""
        let text = try await service.calendar(secret: secret, publicAddress: address, in: context.language)
        return Response(calendar: text.written(at: service.clock.now), named: "agenda.ics")
    }

    private func meeting(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        guard let id = context.parameters.get("meeting").flatMap({ MeetingID($0) }) else { throw HTTPError(.notFound) }
        let text = try await service.calendar(
            of: id, at: visit.cooperative, as: visit.actor, publicAddress: address)
        return Response(calendar: text.written(at: service.clock.now), named: "\(id).ics")
    }
}

extension Response {
    /// A calendar as a file.
    init(calendar text: String, named name: String) {
        self.init(
            status: .ok,
            headers: [
                .contentType: "text/calendar; charset=utf-8",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

/// Makes the link to one's own calendar, and shows it once.
struct CalendarPage: Component {
    typealias Words = Phrases.CalendarPages
    let reader: Reader
    let isOnBoard: Bool
    let link: String?
    let state: FormState

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        if let link {
            h2 { reader(Words.yourLink) }
            p { code { link } }
            p { reader(Words.shownOnce) }
        }
        CommandForm(reader, to: reader.site.calendar, state) {
            if isOnBoard {
                RadioGroup(
                    name: "kind", legend: reader(Words.which),
                    choices: [
                        Choice("member", reader(Words.ownMeetings)), Choice("board", reader(Words.withDeadlines)),
                    ], chosen: state["kind"] ?? "member")
            }
            SubmitButton(reader(Words.renew))
        }
    }
}
