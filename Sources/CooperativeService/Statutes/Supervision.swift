import Kernel
import Membership
import Phrases
import Statutes

/// A law may ask a supervisory board of a cooperative with more than so many members. It is asked when one more is admitted and
/// when the statutes change; an import writes down the members that there are.
enum Supervision {
    /// - Parameter members: how many there are, or would be.
    static func grounds(_ members: Int, exists: Bool, law: LawOnDay) -> [Ground] {
        let most = law[.supervisoryRequired].count
        guard law.isInForce(.supervisoryRequired), members > most, !exists else { return [] }
        return [
            Ground(
                "supervisory-required", law.article(.supervisoryRequired), required: "\(most)", found: "\(members)",
                message: Phrases.Founding.supervisoryRequired(most),
                remedy: Phrases.Founding.supervisoryRequiredRemedy)
        ]
    }
}

extension Scene {
    /// Under statutes in force, or a file that would be, with so many members more than there are today.
    func groundsOfSupervision(under file: StatutesFile? = nil, more: Int = 0) throws -> [Ground] {
        let statutes = try statutes
        guard statutes.law.isInForce(.supervisoryRequired) else { return [] }
        return Supervision.grounds(
            try memberBook.count(on: today) + more, exists: file?[.supervisoryExists] ?? statutes[.supervisoryExists],
            law: statutes.law)
    }
}
