public import Kernel
import Meetings
import Statutes
import Store

/// A body besides the assembly for which a person may file a proposal, with the subjects by which statutes or mandate know
/// its business.
public struct FilingBody: Hashable, Sendable {
    public let code: Organ
    /// As the cooperative named it.
    public let name: String
    /// Of the board what needs approval beforehand; of a body with a mandate what that names.
    public let subjects: [String]
}

extension CooperativeService {
    /// The bodies in which the viewer sits today and that decide on proposals of their own; empty for who has no seat, whose
    /// proposals are for the assembly. Delegates are the assembly.
    public func filingBodies(of cooperative: CooperativeID, as viewer: Actor) async throws -> [FilingBody] {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let seats = Set(standing.offices.map(\.organ)).subtracting([.assembly, .delegates])
            guard !seats.isEmpty else { return [] }
            return try glance.rows(FilingBody.statement, person, glance.today).compactMap { row in
                let code = Organ(rawValue: try row.get(0))
                guard seats.contains(code) else { return nil }
                return FilingBody(code: code, name: try row.get(1), subjects: try glance.subjects(of: code))
            }
        }
    }
}

extension FilingBody {
    static let statement = """
        SELECT DISTINCT b.code, b.name FROM meetings_office o
        JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
        WHERE o.cooperative_id = ?1 AND o.person_id = ?2 AND o.from_day <= ?3
            AND (o.until_day IS NULL OR o.until_day >= ?3)
        ORDER BY b.code
        """
}

extension Glance {
    /// The words by which statutes or mandate know what a body decides on; a proposal that names one of them is held against
    /// both.
    func subjects(of organ: Organ) throws -> [String] {
        if organ == .board { return try statutes[.boardApprovalCeilings].map(\.subject).inOrder }
        let charters = CharterBook(reading: reading, cooperative: cooperative)
        guard let charter = try charters.charter(of: organ) else { return [] }
        return try charters.mandate(of: charter.body.id, on: today)?.subjects.inOrder ?? []
    }
}

extension [String] {
    /// Each once, where it stands first.
    fileprivate var inOrder: [String] {
        reduce(into: []) { found, word in if !found.contains(word) { found.append(word) } }
    }
}
