import CooperativeService
import FoundationEssentials
import HTTPTypes
import Hummingbird
import Kernel

/// A command with `If-Match`: what two people may change at once is changed only as it was seen. The revision stands in
/// front of the dot of the `ETag`; it takes the place of the field `revision`.
struct Revised {
    private let call: APICommands.Call
    private let seen: String

    /// nil where the command has no revision, so that the header says nothing.
    init?(_ call: APICommands.Call, seen: String, _ registry: CommandRegistry) throws {
        guard registry.fields(of: call.name).contains(where: { $0.name == Self.field }) else { return nil }
        self.seen = String(seen.prefix(100))
        guard seen != "*" else {
            self.call = call
            return
        }
        guard let revision = EntityTag(seen)?.revision else { throw Self.changed(seen, []) }
        try JSONBody.refuseFaults(in: call.fields)
        var call = call
        var fields: [String: JSONValue]
        do {
            fields = try JSONDecoder().decode([String: JSONValue].self, from: Data(call.fields))
        } catch { throw Problem(.badRequest, WebGrounds.unreadable(at: nil)) }
        fields[Self.field] = .integer(revision)
        call.fields = Array(try JSONEncoder().encode(fields))
        self.call = call
    }

    static let field = "revision"

    /// A conflict is what `If-Match` asked about: 412.
    func answer(_ perform: (APICommands.Call) async throws -> Response) async throws -> Response {
        do {
            return try await perform(call)
        } catch let refusal as Refusal where refusal.kind == .conflict && refusal.grounds.contains(where: Self.isStale)
        {
            throw Self.changed(seen, refusal.grounds)
        }
    }

    private static func isStale(_ ground: Ground) -> Bool { ground.code == "meeting-changed-meanwhile" }

    private static func changed(_ seen: String, _ grounds: [Ground]) -> Problem {
        Problem(.preconditionFailed, grounds.isEmpty ? [WebGrounds.otherRevision(found: seen)] : grounds)
    }
}

/// `"3.5f1c2a9e"`: the revision of what is shown, and a digest of all that the answer says.
struct EntityTag: CustomStringConvertible {
    let revision: Int64
    let digest: String

    init(revision: Int64, digest: String) {
        self.revision = revision
        self.digest = digest
    }

    /// Reads a strong tag; the digest may be left out.
    init?(_ text: String) {
        guard text.utf8.count >= 3, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
        let parts = text.dropFirst().dropLast().split(separator: ".", maxSplits: 1)
        guard let first = parts.first, let revision = Int64(first) else { return nil }
        self.revision = revision
        digest = parts.count == 2 ? String(parts[1]) : ""
    }

    var description: String { "\"\(revision).\(digest)\"" }

    /// Whether `If-None-Match` names this tag.
    func isNamed(in header: String?) -> Bool {
        guard let header else { return false }
        return header == "*"
            || header.split(separator: ",").contains { part in
                let tag = part.drop { $0 == " " }
                return (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag) == description
            }
    }
}
