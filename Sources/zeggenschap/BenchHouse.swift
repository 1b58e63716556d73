import Accounts
import CooperativeService
import Foundation
import Kernel
import Store
import Voting
import Web

/// A cooperative of any size, made by the commands of the product, with what is asked of it.
struct BenchHouse {
    let database: any Database
    let accounts: Accounts
    let service: CooperativeService
    let clock: SetClock
    let cooperative: CooperativeID
    let persons: [PersonID]
    let secretary: Token

    static let slug = "bench"
    private static let given = ["Anna", "Fatma", "Joost", "Ömer", "Marijke", "Kees", "Samira", "Lotte", "Dirk", "Noor"]
    private static let family = [
        "van Dam", "Özil", "Jansen", "de Vries", "Bakker", "Yılmaz", "Visser", "Smit", "Mulder", "Nguyen", "Çelik",
    ]

    static func found(_ database: any Database, members: Int) async throws -> BenchHouse {
        let random = SystemRandom(), machine = SystemClock()
        let today = Zone.amsterdam.day(of: machine.now)
        let clock = SetClock(Zone.amsterdam.moment(today - 60, minute: 600))
        let accounts = Accounts(
            database: database, clock: machine, random: random, hasher: PasswordHasher(random: random), post: NoPost(),
            publicAddress: "http://127.0.0.1:8080")
        let service = CooperativeService(database: database, clock: clock, random: random, links: accounts.links)
        let offices: [Office] = [.chair, .secretary, .treasurer]
        let (cooperative, founding) = try await service.found(
            FoundCooperative(
                statutes: "neighbourhood-cooperative",
                founders: offices.enumerated().map { index, office in
                    Founder(givenName: "Bestuur", familyName: name(index).family, office: office)
                }), slug: slug)
        let board = founding.persons.map(Actor.person)
        var number = offices.count
        while number < members {
            let end = min(members, number + 5000)
            var lines = ["voornaam;achternaam;geboortedatum;e-mail"]
            for one in number..<end {
                let person = name(one)
                lines.append("\(person.given);\(person.family) \(one);1980-01-01;lid\(one)@bench.example")
            }
            _ = try await service.perform(
                ImportMembers(csv: lines.joined(separator: "\n") + "\n"), as: board[1], of: cooperative)
            number = end
        }
        let account = try await accounts.add(login: "secretaris", name: "Secretaris")
        try await accounts.link(account, to: founding.persons[1], in: cooperative)
        return BenchHouse(
            database: database, accounts: accounts, service: service, clock: clock, cooperative: cooperative,
            persons: try await service.personsByNumber(of: cooperative),
            secretary: try await accounts.open(account).token)
    }

    private static func name(_ number: Int) -> (given: String, family: String) {
        (given[number % given.count], family[number * 7 / 3 % family.count])
    }

    /// Pages of the register at cursors all over it.
    func registerPages() async throws -> [PreparedRequest] {
        (0..<200).map { index in
            let after = index * persons.count / 200
            return .page(
                "/c/\(Self.slug)/board/register" + (after == 0 ? "" : "?after=\(after)"), session: secretary)
        }
    }

    /// Common and rare names, by their beginning.
    func searches() async throws -> [PreparedRequest] {
        let words = ["ozil", "berg", "yil", "jansen", "noor", "anna visser", "celik", "vries", "ngu", "lotte smit"]
        return (0..<200).map { index in
            let word = index % 2 == 0 ? words[index / 2 % words.count] : "smit \(index * 37 % max(persons.count, 1))"
            let encoded = word.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? word
            return .page("/c/\(Self.slug)/board/register?q=\(encoded)", session: secretary)
        }
    }

    /// One assembly of today with all the voters there, and a vote open on each item.
    func assembly(voters: Int, polls: Int) async throws -> (ballots: [PreparedRequest], rights: BenchRights) {
        let chair = Actor.person(persons[0]), secretary = Actor.person(persons[1])
        let machine = SystemClock()
        let today = Zone.amsterdam.day(of: machine.now)
        clock.set(Zone.amsterdam.moment(today - 30, minute: 600))
        let meeting = try await service.perform(
            DraftMeeting(
                day: today, startMinute: 0, place: "Zaal", agenda: (1...polls).map { AgendaEntry(title: "Punt \($0)") }),
            as: secretary, of: cooperative)
        _ = try await service.perform(ConvokeMeeting(meeting: meeting.meeting), as: secretary, of: cooperative)
        clock.set(machine.now)
        _ = try await service.perform(OpenMeeting(meeting: meeting.meeting), as: chair, of: cooperative)
        let present = Array(persons.prefix(voters))
        var sessions: [Token] = []
        for (index, person) in present.enumerated() {
            _ = try await service.perform(
                RecordArrival(meeting: meeting.meeting, person: person), as: secretary, of: cooperative)
            sessions.append(try await session(of: person, login: "stemmer\(index)"))
        }
        var requests: [PreparedRequest] = [], open: [PollID] = []
        for item in meeting.items {
            let poll = try await service.perform(
                OpenPoll(item: item, meeting: meeting.meeting), as: chair, of: cooperative
            ).poll
            open.append(poll)
            for (index, session) in sessions.enumerated() {
                let choice = ["for", "against", "for", "blank"][index % 4]
                requests.append(.ballot(choice, in: poll, of: Self.slug, session: session))
            }
        }
        return (requests, BenchRights(cooperative: cooperative, polls: open, voters: present))
    }

    private func session(of person: PersonID, login: String) async throws -> Token {
        if person == persons[1] { return secretary }
        let account = try await accounts.add(login: login, name: login)
        try await accounts.link(account, to: person, in: cooperative)
        return try await accounts.open(account).token
    }

    func passwords(_ count: Int) async throws -> [PreparedRequest] {
        let password = "een-lang-genoeg-wachtwoord-7"
        var requests: [PreparedRequest] = []
        for index in 0..<count {
            _ = try await accounts.add(login: "wachtwoord\(index)", name: "Lid", password: Secret(password))
            requests.append(.signIn(login: "wachtwoord\(index)", password: password, from: address(index)))
        }
        return requests
    }

    func links(_ count: Int) async throws -> [PreparedRequest] {
        var requests: [PreparedRequest] = []
        for index in 0..<count {
            let person = persons[(index + 10) % persons.count]
            let link = try await accounts.invite(
                InvitationRequest(
                    cooperative: cooperative, person: person, name: "Lid", email: nil, language: .dutch, way: .mail))
            requests.append(.invitation(link.text.reveal, from: address(index)))
        }
        return requests
    }

    /// Visitors come from addresses of their own, as they would through a proxy.
    private func address(_ index: Int) -> String { "10.\(index / 65536 % 256).\(index / 256 % 256).\(index % 256)" }
}
