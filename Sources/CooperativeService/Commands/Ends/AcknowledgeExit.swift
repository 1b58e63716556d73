public import Kernel
import Membership
import Phrases
import Statutes

/// Acknowledges a member's notice in writing (erkenning van de opzegging, 2:61 c). Where liability is not excluded this is
/// asked within fourteen days, of every notice; later it is a breach, and the notice stands all the same.
public struct AcknowledgeExit: Command {
    public static let name = "acknowledge-exit"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = [.law("2:61 c"), .parameter("entity.liability")]
    public static var summary: Phrase { Phrases.Commands.acknowledgeExit }

    public struct Outcome: Codable, Sendable {
        /// `accepted`, or `breach` where it came too late.
        public let outcome: String
        /// Why it is a breach.
        public let grounds: [Ground]
        public let acknowledgedOn: Day
        /// The last day on which it was in time; nil where the law sets no term.
        public let due: Day?
        public let endsOn: Day
    }

    public var member: MemberID
    /// The day on which the acknowledgement was sent; today when left out.
    public var on: Day?

    public init(member: MemberID, on day: Day? = nil) {
        self.member = member
        on = day
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let member = try scene.anyMember(member)
        let day = try scene.recordedDay(on)
        guard let noticeOn = member.noticeOn, let end = member.until, member.end == .memberNotice else {
            throw Refusal(.conflict, LeavingGrounds.noNotice)
        }
        try refuse(
            .conflict,
            if: try scene.ends.acknowledgedOn(member.id, noticeOn: noticeOn).map { [LeavingGrounds.acknowledged($0)] }
                ?? [])
        try refuse(.invalid, if: day < noticeOn ? [LeavingGrounds.beforeNotice(noticeOn, day)] : [])
        let rule = try scene.acknowledgementRule
        let due = rule.lastDay(noticeOn: noticeOn)
        let breaches = rule.breaches(noticeOn: noticeOn, acknowledgedOn: day)
        try scene.ends.acknowledge(member.id, noticeOn: noticeOn, on: day, due: due)
        scene.record(
            Fact(
                "exit-acknowledged", about: member.person,
                [
                    "member": "\(member.id)", "on": "\(day)", "due": due.map { "\($0)" } ?? "",
                    "outcome": breaches.isEmpty ? "accepted" : "breach",
                ]))
        try scene.tell(
            member, subject: Phrases.Leaving.acknowledgedSubject,
            body: Phrases.Leaving.acknowledgement(notice: noticeOn, end: end))
        return Outcome(
            outcome: breaches.isEmpty ? "accepted" : "breach", grounds: breaches, acknowledgedOn: day, due: due,
            endsOn: end)
    }
}

extension Scene {
    /// How soon a notice must be acknowledged: the days of the law, where liability is not excluded.
    var acknowledgementRule: AcknowledgementRule {
        get throws { AcknowledgementRule(under: try statutes) }
    }
}

extension AcknowledgementRule {
    init(under statutes: StatutesInForce) {
        let law = statutes.law
        let isAsked = statutes[.entityLiability] != .excluded && law.isInForce(.exitAcknowledgement)
        self.init(
            days: isAsked ? Ruled(law[.exitAcknowledgement].count, law.article(.exitAcknowledgement)) : nil,
            terms: TermsAct(jurisdiction: law.jurisdiction))
    }
}
