import Kernel
import Meetings
import Statutes
import Store
import TestSupport
import Testing

@testable import CooperativeService

@Suite("The votes in the room")
struct QuorumCountTests {
    /// The gauge of the page, and the figure of the roll, which reads everybody who may vote.
    private func compare(_ meeting: MeetingID, _ house: House, _ step: String) async throws {
        let page = try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.secretary))
        let roll = try await house.service.figures(of: meeting, in: house.cooperative)
        #expect(page.quorum.map { JSONValue.integer(Int64($0.present)) } == roll["represented"], "\(step)")
        #expect(page.quorum.map { JSONValue.integer(Int64($0.base)) } == roll["base"], "\(step)")
        #expect(page.quorum?.needed.map { JSONValue.integer(Int64($0)) } == roll["quorum"], "\(step)")
    }

    private func statutes(_ changes: [String: PolicyNode]) throws -> String {
        let model = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let file = try #require(StatutesReading(model, name: "model").file)
        return try #require(file.overriding(changes).file).written
    }

    @Test("is the same number as the roll has, whoever comes, goes, gives a proxy or is suspended", arguments: 1...4)
    func sameAsTheRoll(_ seed: UInt64) async throws {
        let text = try statutes(["proxy.holder": PolicyNode(.word(seed.isMultiple(of: 2) ? "anyone" : "voter"))])
        try await withHouse(members: 14, statutes: text) { house in
            let random = SeededRandom(seed: seed)
            func anybody() -> Int { Int(random.next() % 14) + 1 }
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            for _ in 0..<10 {
                let giver = anybody(), holder = anybody()
                _ = try? await house.perform(
                    GiveProxy(meeting: meeting, holder: house.member(holder)), as: house.member(giver))
            }
            let suspended = try await house.boardDecides("Schorsing", mandates: SuspendMember.name, about: [13])
            try await house.perform(
                SuspendMember(member: house.memberID(13), reason: "Onrust", decision: suspended), as: house.secretary)
            house.on(House.assemblyDay, hour: 20)
            try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            try await compare(meeting, house, "nobody")
            for step in 0..<12 {
                let person = house.member(anybody())
                if step.isMultiple(of: 3) {
                    _ = try? await house.perform(RecordDeparture(meeting: meeting, person: person), as: house.secretary)
                } else {
                    _ = try? await house.perform(RecordArrival(meeting: meeting, person: person), as: house.secretary)
                }
                try await compare(meeting, house, "\(seed), \(step)")
            }
        }
    }

    @Test("counts an organisation by who acts for it, and delegates with one vote each")
    func othersByThem() async throws {
        let text = try statutes(["assembly.delegates": PolicyNode(.word("true"))])
        try await withHouse(members: 12, statutes: text) { house in
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            let decided = try await house.boardDecides("Ledenraad")
            try await house.perform(
                SetUpBody(
                    body: .delegates, seats: [SetUpBody.Seats(constituency: "members", seats: 4)], decision: decided),
                as: house.secretary)
            house.on(House.assemblyDay, hour: 20)
            try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            try await house.enter(1...6, meeting)
            try await compare(meeting, house, "before anybody was elected")
            try await house.perform(
                RecordDelegates(elected: (4...7).map(house.member), asked: 12), as: house.secretary)
            try await compare(meeting, house, "delegates")
            let page = try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.secretary))
            #expect(page.quorum?.present == 3)
        }
    }

    @Test("is that of the item at hand: of all members where they decide, without minors and who has an own interest")
    func itemAtHand() async throws {
        let text = try statutes([
            "assembly.delegates": PolicyNode(.word("true")),
            "assembly.membersDecide": PolicyNode(.list([PolicyNode(.word("dues"))])),
            "member.minorsMayVote": PolicyNode(.word("false")), "vote.interestExcluded": PolicyNode(.word("true")),
            "vote.secretFor": PolicyNode(.word("none")),
        ])
        try await withHouse(members: 12, statutes: text) { house in
            let decided = try await house.boardDecides("Ledenraad")
            try await house.perform(
                SetUpBody(
                    body: .delegates, seats: [SetUpBody.Seats(constituency: "members", seats: 4)], decision: decided),
                as: house.secretary)
            try await house.perform(
                RecordDelegates(elected: (4...7).map(house.member), asked: 12), as: house.secretary)
            let meeting = try await house.convoked([
                AgendaEntry(title: "Opening"), AgendaEntry(title: "Contributie", topic: .dues),
                AgendaEntry(title: "Volmachten", topic: .amend),
            ])
            let items = try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.secretary))
                .agenda.map(\.id)
            try await house.perform(GiveProxy(meeting: meeting, holder: house.member(7)), as: house.member(5))
            try await house.perform(RecordInterest(item: items[1], meeting: meeting), as: house.member(2))
            try await house.perform(RecordInterest(item: items[2], meeting: meeting), as: house.member(6))
            try await house.database.write(house.cooperative, .bulk) { transaction in
                _ = try transaction.execute(
                    "UPDATE membership_person SET born_on = '2012-01-01' WHERE cooperative_id = ?1 AND id = ?2",
                    house.cooperative, house.member(4))
            }
            house.on(House.assemblyDay, hour: 20)
            try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            try await house.enter(1...4, meeting)
            try await compare(meeting, house, "a minor")
            try await house.enter(6...7, meeting)
            try await compare(meeting, house, "a proxy and an own interest")
            func gauge() async throws -> QuorumGauge? {
                try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.secretary)).quorum
            }
            // Of four delegates one is too young, one has an own interest, and one is represented.
            let ofDelegates = try #require(await gauge())
            #expect(ofDelegates.base == 4 && ofDelegates.present == 2 && ofDelegates.needed == 3)
            let dues = try await house.perform(OpenPoll(item: items[1]), as: house.chair)
            try await compare(meeting, house, "a vote of the members")
            let ofMembers = try #require(await gauge())
            #expect(ofMembers.base == 12 && ofMembers.present == Int(dues.represented) && ofMembers.needed == nil)
            #expect(dues.represented == 5)
        }
    }

    /// A hundred thousand would cost minutes of testing; the plan is the same: nothing goes over all members.
    @Test("looks only at who has to do with the meeting, among twenty thousand members")
    func many() async throws {
        try await withHouse { house in
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            try await house.database.write(house.cooperative, .bulk) { transaction in
                for sql in [Self.persons, Self.memberships] { try transaction.execute(sql, house.cooperative) }
            }
            if house.database.engine == .postgres { try await run(script: "ANALYZE", on: house.database) }
            house.on(House.assemblyDay, hour: 20)
            try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            try await house.enter(1...3, meeting)
            let page = try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.secretary))
            #expect(page.quorum?.present == 3 && page.quorum?.base == 20_012)
            let sql = QuorumSQL(ofDelegates: false)
            for sql in [sql.there(), sql.proxies] {
                let plan = try await house.database.read { reading in
                    let isSQLite = reading.engine == .sqlite
                    return try reading.rows(
                        (isSQLite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + sql, house.cooperative, meeting,
                        House.assemblyDay, "", Day.openEnd
                    ).map { try $0.get(isSQLite ? 3 : 0, as: String.self) }
                }
                let bad = ["(cooperative_id=?)", "Seq Scan on membership_membership"]
                #expect(!plan.contains { line in bad.contains(where: line.contains) }, "\(plan)")
            }
        }
    }

    private static let ids = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000), x(i, id) AS (
            SELECT i, '00000000-0000-7000-8000-' || CAST(100000000000 + i AS TEXT) FROM n)
        """
    private static let persons = """
        INSERT INTO membership_person (cooperative_id, id, kind, family_name, search_key, sort_key)
        \(ids) SELECT ?1, id, 'natural', 'Veel', 'veel', 'veel' FROM x
        """
    private static let memberships = """
        INSERT INTO membership_membership
            (cooperative_id, id, person_id, number, sort_key, category, from_day)
        \(ids) SELECT ?1, id, id, i + 100, 'veel', 'full', '2024-01-01' FROM x
        """
}
