public import Kernel
import Meetings
import Membership
import Shares
import Statutes
import Store

/// What somebody who leaves must know and settle first: the last day, dues, shares, and what still stands in their name.
public struct LeavingGuide: Sendable {
    /// The last day as it is known, and why; nil while nothing ends the membership.
    public let endsOn: Day?
    public let endGround: String?
    /// The last day if notice were given today; nil where the membership ends already or is none.
    public let wouldEndOn: Day?
    /// The membership still runs beyond today, so that it can end at once (2:36); also after a notice against a later day.
    public let canLeaveAtOnce: Bool
    /// Whether the dues of the whole year stay due (2:35 lid 5), with the article.
    public let fullYearDues: Bool
    public let duesArticle: ArticleReference
    /// The last day on which the notice should be acknowledged, and when it was (2:61 c).
    public let acknowledgeBy: Day?, acknowledgedOn: Day?
    public let shares: ShareStanding
    /// Offices held today: they end with the membership.
    public let offices: [Office]
    /// Proposals of the member on which nothing was decided.
    public let proposals: [ProposalLine]
    /// Votes that are open to the member now.
    public let polls: [MemberHome.OpenPoll]
    /// Meetings in which the member can still vote.
    public let meetings: [MeetingLine]
    /// An expulsion whose term or appeal runs, and whether a suspension can be appealed.
    public let expulsion: ExpulsionStanding?
    public let canAppealSuspension: Bool
    /// Decisions of the last months because of which the member may leave at once.
    public let decisions: [DecisionLine]

    /// What the member holds and can be paid out.
    public struct ShareStanding: Hashable, Sendable {
        public let count: Int
        /// The nominal value of all together.
        public let value: Money
        public let article: ArticleReference
        /// The accounts of the year of leaving were adopted, so that one can ask.
        public let canAsk: Bool
        public let payouts: [Claim]
    }

    /// A claim for shares, with the day on which it is due or was paid.
    public struct Claim: Hashable, Sendable {
        public let amount: Money
        public let dueOn: Day, paidOn: Day?
    }

    /// Where an expulsion stands.
    public struct ExpulsionStanding: Hashable, Sendable {
        public let decidedOn: Day
        /// What was broken, how the cooperative was harmed, and why; nil where it was erased.
        public let ground: String?, reason: String?
        public let receivedOn: Day?, appealUntil: Day?
        public let appealBody: Organ?
        /// The proposal on the appeal; nil while there is none.
        public let appeal: ProposalID?
    }
}

extension CooperativeService {
    /// What the viewer must settle before leaving; also for who has left.
    /// - Throws: `Refusal` not found for who never was a member.
    public func leavingGuide(of cooperative: CooperativeID, as viewer: Actor) async throws -> LeavingGuide {
        try await glance(at: cooperative) { glance in
            guard let person = viewer.person else { throw Refusal.signInFirst }
            let book = MemberBook(reading: glance.reading, cooperative: cooperative)
            guard let member = try book.memberships(of: person).last else { throw Refusal.notHere }
            return try LeavingGuide(member, standing: try glance.standing(of: viewer), glance)
        }
    }
}

