public import Kernel
import Membership
import Phrases
import Shares
import Statutes

/// Asks to be paid out for shares after leaving (terugbetaling vragen): no more than the nominal value, and not before the
/// accounts of the year of leaving are adopted. Who speaks for heirs asks for who died.
public struct AskPayout: Command {
    public static let name = "ask-payout"
    public static let competence = Competence.anyOf([.person, .office([.secretary, .treasurer])])
    public static let rules: [Rule] = [
        .parameter("share.redeemPrice"), .parameter("share.nominal"), .parameter("share.redeemAfterAccountsMonths"),
    ]
    public static var summary: Phrase { Phrases.Commands.askPayout }

    public struct Outcome: Codable, Sendable {
        public let payout: PayoutID
        /// The day on which it is due, unless it is postponed.
        public let dueOn: Day
    }

    /// The membership that ended; the actor's own last one when left out.
    public var member: MemberID?
    public var amount: Money

    public init(member: MemberID? = nil, amount: Money) {
        self.member = member
        self.amount = amount
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let member = try self.member.map(scene.anyMember) ?? scene.lastMembership(of: scene.requirePerson())
        try requireClaimant(of: member, scene)
        try refuse(.invalid, if: amount.cents > 0 ? [] : [ShareGrounds.noAmount])
        let rule = try scene.statutes.payoutRule
        let shares = try scene.shareBook.shares(of: member.id, on: scene.today)
        let claimed = try scene.shareBook.payouts(of: member.id).reduce(Int64(0)) { $0 + $1.amount.cents }
        let adopted = try member.until.flatMap { try scene.adoptedAccounts(ofYearOf: $0) }
        try refuse(
            if: rule.grounds(
                asking: amount, shares: shares, claimed: Money(cents: claimed),
                leftOn: try scene.leftOn(member, holding: shares),
                adopted: adopted, today: scene.today))

        let due = rule.firstDue(adoptedOn: adopted?.adoptedOn ?? scene.today, askedOn: scene.today)
        let payout = Payout(
            id: scene.ids.next(), member: member.id, askedOn: scene.today, amount: amount, firstDueOn: due)
        try scene.shares.claim(payout)
        scene.record(
            Fact(
                "payout-asked",
                [
                    "payout": "\(payout.id)", "member": "\(member.id)", "cents": "\(amount.cents)",
                    "dueOn": "\(due)",
                ]))
        return Outcome(payout: payout.id, dueOn: due)
    }

    /// The member, who speaks for the heirs, or the secretary or treasurer for them.
    private func requireClaimant(of member: Member, _ scene: Scene) throws {
        let actor = try scene.requirePerson()
        let standing = try scene.standing(of: actor)
        if actor == member.person || standing.holds(.secretary) || standing.holds(.treasurer) { return }
        if try scene.ends.succession(of: member.id)?.person == actor { return }
        throw Refusal(.authority, MembershipGrounds.notYourOwn)
    }
}
