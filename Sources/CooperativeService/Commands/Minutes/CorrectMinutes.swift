public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store

/// Puts published minutes right in a new version that says what differs and why. Once they were adopted it takes a
/// decision of the body that adopted them, taken after that.
public struct CorrectMinutes: Command {
    public static let name = "correct-minutes"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("minutes.adoptBy")]
    public static let record = JournalRecord.factsOnly
    public static var summary: Phrase { Phrases.Minutes.correctCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        public let digest: String
        /// Whether the decision that was cited adopts this version at once.
        public let isAdopted: Bool
    }

    public var meeting: MeetingID
    /// The version that was read; the latest where it is left out.
    public var version: Int?
    /// What differs and why.
    public var reason: String
    public var general: String?
    public var remarks: [MinutesRemark]?
    /// The decision that corrects minutes which were adopted already.
    public var decision: DecisionID?

    public init(
        meeting: MeetingID, version: Int? = nil, reason: String, general: String? = nil,
        remarks: [MinutesRemark]? = nil, decision: DecisionID? = nil
    ) {
        self.meeting = meeting
        self.version = version
        self.reason = reason
        self.general = general
        self.remarks = remarks
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let adoption = try scene.minutes.adoption(of: meeting)
        try scene.requireMinutesHand(on: meeting, areAdopted: adoption != nil)
        let latest = try scene.requireMinutes(of: meeting)
        let isPublished = try scene.minutes.published(meeting) != nil
        let unread = isPublished ? [] : [MinutesGrounds.notPublished(Phrases.Minutes.editInstead)]
        try refuse(together: [
            (.statutes, adoption.map { try groundsOfDecision(after: $0.on, in: scene) } ?? []),
            (.conflict, unread + MinutesGrounds.stale(version, latest)),
            (.invalid, groundsOfReason + MinutesContent.tooLong(general, remarks)),
        ])
        // A correction starts from what was adopted, not from what was written beside it.
        let base = try adoption.flatMap { try scene.minutes.version($0.version, of: meeting) } ?? latest
        let content = try base.read().with(
            try scene.minutesFacts(of: meeting), general: general, remarks: remarks ?? [], minuteTaker: nil)
        let next = try scene.write(content, as: .correction, of: meeting, after: latest.number, reason: reason)
        let adopting = adoption == nil ? nil : decision
        if let adopting {
            try scene.minutes.adopt(meeting, version: next.number, by: adopting, on: scene.today, at: scene.now)
        }
        return Outcome(
            meeting: meeting, version: next.number, digest: next.digest, isAdopted: adopting != nil)
    }

    private var groundsOfReason: [Ground] {
        guard reason.allSatisfy(\.isWhitespace) || reason.count > 2000 else { return [] }
        return [
            Ground(
                "correction-without-reason", message: Phrases.Minutes.reasonMissing,
                remedy: Phrases.Minutes.giveReason)
        ]
    }

    private func groundsOfDecision(after day: Day, in scene: Scene) throws -> [Ground] {
        let organ = try scene.statutes[.minutesAdoptBy]
        let found = try decision.flatMap { try scene.decisions.decision($0) }
        if let found, found.body == organ, found.outcome == .adopted, found.decidedOn >= day {
            let force = try scene.force(of: found)
            // What was undone since, such as a vote that was challenged (2:13 lid 4), changes nothing.
            if force.hasFallen { return force.grounds(under: try scene.statutes.law.article(.voidDecision)) }
            if try isAfterAdoption(found, on: day, in: scene) { return [] }
        }
        return [MinutesGrounds.adopted(day, try scene.statutes.article(of: .minutesAdoptBy))]
    }

    /// The decision that adopted them does not also change them, nor one of before it on the same day.
    private func isAfterAdoption(_ found: Decision, on day: Day, in scene: Scene) throws -> Bool {
        let adopting = try scene.minutes.adoptingDecisions(of: meeting)
        if adopting.contains(found.id) { return false }
        guard found.decidedOn == day else { return true }
        return try adopting.compactMap { try scene.decisions.decision($0)?.number }.allSatisfy { $0 < found.number }
    }
}
