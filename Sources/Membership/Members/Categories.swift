public import Kernel
import Phrases
public import Statutes

/// The categories of a cooperative, and who fits in which.
public struct Categories: Equatable, Sendable {
    public let all: Ruled<[Category]>

    public init(_ all: Ruled<[Category]>) { self.all = all }

    public subscript(code: String) -> Category? { all.value.first { $0.code == code } }

    /// The category that is meant when none is named: the first that admits this kind of person.
    public func usual(for kind: PersonKind) -> String? { all.value.first { $0.admits.contains(kind) }?.code }

    /// Votes of a member by category; what is no member in law has none.
    public var weights: [String: Int] {
        Dictionary(
            all.value.filter(\.isMemberInLaw).map { ($0.code, $0.voteWeight) }, uniquingKeysWith: { first, _ in first })
    }

    /// Refused: `category-unknown`, `category-does-not-admit`.
    public func grounds(for kind: PersonKind, in code: String) -> [Ground] {
        guard let category = self[code] else {
            let known = all.value.map(\.code).joined(separator: ", ")
            return [
                Ground(
                    "category-unknown", all.article, required: known, found: code,
                    message: Phrases.Membership.categoryUnknown(code),
                    remedy: Phrases.Membership.chooseCategory(known))
            ]
        }
        if category.admits.contains(kind) { return [] }
        let fitting = all.value.filter { $0.admits.contains(kind) }.map(\.code).joined(separator: ", ")
        return [
            Ground(
                "category-does-not-admit", all.article,
                required: category.admits.map(\.rawValue).sorted().joined(separator: ", "), found: kind.rawValue,
                message: Phrases.Membership.categoryDoesNotAdmit(code, legal: kind == .legal),
                remedy: fitting.isEmpty ? Phrases.Membership.askBoard : Phrases.Membership.chooseCategory(fitting))
        ]
    }
}
