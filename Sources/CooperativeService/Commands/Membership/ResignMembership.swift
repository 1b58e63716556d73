public import Kernel
public import Membership
import Phrases
import Statutes

/// Gives notice as a member (opzegging door het lid, 2:36). A wrong day is never refused: the membership ends on the
/// earliest day that is permitted. Who belongs without being a member in law leaves the same way. The secretary records a
/// notice that came in writing.
public struct ResignMembership: Command {
    public static let name = "resign-membership"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [
        .law("2:36 lid 1"), .law("2:36 lid 2"), .parameter("exit.memberNoticeDays"),
        .parameter("exit.onlyAtYearEnd"), .parameter("exit.immediateOnBurdenMonths"),
        .parameter("exit.moneyMattersExcluded"),
    ]
    public static var summary: Phrase { Phrases.Commands.resignMembership }

    public struct Outcome: Codable, Sendable {
        /// The last day of the membership.
        public let endsOn: Day
    }

    /// Who gives notice; the actor when left out.
    public var person: PersonID?
    /// The day on which a written notice came in, for the secretary; today when left out.
    public var noticeOn: Day?
    /// The day against which notice is given.
    public var against: Day?
    /// A ground to leave at once.
    public var immediate: ImmediateReason?
    /// The decision because of which the member leaves at once (2:36 lid 3-4), and the day on which the member learned of
    /// it; the day of the decision when left out.
    public var decision: DecisionID?
    public var learnedOn: Day?

    public init(
        person: PersonID? = nil, noticeOn: Day? = nil, against: Day? = nil, immediate: ImmediateReason? = nil,
        decision: DecisionID? = nil, learnedOn: Day? = nil
    ) {
        self.person = person
        self.noticeOn = noticeOn
        self.against = against
        self.immediate = immediate
        self.decision = decision
        self.learnedOn = learnedOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let personID = try scene.ownAffairs(person)
        let member = try scene.currentMember(of: personID)
        let noticeOn = try scene.recordedDay(self.noticeOn)
        try refuse(.invalid, if: noticeOn < member.from ? [MembershipGrounds.noticeBeforeMembership(member.from)] : [])
        let end =
            try immediate == nil
            ? scene.resignationRule(noticeOn: noticeOn).end(
                noticeOn: noticeOn, wished: against, in: scene.financialYears) : noticeOn
        try refuse(.conflict, if: MembershipGrounds.alreadyEnding(member.until, notAfter: end))
        let exit = immediate.map { ExitAtOnce($0, decision: decision, learnedOn: learnedOn, noticeOn: noticeOn) }
        try exit?.require(in: scene)
        try scene.end(member, until: end, .memberNotice, noticeOn: noticeOn)
        try exit?.keep(of: member.id, in: scene)
        scene.record(
            Fact(
                "membership-resigned", about: personID,
                ["member": "\(member.id)", "noticeOn": "\(noticeOn)", "endsOn": "\(end)"]))
        try scene.tell(
            scene.knownPerson(personID), subject: Phrases.MembershipMail.resignedSubject,
            body: Phrases.MembershipMail.resigned(
                noticeOn: Phrases.day(noticeOn), end: Phrases.day(end), wished: against.map { $0 != end } ?? false))
        return Outcome(endsOn: end)
    }
}
