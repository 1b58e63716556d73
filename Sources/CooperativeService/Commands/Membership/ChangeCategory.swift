public import Kernel
import Membership
import Phrases
import Statutes

/// Puts a member in another category of the statutes (soort lid) from a day on.
public struct ChangeCategory: Command, CitesDecision {
    public static let name = "change-category"
    public static let competence = Competence.body(.board)
    public static let rules: [Rule] = [.parameter("category"), .law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.changeCategory }

    public var member: MemberID
    public var category: String
    /// The first day in the new category; today when left out.
    public var from: Day?
    public var decision: DecisionID?

    public init(member: MemberID, category: String, from: Day? = nil, decision: DecisionID? = nil) {
        self.member = member
        self.category = category
        self.from = from
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let member = try scene.currentMember(member)
        let person = try scene.knownPerson(member.person)
        let from = from ?? scene.today
        try refuse(
            if: try scene.categories.grounds(for: person.name.kind, in: category)
                + (from < scene.today ? [MembershipGrounds.dayInPast(from)] : []))
        let old = try scene.memberBook.category(of: member, on: from)
        try scene.memberships.changeCategory(of: member.id, to: category, from: from)
        // Who is no member in law any more is no director where those come from the members (2:37 lid 1).
        let isInLaw = try scene.statutes[.category].contains { $0.code == category && $0.isMemberInLaw }
        if !isInLaw { try scene.endOffices(ofMember: member.person, after: from - 1) }
        scene.record(
            Fact(
                "category-changed",
                ["member": "\(member.id)", "category": category, "before": old, "from": "\(from)"]))
        return Done()
    }
}
