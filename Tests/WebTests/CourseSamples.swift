import Kernel

@testable import CooperativeService
@testable import Web

extension PagesSamples {
    /// Whoever leads sees every form; each amendment and argument has come to its own end.
    var course: ProposalCourse {
        let states = ["pending", "withdrawn", "takenOver", "adopted", "rejected", "lapsed"]
        let amendments = states.enumerated().map { place, state in
            AmendmentLine(
                id: Self.id(UInt64(20 + place)), label: "A\(place + 1)", isOfAmendment: place == 1,
                oldWords: place == 2 ? nil : text, newWords: text, isAddition: place == 3, explanation: text,
                articles: [text], proposer: text, isMine: true, mayTakeOver: true, state: state, reason: [ground],
                poll: place == 3 ? Self.id(4) : nil, isPollOpen: false)
        }
        let arguments = [nil, "hidden", "withdrawn"].enumerated().map { place, end in
            ArgumentLine(
                id: Self.id(UInt64(30 + place)), replyTo: nil, side: place == 1 ? "against" : "for", author: text,
                isMine: place == 0, text: end == nil ? text : nil, end: end, reason: text, filedOn: day)
        }
        let reply = ArgumentLine(
            id: Self.id(39), replyTo: Self.id(30), side: "neither", author: " ", isMine: false, text: text, end: nil,
            reason: "", filedOn: day)
        let rounds = [("image", "over"), ("decision", "objected"), ("opinion", "open")].enumerated().map { place, one in
            ConsentSheet.Round(
                id: Self.id(UInt64(40 + place)), cycle: place, stage: one.0,
                poll: one.0 == "decision" ? Self.id(4) : nil,
                state: one.1, reactions: [.init(name: text, text: text), .init(name: text, text: nil)])
        }
        return ProposalCourse(
            amendments: amendments, order: [amendments[0], amendments[1]], arguments: arguments + [reply],
            consent: ConsentSheet(rounds: rounds, next: "decision", isExhausted: true, reviewOn: day),
            mayTakePart: true, leads: true, isOfStatutes: true)
    }
}
