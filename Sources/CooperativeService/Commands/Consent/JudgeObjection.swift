public import Kernel
import Phrases
import Proposals
import Voting

/// Judges whether an objection in a round by consent is overriding (zwaarwegend bezwaar). The chair does, before the round
/// closes, and says why where it is not; who does not agree challenges the result at once (2:13 lid 3 and 4). An objection
/// that nobody judged stands. Who objects for others too, in the same words, makes one objection, and it is judged once.
public struct JudgeObjection: Command {
    public static let name = "judge-objection"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("assembly.chair"), .law("2:13 lid 3"), .parameter("consent.objectionMustArgue"),
    ]
    public static var summary: Phrase { Phrases.Commands.judgeObjection }

    public var poll: PollID
    /// Who objects.
    public var person: PersonID
    /// For whom, where that person objects for others too in other words; the first that is not judged yet when left out.
    public var principal: PersonID?
    public var overriding: Bool
    /// Why it is not overriding.
    public var reason: String?

    public init(
        poll: PollID, person: PersonID, principal: PersonID? = nil, overriding: Bool, reason: String? = nil
    ) {
        self.poll = poll
        self.person = person
        self.principal = principal
        self.overriding = overriding
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Done {
        guard let open = try scene.polls.poll(poll), let meeting = open.meeting else {
            throw Refusal(.notFound, .pollUnknown)
        }
        let chair = try scene.requireChair(of: try scene.requireMeeting(meeting))
        guard try scene.polls.closing(of: poll) == nil else { throw Refusal(.conflict, .pollClosed) }
        let cast = try scene.choices.objections(of: person, in: poll)
        let meant = cast.filter { principal == nil || $0.principal == principal }
        guard let objection = meant.first(where: { !$0.isRuled }) ?? meant.first else {
            throw Refusal(
                .notFound,
                Ground(
                    "no-objection", message: Phrases.Consent.noObjection, remedy: Phrases.Consent.noObjectionRemedy))
        }
        try refuse(
            .conflict,
            if: objection.isRuled
                ? [
                    Ground(
                        "objection-judged", message: Phrases.Consent.ruledAlready,
                        remedy: Phrases.Consent.ruledAlreadyRemedy)
                ] : [])
        let words = (reason ?? "").allSatisfy(\.isWhitespace) ? "" : reason ?? ""
        try refuse(
            .invalid,
            if: overriding || !words.isEmpty
                ? []
                : [
                    Ground(
                        "ruling-without-reason", message: Phrases.Consent.rulingReason,
                        remedy: Phrases.Consent.rulingReasonRemedy)
                ])
        for same in cast where !same.isRuled && same.argument == objection.argument {
            try scene.choices.rule(
                ObjectionRuling(
                    poll: poll, unit: same.unit, isOverriding: overriding, reason: String(words.prefix(2000))),
                by: chair, at: scene.now)
        }
        scene.record(
            Fact("objection-judged", ["poll": poll.description, "overriding": "\(overriding)"]))
        return Done()
    }
}

extension CommandRegistry {
    /// The commands of rounds by consent.
    static let consent: [any Command.Type] = [
        OpenConsentRound.self, ReactInConsentRound.self, JudgeObjection.self,
    ]
}