extension LeavingGuide {
    init(_ member: Member, standing: Standing, _ glance: Glance) throws {
        let statutes = try glance.statutes
        let ends = EndsBook(reading: glance.reading, cooperative: glance.cooperative)
        let book = MemberBook(reading: glance.reading, cooperative: glance.cooperative)
        endsOn = member.until
        endGround = member.end?.rawValue
        wouldEndOn =
            member.until == nil
            ? try ResignationRule(under: statutes).end(noticeOn: glance.today, in: glance.financialYears) : nil
        canLeaveAtOnce = member.until.map { $0 > glance.today } ?? true
        fullYearDues = statutes[.duesFullYearOnExit]
        duesArticle = statutes.article(of: .duesFullYearOnExit)
        acknowledgeBy = member.noticeOn.flatMap { AcknowledgementRule(under: statutes).lastDay(noticeOn: $0) }
        acknowledgedOn = try member.noticeOn.flatMap {
            try glance.row(LeavingGuide.acknowledgement, member.id, $0)?.get(0)
        }
        shares = try ShareStanding(member, statutes, glance)
        offices = standing.offices.map(\.office)
        proposals = try glance.rows(MemberHome.proposals, member.person).map {
            try ProposalLine($0, on: glance.today)
        }
        polls = try glance.rows(MemberHome.polls, member.person).map(MemberHome.OpenPoll.init)
        let last = member.until ?? wouldEndOn
        meetings = try glance.rows(MeetingList.coming, member.person, glance.today, false, 20).map(MeetingLine.init)
            .filter { line in
                (line.stage == .convoked || line.stage == .open) && (last.map { line.day <= $0 } ?? true)
            }
        let expelled = try ends.expulsions(of: member.id).last
        let appeals = try ends.appeals(of: member.id)
        expulsion = try expelled.map { try ExpulsionStanding($0, appeals, ends) }
        let appealed = Set(appeals.filter(\.stands).map(\.against))
        canAppealSuspension = try book.suspensions(of: member.id).contains {
            $0.holds(on: glance.today) && $0.id != expelled?.suspension && !appealed.contains(.suspension($0.id))
        }
        let sight = DecisionSight(standing)
        decisions = try glance.rows(
            LeavingGuide.recent, glance.today.adding(months: -12), sight.allBodies, sight.aboutPersons, sight.ownBodies
        ).map(DecisionLine.init)
    }

    static let acknowledgement = """
        SELECT on_day FROM membership_acknowledged_notice
        WHERE cooperative_id = ?1 AND member_id = ?2 AND notice_on = ?3
        """

    /// What the viewer may see of the last year; the term runs from when a member learned of it.
    static let recent = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.outcome = 'adopted' AND d.decided_on >= ?2
            AND \(DecisionSight.visible("?3", "?4", "?5"))
        ORDER BY d.year DESC, d.sequence DESC LIMIT 20
        """
}

extension LeavingGuide.ShareStanding {
    init(_ member: Member, _ statutes: StatutesInForce, _ glance: Glance) throws {
        let book = ShareBook(reading: glance.reading, cooperative: glance.cooperative)
        count = try book.shares(of: member.id, on: glance.today)
        value = statutes.payoutRule.most(for: count)
        article = statutes.article(of: .shareRedeemPrice)
        payouts = try book.payouts(of: member.id).map { .init(amount: $0.amount, dueOn: $0.dueOn, paidOn: $0.paidOn) }
        let hasLeft = member.until.map { $0 < glance.today } ?? false
        let adopted = try member.until.flatMap { left in
            try AccountsBook(
                reading: glance.reading, cooperative: glance.cooperative, calendar: glance.financialYears
            ).adoptedAccounts(ofYearOf: left)
        }
        canAsk = hasLeft && adopted.map { $0.adoptedOn <= glance.today } ?? false && count > 0
    }
}

extension LeavingGuide.ExpulsionStanding {
    init(_ expulsion: Expulsion, _ appeals: [Appeal], _ book: EndsBook) throws {
        decidedOn = expulsion.decidedOn
        let reasons = try book.reasons(of: expulsion.id)
        ground = reasons.map { [$0.broken, $0.harm].compactMap(\.self).joined(separator: "; ") }
        reason = reasons?.reason
        receivedOn = expulsion.receipt?.receivedOn
        appealUntil = expulsion.receipt?.appealUntil
        appealBody = expulsion.appealBody
        appeal = appeals.last { $0.against == .expulsion(expulsion.id) && $0.stands }?.proposal
    }
}

extension ResignationRule {
    init(under statutes: StatutesInForce) {
        self.init(
            noticeDays: statutes[.exitMemberNoticeDays], onlyAtYearEnd: statutes[.exitOnlyAtYearEnd],
            yearStart: statutes[.financeYearStart],
            // A law that asks a least term of notice knows its own longest one, which the statutes are checked against.
            hasCeiling: !statutes.law.isInForce(.memberNoticeLeast))
    }
}
