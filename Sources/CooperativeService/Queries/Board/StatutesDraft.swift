public import Kernel
import Statutes
import Store

extension CooperativeService {
    /// The statutes in force as a text to work on; refused to who is not on the board.
    public func statutesText(of cooperative: CooperativeID, as viewer: Actor) async throws -> String {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let version = try glance.statutes.version
            return try glance.row(Self.textOfVersion, version.number)?.get(0) ?? version.file.written
        }
    }

    static let textOfVersion = """
        SELECT COALESCE((
            SELECT c.text FROM statutes_consolidated c
            WHERE c.cooperative_id = v.cooperative_id AND c.version_id = v.id ORDER BY c.sequence DESC LIMIT 1), v.text)
        FROM statutes_version v WHERE v.cooperative_id = ?1 AND v.number = ?2
        """

    /// What another text would change in the statutes in force, article by article; refused to who is not on the board.
    /// A text that cannot be read changes nothing: the command that proposes it says why.
    public func changes(
        inStatutes text: String, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> [ArticleChange] {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            guard let file = StatutesReading(text, name: "statutes.yaml").file else { return [] }
            return ArticleChange.between(try glance.statutes.version.file, file)
        }
    }
}
