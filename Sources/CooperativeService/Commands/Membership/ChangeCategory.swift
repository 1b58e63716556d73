public import Kernel
import Membership
import Phrases
import Statutes

/// Puts a member in another category of the statutes (soort lid) from a day on. Whom that makes no member in law any more
/// has asked for it: a membership ends in the ways of the law, not by the board alone (2:35 lid 1).
public struct ChangeCategory: Command, CitesDecision {
    public static let name = "change-category"
    public static let competence = Competence.body(.board)
    public static let rules: [Rule] = [.parameter("category"), .law("2:38 lid 1"), .law("2:35 lid 1")]
    public static var summary: Phrase { Phrases.Commands.changeCategory }

    public var member: MemberID
    public var category: String
    /// The first day in the new category; today when left out.
    public var from: Day?
    public var decision: DecisionID?
    /// The day on which the member asked for it, where the new category is none of members in law.
    public var requestedOn: Day?

    public init(
        member: MemberID, category: String, from: Day? = nil, decision: DecisionID? = nil, requestedOn: Day? = nil
    ) {
        self.member = member
        self.category = category
        self.from = from
        self.decision = decision
        self.requestedOn = requestedOn
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let member = try scene.currentMember(member)
        let person = try scene.knownPerson(member.person)
        let from = from ?? scene.today
        let old = try scene.memberBook.category(of: member, on: from)
        let kinds = try scene.statutes[.category]
        let isInLaw = kinds.first { $0.code == category }?.isMemberInLaw ?? true
        let isUnasked = !isInLaw && requestedOn == nil && kinds.contains { $0.code == old && $0.isMemberInLaw }
        try refuse(
            if: try scene.categories.grounds(for: person.name.kind, in: category)
                + (isUnasked ? [MembershipGrounds.categoryEndsMembership(scene.statutes.law.own("2:35 lid 1"))] : [])
                + (from < scene.today ? [MembershipGrounds.dayInPast(from)] : [])
                + (requestedOn.map { $0 > scene.today ? [MembershipGrounds.dayInFuture($0)] : [] } ?? []))
        try scene.memberships.changeCategory(of: member.id, to: category, from: from)
        // Who is no member in law any more is no director where those come from the members (2:37 lid 1).
        if !isInLaw { try scene.endOffices(ofMember: member.person, after: from - 1) }
        scene.record(
            Fact(
                "category-changed",
                ["member": "\(member.id)", "category": category, "before": old, "from": "\(from)"]))
        return Done()
    }
}
