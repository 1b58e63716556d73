public import Kernel

/// An expulsion (ontzetting, 2:35 lid 3): decided on a day, received on a day, and open to appeal for a term after that.
public struct Expulsion: Hashable, Sendable {
    public let id: ExpulsionID
    public let member: MemberID
    public let decidedOn: Day
    /// The body that decided, and its decision.
    public let organ: Organ
    public let decision: DecisionID?
    /// The body of appeal; nil where the assembly itself decided (2:35 lid 4).
    public let appealBody: Organ?
    public let appealMonths: Int
    /// The suspension for the term and the appeal; nil where there is no appeal.
    public let suspension: SuspensionID?
    /// When the member received the decision; nil while that is not recorded, and the term has then not begun.
    public let receipt: ExpulsionReceipt?

    public init(
        id: ExpulsionID, member: MemberID, decidedOn: Day, organ: Organ, decision: DecisionID?, appealBody: Organ?,
        appealMonths: Int, suspension: SuspensionID?, receipt: ExpulsionReceipt? = nil
    ) {
        self.id = id
        self.member = member
        self.decidedOn = decidedOn
        self.organ = organ
        self.decision = decision
        self.appealBody = appealBody
        self.appealMonths = appealMonths
        self.suspension = suspension
        self.receipt = receipt
    }
}

/// The receipt of an expulsion (ontvangst van de kennisgeving), with the last day on which appeal is possible.
public struct ExpulsionReceipt: Hashable, Sendable {
    public let receivedOn: Day, appealUntil: Day
    /// The end of the membership that was known before, and holds again when the appeal is granted.
    public let earlier: KnownEnd?

    public init(receivedOn: Day, appealUntil: Day, earlier: KnownEnd?) {
        self.receivedOn = receivedOn
        self.appealUntil = appealUntil
        self.earlier = earlier
    }
}

/// The end of a membership as it is known: last day, ground, and the day of the notice.
public struct KnownEnd: Hashable, Sendable {
    public let until: Day
    public let ground: EndGround
    public let noticeOn: Day?

    public init(until: Day, ground: EndGround, noticeOn: Day?) {
        self.until = until
        self.ground = ground
        self.noticeOn = noticeOn
    }
}

extension Member {
    /// The end that is known today; nil while none is.
    public var knownEnd: KnownEnd? {
        guard let until, let end else { return nil }
        return KnownEnd(until: until, ground: end, noticeOn: noticeOn)
    }
}

extension Suspension {
    /// The last day of a suspension that lasts as long as an appeal does.
    public static let whileAppealRuns = Day.openEnd
}

/// An appeal (beroep) of a member against an expulsion or a suspension.
public struct Appeal: Hashable, Sendable {
    /// What the appeal is against.
    public enum Against: Hashable, Sendable {
        case expulsion(ExpulsionID)
        case suspension(SuspensionID)
    }

    /// What the body of appeal decided, on which day; or that the member withdrew the appeal, on which nobody decided then.
    public struct Outcome: Hashable, Sendable {
        public let isGranted: Bool
        public let on: Day
        public let isWithdrawn: Bool

        public init(isGranted: Bool, on day: Day, isWithdrawn: Bool = false) {
            self.isGranted = isGranted
            on = day
            self.isWithdrawn = isWithdrawn
        }
    }

    public let id: AppealID
    public let member: MemberID
    public let against: Against
    public let filedOn: Day
    /// The body that decides on it, by the proposal that stands on its agenda.
    public let body: Organ
    public let proposal: ProposalID
    /// nil while nothing was decided.
    public let outcome: Outcome?

    /// Whether it is an appeal still, decided or not: one that was withdrawn is none.
    public var stands: Bool { outcome?.isWithdrawn != true }

    public init(
        id: AppealID, member: MemberID, against: Against, filedOn: Day, body: Organ, proposal: ProposalID,
        outcome: Outcome? = nil
    ) {
        self.id = id
        self.member = member
        self.against = against
        self.filedOn = filedOn
        self.body = body
        self.proposal = proposal
        self.outcome = outcome
    }
}
