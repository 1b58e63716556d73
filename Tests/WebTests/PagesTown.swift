import Accounts
import CooperativeService
import Hummingbird
import HummingbirdTesting
import Kernel
import Logging
import Statutes
import Store
import TestSupport

@testable import Web

/// De Linde with twelve members, and De Beuk beside it, on one site. Chair, secretary and two members can sign in.
struct PagesTown: Sendable {
    let service: CooperativeService
    let clock: SetClock
    let linde: CooperativeID, beuk: CooperativeID
    /// The members of De Linde: chair, secretary and treasurer first.
    let members: [PersonID]
    let neighbours: [PersonID]
    let client: any TestClientProtocol

    static let password = "vier groene fietsen"
    static let today = Day(number: 20_570)

    var chair: Actor { .person(members[0]) }
    var secretary: Actor { .person(members[1]) }

    /// A browser in which somebody has signed in: `chair`, `secretary`, `member4`, `member5`, `stranger`.
    func browser(of login: String) async throws -> Browser {
        let browser = Browser(client)
        browser.set("language", "nl")
        _ = try await browser.submit(
            "/sign-in", "login=\(login)&password=\(Self.password.replacing(" ", with: "+"))")
        return browser
    }

    @discardableResult
    func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Outcome {
        try await service.perform(command, as: actor, of: linde)
    }

    /// A ballot, by the command's name: this target does not know the module of votes.
    func cast(_ choice: String, in poll: PollID, by person: PersonID) async throws {
        _ = try await service.perform(
            named: CastBallot.name, fields: Array(#"{"choice":"\#(choice)","poll":"\#(poll)"}"#.utf8),
            as: .person(person), of: linde)
    }

    func lead(to day: Day, hour: Int = 10) { clock.set(Zone.amsterdam.moment(day, minute: hour * 60)) }

    /// A proposal whose text is open, on the agenda of an assembly in three weeks that was convoked today.
    func convoked(_ title: String = "De buurtbus") async throws -> (meeting: MeetingID, proposal: ProposalID) {
        let proposal = try await perform(
            FileProposal(title: title, text: "Wij kopen een bus."), as: .person(members[3])
        ).proposal
        try await perform(PublishProposalText(proposal: proposal), as: secretary)
        let meeting = try await perform(
            DraftMeeting(day: Self.today + 21, place: "Buurthuis", agenda: [AgendaEntry(proposal: proposal)]),
            as: secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        return (meeting, proposal)
    }

    /// That assembly on its day, open, with ten members in the hall and the vote open.
    func voting() async throws -> (meeting: MeetingID, proposal: ProposalID, poll: PollID) {
        let (meeting, proposal) = try await convoked()
        lead(to: Self.today + 21, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        for person in members.prefix(10) {
            try await perform(RecordArrival(meeting: meeting, person: person), as: secretary)
        }
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: chair).poll
        return (meeting, proposal, poll)
    }
}

/// Runs a test in such a town.
///
/// - Parameter statutes: the name of model statutes, or a text of statutes.
func withPagesTown(
    statutes: String = "neighbourhood-cooperative", configuration: WebConfiguration = WebConfiguration(),
    _ body: @escaping @Sendable (PagesTown) async throws -> Void
) async throws {
    try await withSQLite { database in
        let clock = SetClock(Zone.amsterdam.moment(PagesTown.today, minute: 600))
        let random = SeededRandom(seed: 11)
        let accounts = Accounts(
            database: database, clock: clock, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
            publicAddress: "http://127.0.0.1:8080")
        let service = CooperativeService(database: database, clock: clock, random: random, links: accounts.links)
        func found(_ slug: String, _ family: String) async throws -> (CooperativeID, [PersonID]) {
            let offices: [Office] = [.chair, .secretary, .treasurer]
            let founders = (1...12).map { number in
                Founder(
                    givenName: "Lid", familyName: "\(family) \(Character(Unicode.Scalar(64 + UInt8(number))))",
                    email: "\(slug)\(number)@linde.example", emailConsentOn: PagesTown.today,
                    street: "Lindestraat \(number)", postcode: "3511 AA", town: "Utrecht",
                    office: offices.indices.contains(number - 1) ? offices[number - 1] : nil)
            }
            let made = try await service.found(
                FoundCooperative(
                    statutes: statutes, deedOn: PagesTown.today, founders: founders), slug: slug)
            return (made.cooperative, made.outcome.persons)
        }
        let (linde, members) = try await found("de-linde", "Linde")
        let (beuk, neighbours) = try await found("de-beuk", "Beuk")
        let secret = Secret(PagesTown.password)
        for (login, person) in [("chair", 0), ("secretary", 1), ("member4", 3), ("member5", 4), ("member12", 11)] {
            let account = try await accounts.add(login: login, name: login, password: secret)
            try await accounts.link(account, to: members[person], in: linde)
        }
        let stranger = try await accounts.add(login: "stranger", name: "stranger", password: secret)
        try await accounts.link(stranger, to: neighbours[3], in: beuk)

        let site = Site(
            configuration: configuration, database: database, accounts: accounts, service: service, random: random)
        var logger = Logger(label: "tests")
        logger.logLevel = .critical
        let application = Application(router: try WebApplication.router(site), logger: logger)
        try await application.test(.router) { client in
            try await body(
                PagesTown(
                    service: service, clock: clock, linde: linde, beuk: beuk, members: members,
                    neighbours: neighbours, client: client))
        }
    }
}

extension Browser.Answer {
    /// The hidden key of the form.
    var key: String {
        guard let range = body.firstRange(of: "name=\"key\" value=\"") else { return "" }
        return String(body[range.upperBound...].prefix { $0 != "\"" })
    }
}
