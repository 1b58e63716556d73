import CooperativeService
import Kernel
import Proposals
import Statutes
import TestSupport
import Testing

@Suite("The law of the day of the deed")
struct DeedLawTests {
    /// Statutes that say nothing of absent directors, with a longer term of notice.
    private var text: String {
        (ModelStatutes.text(ModelStatutes.neighbourhood) ?? "")
            .split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("statutes.absentBoardRule") }.joined(separator: "\n")
            .replacing("assembly.noticeDays: 14", with: "assembly.noticeDays: 21")
    }

    @Test("An amendment that says its deed is an old one is held against the law of newer deeds")
    func oldDay() async throws {
        let old = text.replacing("\narticles:", with: "\ndates:\n  deedOn: 2019-05-01\narticles:")
        try await withHouse { house in
            let payload = Payload(name: AmendStatutes.name, fields: .object(["text": .string(old)]))
            let proposal = FileProposal(title: "Oproep", text: "Drie weken.", command: payload)
            let codes = try await house.codes(proposal, as: house.secretary)
            #expect(codes == ["law-needs-clause"])
            // Who founds with statutes of then does so under the law of then.
            #expect(StatutesReport.check(old, name: "oud.yaml", on: House.day(4, 27)).isAcceptable)
        }
    }

    /// The act on boards and supervision of 1 July 2021 asks a rule for absent directors in every later deed.
    @Test("What was lawful when it was decided is refused when the law changed before the deed")
    func lawChanged() async throws {
        try await withDatabases { database in
            let house = try await House(database, founded: House.day(3, 1, 2021))
            let decided = RecordPastDecision(
                title: "Oproep", decidedOn: House.day(6, 15, 2021), votesFor: 12, votesAgainst: 0,
                convokedOn: House.day(5, 20, 2021), represented: 12, textOpenSince: House.day(5, 20, 2021),
                command: Payload(name: AmendStatutes.name, fields: .object(["text": .string(text)])))
            let taken = try await house.perform(decided, as: house.secretary)
            #expect(taken.outcome == .valid && taken.effect == "waiting", "\(taken)")
            let late = RecordDeed(deedOn: House.day(7, 1, 2021))
            let refusal = try await house.refusal(late, as: house.secretary)
            #expect(refusal?.codes == ["law-needs-clause"], "\(String(describing: refusal))")
            let inTime = RecordDeed(deedOn: House.day(6, 30, 2021))
            #expect(try await house.perform(inTime, as: house.secretary).inForceFrom == House.day(6, 30, 2021))
        }
    }
}
