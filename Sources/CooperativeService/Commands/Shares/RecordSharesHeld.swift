public import Kernel
import Membership
import Phrases
import Shares
import Statutes

/// Records how many shares a member holds from a day on (aandelen van een lid), no more than the statutes allow.
public struct RecordSharesHeld: Command {
    public static let name = "record-shares-held"
    public static let competence = Competence.office([.treasurer])
    public static let rules: [Rule] = [.parameter("share.maxPerMember"), .parameter("share.nominal")]
    public static var summary: Phrase { Phrases.Commands.recordSharesHeld }

    public var member: MemberID
    public var shares: Int
    /// The first day; today when left out.
    public var from: Day?

    public init(member: MemberID, shares: Int, from day: Day? = nil) {
        self.member = member
        self.shares = shares
        from = day
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let member = try scene.anyMember(member)
        let day = from ?? scene.today
        try refuse(
            .invalid,
            if: (shares < 0 ? [ShareGrounds.negative] : [])
                + (day > scene.today ? [MembershipGrounds.dayInFuture(day)] : []))
        let most = try scene.ruled(.shareMaxPerMember)
        try refuse(if: shares > most.value ? [ShareGrounds.tooMany(most.value, shares, most.article)] : [])
        try scene.shares.hold(shares, by: member.id, from: day)
        scene.record(
            Fact("shares-held", ["member": "\(member.id)", "shares": "\(shares)", "from": "\(day)"]))
        return Done()
    }
}
