public import Kernel
import Phrases

/// Why the cooperative may give a member notice (opzegging door de coöperatie, 2:35 lid 2).
public struct AssociationNoticeRule: Sendable {
    /// Always permitted by law: the member no longer meets a requirement, or continuation cannot reasonably be asked.
    public static let lawGrounds = ["requirement-lost", "unreasonable"]

    /// Arrears, where the statutes name them.
    public static let arrearsGround = "arrears"

    /// What the statutes add, such as `arrears`.
    public let statutesGrounds: Ruled<[String]>

    /// What `arrears` asks, where the statutes name it.
    public let arrears: ArrearsRule

    public init(statutesGrounds: Ruled<[String]>, arrears: ArrearsRule) {
        self.statutesGrounds = statutesGrounds
        self.arrears = arrears
    }

    /// The article on which a ground rests; nil for a ground that neither law nor statutes know.
    public func article(of ground: String) -> ArticleReference? {
        if Self.lawGrounds.contains(ground) { return .law("2:35 lid 2") }
        return statutesGrounds.value.contains(ground) ? statutesGrounds.article : nil
    }

    /// Whether the membership can end at once (2:36 lid 1).
    public func endsAtOnce(_ ground: String) -> Bool { ground == "unreasonable" }

    /// Refused: `notice-without-ground`, `reason-missing`, and for arrears what that rule refuses.
    public func grounds(
        _ ground: String, reason: String?, unpaidSince: Day?, reminded: [Day], noticeOn: Day
    ) -> [Ground] {
        var grounds: [Ground] = []
        if article(of: ground) == nil {
            let known = (Self.lawGrounds + statutesGrounds.value).joined(separator: ", ")
            grounds.append(
                Ground(
                    "notice-without-ground", .law("2:35 lid 2"), required: known, found: ground,
                    message: Phrases.Membership.noticeWithoutGround, remedy: Phrases.Membership.chooseGround(known)))
        }
        if ground == Self.arrearsGround, statutesGrounds.value.contains(ground) {
            grounds += arrears.grounds(unpaidSince: unpaidSince, reminded: reminded, noticeOn: noticeOn)
        }
        if reason == nil {
            grounds.append(
                Ground(
                    "reason-missing", message: Phrases.Membership.reasonMissing,
                    remedy: Phrases.Membership.writeReason))
        }
        return grounds
    }
}
