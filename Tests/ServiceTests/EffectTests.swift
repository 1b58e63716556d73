import CooperativeService
import Kernel
import Meetings
import Proposals
import Statutes
import Store
import Testing
import Voting

@Suite("What becomes of an adopted proposal")
struct EffectTests {
    /// Somebody applies, and the board says no.
    private func refused(in house: House) async throws -> ApplicationID {
        let application = try await house.perform(
            ApplyForMembership(familyName: "Özil", bornOn: House.day(1, 1, 1990)), by: .visitor
        ).application
        try await house.perform(
            RefuseApplicant(
                application: application, reason: "Woont elders", decision: try await house.boardDecides()),
            as: house.secretary)
        return application
    }

    private func admit(_ application: ApplicationID, in house: House) async throws -> ProposalID {
        let admit = Payload(
            name: "admit-applicant", fields: .object(["application": .string(application.description)]))
        return try await house.perform(
            FileProposal(title: "Toelating", text: "Toelaten.", command: admit), as: house.member(5)
        ).proposal
    }

    @Test(
        "The assembly still admits after the board refused (2:33); a second vote that was open is impossible, a third is not held"
    )
    func carriedOutAndImpossible() async throws {
        try await withHouse { house in
            let application = try await refused(in: house)
            let first = try await admit(application, in: house), second = try await admit(application, in: house)
            let third = try await admit(application, in: house)
            let meeting = try await house.assembly(on: [first, second, third], present: 10)
            let open = try await house.perform(OpenPoll(meeting: meeting, proposal: second), as: house.chair).poll
            let adopted = try await house.vote(in: meeting, on: first, inFavour: 1...8).closed
            #expect(adopted.effect == "carriedOut")
            #expect(try await house.effects(of: adopted.decision) == [.carriedOut])
            #expect(try await house.number("SELECT COUNT(*) FROM membership_membership") == 13)
            for number in 1...8 {
                try await house.perform(CastBallot(poll: open, choice: .for), as: house.member(number))
            }
            let again = try await house.perform(ClosePoll(poll: open), as: house.chair)
            #expect(again.outcome == .adopted)
            #expect(try await house.effects(of: again.decision) == [.impossible])
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_decision WHERE outcome = 'adopted'") == 3)
            #expect(try await house.number("SELECT COUNT(*) FROM membership_membership") == 13)
            let late = OpenPoll(meeting: meeting, proposal: third)
            #expect(try await house.codes(late, as: house.chair) == ["application-admitted", "already-member"])
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A command that the body could never carry out is refused when it is filed")
    func triedWhenFiled() async throws {
        try await withHouse { house in
            let application = try await house.perform(
                ApplyForMembership(familyName: "Özil", bornOn: House.day(1, 1, 1990)), by: .visitor
            ).application
            let before = try await house.footprint()
            let admit = Payload(
                name: "admit-applicant", fields: .object(["application": .string(application.description)]))
            let early = FileProposal(title: "Toelating", text: "Toelaten.", command: admit)
            #expect(try await house.codes(early, as: house.member(5)) == ["other-body-decides-first"])
            let misspelt = Payload(name: "admit-applicant", fields: .object(["aplication": .string("x")]))
            let unreadable = FileProposal(title: "Toelating", text: "Toelaten.", command: misspelt)
            #expect(try await house.codes(unreadable, as: house.member(5)) == ["unknown-field"])
            let deed = Payload(name: "record-deed", fields: .object([:]))
            let office = FileProposal(title: "Akte", text: "Akte.", command: deed)
            #expect(try await house.refusal(office, as: house.member(5)) != nil)
            #expect(try await house.footprint() == before)
        }
    }

    @Test("4: decided is not in force: the new notice term holds from the deed, not before")
    func statutesWaitForTheDeed() async throws {
        try await withHouse { house in
            let version = try await amended(house)
            #expect(
                try await house.refusal(PutInForce(version: version), as: house.secretary)?.articles == ["2:43 lid 5"])
            #expect(
                try await house.refusal(RecordFiling(version: version, filedOn: House.day(5, 26)), as: house.secretary)?
                    .articles == ["2:43 lid 5"])
            house.on(6, 8)
            let meeting = try await house.perform(
                DraftMeeting(
                    day: House.day(6, 24), place: "Zaal", agenda: [AgendaEntry(title: "Rondvraag")]),
                as: house.secretary
            ).meeting
            let convoke = ConvokeMeeting(meeting: meeting)
            #expect(try await house.refusal(convoke, as: house.secretary, dryRun: true) == nil)
            house.on(6, 9)
            let future = RecordDeed(version: version, deedOn: House.day(6, 10))
            #expect(try await house.refusal(future, as: house.secretary)?.articles == ["2:43 lid 5"])
            let before = RecordDeed(version: version, deedOn: House.day(5, 11))
            #expect(try await house.codes(before, as: house.secretary) == ["deed-before-decision"])
            try await house.perform(RecordDeed(version: version, deedOn: House.day(6, 9)), as: house.secretary)
            #expect(
                try await house.codes(RecordDeed(version: version, deedOn: House.day(6, 9)), as: house.secretary)
                    == ["deed-recorded"])
            let late = try await house.refusal(convoke, as: house.secretary)
            #expect(late?.grounds.map(\.required) == ["21"])
            house.on(6, 8)
            #expect(try await house.refusal(convoke, as: house.secretary, dryRun: true) == nil)
            let decisions = try await house.number("SELECT COUNT(*) FROM proposals_effect WHERE state = 'carriedOut'")
            #expect(decisions == 1)
            house.on(6, 10)
            try await house.perform(RecordFiling(version: version, filedOn: House.day(6, 10)), as: house.secretary)
            #expect(
                try await house.perform(PutInForce(version: version), as: house.chair).inForceFrom == House.day(6, 9))
            #expect(try await house.journal().breach == nil)
        }
    }

    /// Version 2, with a notice of 21 days, adopted on 12 May.
    private func amended(_ house: House) async throws -> StatutesID {
        let proposal = try await house.perform(
            FileProposal(title: "Oproep", text: "Artikel 14: 21 dagen.", command: .longerNotice), as: house.secretary
        ).proposal
        try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
        let meeting = try await house.assembly(on: [proposal], present: 12)
        let closed = try await house.vote(in: meeting, on: proposal, inFavour: 1...12).closed
        #expect(closed.effect == "waiting")
        try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
        house.on(5, 26)
        return try await house.version(2)
    }
}

extension Payload {
    /// The statutes of De Linde with a notice of 21 days.
    static var longerNotice: Payload {
        let text = ModelStatutes.text(ModelStatutes.neighbourhood)?
            .replacing("assembly.noticeDays: 14", with: "assembly.noticeDays: 21")
        return Payload(name: "amend-statutes", fields: .object(["text": .string(text ?? "")]))
    }
}
