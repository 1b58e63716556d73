import CooperativeService
import Kernel
import Meetings
import Statutes
import Store
import TestSupport
import Testing

@Suite("The one path of every command")
struct OnePathTests {
    private let file = FileProposal(title: "Fietsen", text: "Er komt een rek.")

    @Test("The same key and command answer the same, and are done once")
    func sameKey() async throws {
        try await withHouse { house in
            let first = try await house.perform(file, as: house.member(5), key: "k-1")
            let again = try await house.perform(file, as: house.member(5), key: "k-1")
            #expect(first.proposal == again.proposal)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_proposal") == 1)
            let other = try await house.perform(file, as: house.member(5), key: "k-2")
            #expect(other.number == 2)
        }
    }

    @Test("The same key with other fields, another person or another command is a conflict")
    func keyReused() async throws {
        try await withHouse { house in
            try await house.perform(file, as: house.member(5), key: "k-1")
            let before = try await house.footprint()
            let other = FileProposal(title: "Fietsen", text: "Er komen twee rekken.")
            let found = [
                try await house.refusal(other, as: house.member(5), key: "k-1"),
                try await house.refusal(file, as: house.member(6), key: "k-1"),
                try await house.refusal(DraftMeeting(day: House.assemblyDay), as: house.secretary, key: "k-1"),
            ]
            for refusal in found {
                #expect(refusal?.kind == .conflict)
                #expect(refusal?.codes == ["key-reused"])
            }
            #expect(try await house.footprint() == before)
        }
    }

    @Test("A refusal is not stored: the same key works once the reason is gone")
    func refusalsAreNotStored() async throws {
        try await withHouse { house in
            let filed = try await house.perform(file, as: house.member(5))
            let change = ChangeProposal(proposal: filed.proposal, text: "Er komen twee rekken.")
            #expect(try await house.refusal(change, as: house.member(6), key: "k-1")?.codes == ["not-the-proposer"])
            #expect(try await house.refusal(change, as: house.member(5), key: "k-1") == nil)
        }
    }

    @Test("A key is 1 to 100 characters", arguments: ["", String(repeating: "k", count: 101)])
    func keys(_ key: String) async throws {
        try await withHouse { house in
            let refusal = try await house.refusal(file, as: house.member(5), key: key)
            #expect(refusal?.codes == ["idempotency-key"])
        }
    }

    @Test("A dry run takes the same path and writes nothing")
    func dryRun() async throws {
        try await withHouse { house in
            let meeting = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Rondvraag")]),
                as: house.secretary
            ).meeting
            let before = try await house.footprint()
            try await house.perform(ConvokeMeeting(meeting: meeting), as: house.secretary, key: "k-1", dryRun: true)
            try await house.perform(file, as: house.member(5), dryRun: true)
            try await house.perform(
                ApplyForMembership(familyName: "Özil", bornOn: House.day(1, 1, 1990)), by: .visitor, dryRun: true)
            #expect(try await house.footprint() == before)
            house.on(5, 6)
            let late = ConvokeMeeting(meeting: meeting)
            let tried = try await house.refusal(late, as: house.secretary, dryRun: true)
            let refused = try await house.refusal(late, as: house.secretary)
            #expect(tried != nil)
            #expect(tried == refused)
            #expect(try await house.footprint() == before)
        }
    }

    @Test("Two people who change the same meeting at the same moment: one of them is told to look again")
    func together() async throws {
        try await withHouse { house in
            let meeting = try await house.perform(DraftMeeting(day: House.assemblyDay), as: house.secretary).meeting
            async let first = house.refusal(
                ChangeMeeting(meeting: meeting, revision: 1, place: "Kerkzaal"), as: house.chair)
            async let second = house.refusal(
                ChangeMeeting(meeting: meeting, revision: 1, place: "Buurthuis"), as: house.secretary)
            let refusals = try await [first, second].compactMap(\.self)
            #expect(refusals.map(\.codes) == [["meeting-changed-meanwhile"]])
        }
    }

    @Test("Cooperatives on one installation do not see each other")
    func apart() async throws {
        try await withDatabases { database in
            let linde = try await House(database, members: 5)
            let beuk = try await House(database, members: 4, slug: "beuk", seed: 8)
            let meeting = try await linde.convoked([AgendaEntry(title: "Rondvraag")])
            let decision = try await linde.boardDecides()

            #expect(
                try await beuk.refusal(CancelMeeting(meeting: meeting, reason: "Ziek"), as: beuk.secretary)?.kind
                    == .notFound)
            #expect(try await beuk.codes(file, as: linde.chair) == ["outside-mandate"])
            let suspend = SuspendMember(member: try await beuk.memberID(4), reason: "Achterstand", decision: decision)
            #expect(try await beuk.codes(suspend, as: beuk.secretary) == ["decision-unknown"])
            let theirs = SuspendMember(
                member: try await linde.memberID(4), reason: "Achterstand",
                decision: try await beuk.boardDecides(mandates: SuspendMember.name, about: [4]))
            #expect(try await beuk.refusal(theirs, as: beuk.secretary)?.kind == .notFound)
            #expect(try await linde.perform(file, as: linde.member(4), key: "k").number == 1)
            #expect(try await beuk.perform(file, as: beuk.member(4), key: "k").number == 1)
            #expect(try await linde.journal().breach == nil)
            #expect(try await beuk.journal().breach == nil)
        }
    }

    @Test("A second cooperative with the same address is refused, and nothing of it stays")
    func slugTaken() async throws {
        try await withHouse { house in
            let before = try await house.footprint()
            let found = FoundCooperative(statutes: ModelStatutes.neighbourhood, founders: House.founders(4))
            await #expect(throws: Refusal.self) { try await house.service.found(found, slug: "linde") }
            #expect(try await house.footprint() == before)
            #expect(try await house.number("SELECT COUNT(*) FROM store_cooperative") == 1)
        }
    }

    @Test("A convocation leaves one message for each member, by e-mail or as a letter")
    func outbox() async throws {
        try await withHouse { house in
            _ = try await house.convoked([AgendaEntry(title: "Rondvraag")])
            let mails = "SELECT COUNT(*) FROM store_outbox WHERE channel = ?1"
            #expect(try await house.number(mails, "email") == 9)
            #expect(try await house.number(mails, "letter") == 3)
            #expect(
                try await house.number("SELECT COUNT(*) FROM store_outbox WHERE body LIKE '%dinsdag 12 mei 2026%'")
                    == 12)
        }
    }
}
