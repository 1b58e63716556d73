public import Kernel

/// A day that the board must watch (termijn): what is due, by which article, about what, and whether it was done.
public struct LegalDeadline: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable {
        /// The last day to convoke a drafted meeting.
        case convokeBy
        /// The last day on which the board holds the assembly that members asked for (2:41 lid 2).
        case holdRequested
        /// The last day to convoke that assembly, so that it is held in time.
        case convokeRequested
        /// From this day members convoke themselves (2:41 lid 3).
        case membersConvoke
        /// The last day to hold the yearly assembly (2:58 lid 1).
        case annualAssembly
        /// The last days to convoke and to hold a second meeting, after one that missed its quorum.
        case convokeSecond, holdSecond
        /// An assembly that was convoked and neither opened nor cancelled.
        case unopened
        /// A convoked meeting is held.
        case meeting
        /// The accounts of a year are drawn up, adopted, filed (2:58 lid 1, 2:394).
        case drawUpAccounts, adoptAccounts, fileAccounts
        /// Who looks at the accounts (2:48 lid 2), and discharge as an item of its own.
        case auditCommittee, discharge
        /// The effect of a decision.
        case effect
        /// The term of a director or another officer is over (rota of retirement).
        case officeTerm
        /// A director leaves as a member, where directors are members.
        case seatEnds
        /// A notice is acknowledged in writing (2:61 c); shares are paid out.
        case acknowledgeExit, payout
        /// An executed amendment is filed with the trade register (2:43 lid 5).
        case fileAmendment
        /// An application to be decided on (`admission.maxDays`).
        case application
        /// The last day of an appeal against an expulsion (2:35 lid 4) or a suspension.
        case expulsionAppeal, suspensionAppeal
        /// The last day of a suspension of a member or of a director.
        case suspension, directorSuspension
        /// Minutes and decisions are made known to the members.
        case publishMinutes, publishDecisions
        /// A decision by consent is looked at again (`consent.reviewMonths`).
        case review

        /// Something that comes by itself: nobody can be too late for it.
        var comesByItself: Bool {
            switch self {
            case .meeting, .membersConvoke, .seatEnds, .effect, .expulsionAppeal, .suspensionAppeal, .suspension,
                .directorSuspension:
                true
            default: false
            }
        }

        /// How many days before it the board is warned: a month for what asks an assembly first.
        var warning: Int {
            switch self {
            case .annualAssembly, .drawUpAccounts, .adoptAccounts, .auditCommittee, .discharge, .officeTerm, .seatEnds,
                .review:
                42
            default: 14
            }
        }
    }

    /// How it stands on a day.
    public enum State: Sendable, Hashable {
        case coming
        /// So near that the board is warned.
        case soon
        /// The day has passed and it was not done.
        case overdue
        /// It came by itself, and is there.
        case arrived
        case met(Day)
    }

    public let kind: Kind
    public let day: Day
    public let article: ArticleReference
    public let title: Phrase
    public let meeting: MeetingID?
    /// What tells it from others of its kind, for a calendar that is read again.
    public var key = ""
    /// Goes up when its day changed.
    public var sequence = 0
    /// The day on which it was done; nil while it was not.
    public var metOn: Day?

    public func hasPassed(on today: Day) -> Bool { day < today }

    public func state(on today: Day) -> State {
        if let metOn { return .met(metOn) }
        if day < today { return kind.comesByItself ? .arrived : .overdue }
        return day - today <= kind.warning ? .soon : .coming
    }

    /// It was done after its day.
    public var wasLate: Bool { metOn.map { $0 > day } ?? false }
}
