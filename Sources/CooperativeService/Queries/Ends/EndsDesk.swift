public import Kernel
import Meetings
import Membership
import Shares
import Statutes
import Store

/// What the board must still do about memberships that end: receipts, appeals, acknowledgements, pay-outs.
public struct EndsDesk: Sendable {
    /// Expulsions of which the receipt is not recorded: the term of appeal has not begun.
    public let unreceived: [Line]
    /// Appeals that wait for a decision, with the proposal for the agenda.
    public let appeals: [AppealLine]
    /// Notices that are not acknowledged, where the law asks it, those first due first.
    public let unacknowledged: [Line]
    /// Claims for shares that wait to be paid.
    public let payouts: [PayoutLine]
    /// What is left of equity when all claims are paid; nil while no adopted accounts tell it.
    public let equityLeft: Money?
    public let minEquity: Money
    public let article: ArticleReference

    /// A member with the day that counts: of the decision, or on which something is due.
    public struct Line: Hashable, Sendable {
        public let member: MemberID
        public let number: Int
        public let name: String
        public let day: Day
    }

    /// An appeal that waits for the body that decides on it.
    public struct AppealLine: Hashable, Sendable {
        public let number: Int
        public let name: String
        public let filedOn: Day
        public let body: Organ
        public let proposal: ProposalID
    }

    /// A claim for shares, with whether the board can still postpone it.
    public struct PayoutLine: Hashable, Sendable {
        public let id: PayoutID
        public let amount: Money
        public let dueOn: Day
        public let number: Int
        public let name: String
        /// The last day to which it can be postponed.
        public let latest: Day
        public let isDue: Bool
    }
}

extension CooperativeService {
    /// What waits about memberships that end; refused to who is not on the board.
    public func endsDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> EndsDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try EndsDesk(glance)
        }
    }
}

extension EndsDesk {
    /// More of each is shown once these are done.
    static let most = 50

    init(_ glance: Glance) throws {
        let statutes = try glance.statutes
        let members = MemberBook(reading: glance.reading, cooperative: glance.cooperative)
        let shareBook = ShareBook(reading: glance.reading, cooperative: glance.cooperative)
        func named(_ id: MemberID) throws -> (number: Int, name: String) {
            guard let member = try members.member(id) else { return (0, "") }
            return (member.number, try members.person(member.person)?.name.full ?? "")
        }
        func line(_ id: MemberID, _ day: Day) throws -> Line {
            let (number, name) = try named(id)
            return Line(member: id, number: number, name: name, day: day)
        }
        unreceived = try glance.rows(EndsDesk.unreceived, Self.most).map { try line($0.get(0), $0.get(1)) }
        appeals = try EndsBook(reading: glance.reading, cooperative: glance.cooperative).openAppeals(limit: Self.most)
            .map { appeal in
                let (number, name) = try named(appeal.member)
                return AppealLine(
                    number: number, name: name, filedOn: appeal.filedOn, body: appeal.body, proposal: appeal.proposal)
            }
        let rule = AcknowledgementRule(under: statutes)
        unacknowledged =
            rule.days == nil
            ? []
            : try glance.rows(EndsDesk.unacknowledged, Self.most).map { row in
                let notice: Day = try row[1]
                return try line(row.get(0), rule.lastDay(noticeOn: notice) ?? notice)
            }
        let postponement = statutes.postponementRule
        payouts = try shareBook.open(limit: Self.most).map { payout in
            let (number, name) = try named(payout.member)
            return PayoutLine(
                id: payout.id, amount: payout.amount, dueOn: payout.dueOn, number: number, name: name,
                latest: postponement.latest(of: payout), isDue: payout.isDue(on: glance.today))
        }
        equityLeft = try AccountsBook(
            reading: glance.reading, cooperative: glance.cooperative, calendar: glance.financialYears
        ).equityLeft(on: glance.today, claims: shareBook)
        minEquity = statutes[.shareMinEquity]
        article = statutes.article(of: .shareMinEquity)
    }

    static let unreceived = """
        SELECT e.member_id, e.decided_on FROM membership_expulsion e
        LEFT JOIN membership_expulsion_receipt r ON r.cooperative_id = e.cooperative_id AND r.expulsion_id = e.id
        WHERE e.cooperative_id = ?1 AND e.appeal_body IS NOT NULL AND r.expulsion_id IS NULL AND NOT EXISTS (
            SELECT 1 FROM membership_appeal a
            JOIN membership_appeal_outcome o ON o.cooperative_id = a.cooperative_id AND o.appeal_id = a.id
            WHERE a.cooperative_id = e.cooperative_id AND a.expulsion_id = e.id AND o.decision_id IS NOT NULL)
        ORDER BY e.decided_on, e.id LIMIT ?2
        """

    static let unacknowledged = """
        SELECT m.id, m.notice_given_on FROM membership_membership m
        LEFT JOIN membership_acknowledged_notice k
            ON k.cooperative_id = m.cooperative_id AND k.member_id = m.id AND k.notice_on = m.notice_given_on
        WHERE m.cooperative_id = ?1 AND m.end_ground = 'memberNotice' AND m.notice_given_on IS NOT NULL
            AND k.member_id IS NULL
        ORDER BY m.notice_given_on, m.id LIMIT ?2
        """
}
