public import Kernel
import Phrases

/// On which grounds a member can be expelled (2:35 lid 3): acting against statutes, by-laws or decisions, or harming the
/// cooperative unreasonably. The decision is in writing, with its reasons (lid 4).
public struct ExpulsionRule: Sendable {
    /// Where the law names the grounds, and where it asks reasons in writing.
    public let grounds: ArticleReference, reasons: ArticleReference

    public init(grounds: ArticleReference, reasons: ArticleReference) {
        self.grounds = grounds
        self.reasons = reasons
    }

    /// Refused: `expulsion-without-ground`, `expulsion-rule-unknown`, `expulsion-without-reason`.
    /// - Parameters:
    ///   - broken: the rules that are said to be broken, in words.
    ///   - unknown: of those, what is no article of the statutes and no adopted decision.
    ///   - harm: how the cooperative was harmed unreasonably.
    public func grounds(broken: [String], unknown: [String], harm: String?, reason: String?) -> [Ground] {
        var found: [Ground] = []
        if broken.isEmpty && harm == nil {
            found.append(
                Ground(
                    "expulsion-without-ground", grounds, message: Phrases.Expulsion.withoutGround,
                    remedy: Phrases.Expulsion.nameTheRule))
        }
        for rule in unknown {
            found.append(
                Ground(
                    "expulsion-rule-unknown", grounds, found: rule, message: Phrases.Expulsion.ruleUnknown(rule),
                    remedy: Phrases.Expulsion.nameTheRule))
        }
        if reason == nil {
            found.append(
                Ground(
                    "expulsion-without-reason", reasons, message: Phrases.Membership.reasonMissing,
                    remedy: Phrases.Membership.writeReason))
        }
        return found
    }
}
