public import Kernel
import Membership
import Phrases
import Statutes

/// Suspends a member (schorsing) within the limits of the statutes. A suspended member has no vote and leaves every base
/// of votes (2:38 lid 1, 2:24d). A suspension that follows on another extends it.
public struct SuspendMember: Command, CitesDecision, CountsFromDecision {
    public static let name = "suspend-member"
    public static let competence = Competence.body(.board)
    public static let rules: [Rule] = [
        .parameter("suspension.maxMonths"), .parameter("suspension.extensions"), .law("2:24d"), .law("2:38 lid 1"),
    ]
    public static var summary: Phrase { Phrases.Commands.suspendMember }

    public struct Outcome: Codable, Sendable {
        public let suspension: SuspensionID
        public let from: Day, until: Day
    }

    public var member: MemberID
    /// The first day; today when left out.
    public var from: Day?
    /// The last day; the latest that the statutes permit when left out.
    public var until: Day?
    /// Why; the member reads it.
    public var reason: Personal<String>
    public var decision: DecisionID?

    public init(member: MemberID, from: Day? = nil, until: Day? = nil, reason: String, decision: DecisionID? = nil) {
        self.member = member
        self.from = from
        self.until = until
        self.reason = Personal(reason)
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        var unreadable: [Ground] = []
        let reason = PersonalText.read(reason.value, .reason, &unreadable)
        if reason == nil, unreadable.isEmpty { unreadable.append(MembershipGrounds.reasonMissing) }
        let member = try scene.currentMember(member)
        let person = try scene.persons.person(member.person)
        let rule = SuspensionRule(
            maxMonths: try scene.ruled(.suspensionMaxMonths), extensions: try scene.ruled(.suspensionExtensions))
        let from = from ?? scene.today
        let until = until ?? rule.latest(from: from)
        let earlier = try scene.memberBook.suspensions(of: member.id).filter {
            $0.until != Suspension.whileAppealRuns
        }
        try refuse(together: [
            (.statutes, try groundsOfClause(in: scene)),
            (.statutes, rule.grounds(from: from, until: until, today: scene.today, earlier: earlier)),
            (.invalid, unreadable),
        ])

        let suspension = Suspension(
            id: scene.ids.next(), member: member.id, from: from, until: until, reason: reason)
        try scene.suspensions.add(suspension)
        try scene.settleOpenPolls(for: member.person)
        scene.record(
            Fact(
                "member-suspended", about: member.person,
                [
                    "suspension": "\(suspension.id)", "member": "\(member.id)", "from": "\(from)",
                    "until": "\(until)",
                ], personal: ["reason": reason ?? ""]))
        if let person {
            try scene.tell(
                person, subject: Phrases.MembershipMail.suspendedSubject,
                body: Phrases.MembershipMail.suspended(
                    from: Phrases.day(from), until: Phrases.day(until), reason: reason ?? "",
                    appealMonths: scene.statutes[.suspensionAppealMonths]))
        }
        return Outcome(suspension: suspension.id, from: from, until: until)
    }

    /// The law knows no suspension of a member: only statutes take the vote away for a time.
    private func groundsOfClause(in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes
        if statutes.isSet(.suspensionMaxMonths) || statutes.isSet(.suspensionExtensions) { return [] }
        return [
            Ground(
                "suspension-without-clause", statutes.law.article(.memberAccess),
                message: Phrases.Membership.suspensionWithoutClause,
                remedy: Phrases.Membership.suspensionWithoutClauseRemedy)
        ]
    }
}
