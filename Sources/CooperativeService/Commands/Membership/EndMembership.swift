public import Kernel
import Membership
import Phrases
import Statutes

/// Gives a member notice (opzegging door de coöperatie, 2:35 lid 2): only on a ground in the law or the statutes, with
/// the reason in writing. The same term holds as for a member's notice, unless continuation cannot reasonably be asked.
public struct EndMembership: Command, CitesDecision, CountsFromDecision {
    public static let name = "end-membership"
    public static let competence = Competence.body(.parameter(.noticeByAssociationOrgan))
    public static let rules: [Rule] = [
        .parameter("notice.byAssociation.organ"), .law("2:35 lid 2"), .parameter("notice.byAssociation.grounds"),
        .parameter("dues.arrearsMonthsToNotice"), .parameter("dues.remindersToNotice"), .law("2:36 lid 1"),
    ]
    public static var summary: Phrase { Phrases.Commands.endMembership }

    public struct Outcome: Codable, Sendable {
        /// The last day of the membership.
        public let endsOn: Day
    }

    public var member: MemberID
    /// `requirement-lost`, `unreasonable`, or a ground of the statutes such as `arrears`.
    public var ground: String
    /// Why; the member reads it.
    public var reason: Personal<String>
    /// For `arrears`: the day on which it had to be paid at the latest.
    public var unpaidSince: Day?
    /// For `arrears`: the days on which reminders were sent.
    public var reminded: [Day]?
    public var decision: DecisionID?

    public init(
        member: MemberID, ground: String, reason: String, unpaidSince: Day? = nil, reminded: [Day]? = nil,
        decision: DecisionID? = nil
    ) {
        self.member = member
        self.ground = ground
        self.reason = Personal(reason)
        self.unpaidSince = unpaidSince
        self.reminded = reminded
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        var unreadable: [Ground] = []
        let reason = PersonalText.read(reason.value, .reason, &unreadable)
        let member = try scene.currentMember(member)
        let grounds = try scene.ruled(.noticeByAssociationGrounds)
        let rule = AssociationNoticeRule(
            statutesGrounds: Ruled(grounds.value.filter { $0 != "law" }, grounds.article),
            arrears: ArrearsRule(
                months: try scene.ruled(.duesArrearsMonthsToNotice), reminders: try scene.ruled(.duesRemindersToNotice))
        )
        let end =
            rule.endsAtOnce(ground)
            ? scene.today
            : try scene.resignationRule(noticeOn: scene.today).end(noticeOn: scene.today, in: scene.financialYears)
        try refuse(together: [
            (
                .statutes,
                rule.grounds(
                    ground, reason: reason ?? PersonalText.written(self.reason.value), unpaidSince: unpaidSince,
                    reminded: reminded ?? [], noticeOn: scene.today)
            ),
            (.conflict, MembershipGrounds.alreadyEnding(member.until, notAfter: end)), (.invalid, unreadable),
        ])
        try scene.end(member, until: end, .associationNotice, noticeOn: scene.today)
        try scene.memberships.keepReason(member.id, ground: ground, reason: reason)
        scene.record(
            Fact(
                "membership-ended-by-notice", about: member.person,
                ["member": "\(member.id)", "ground": ground, "endsOn": "\(end)"], personal: ["reason": reason ?? ""]))
        if let person = try scene.persons.person(member.person) {
            try scene.tell(
                person, subject: Phrases.MembershipMail.endedSubject,
                body: Phrases.MembershipMail.ended(
                    end: Phrases.day(end), reason: reason ?? "", article: rule.article(of: ground)?.code ?? ""))
        }
        return Outcome(endsOn: end)
    }
}
