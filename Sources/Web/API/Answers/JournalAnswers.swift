import CooperativeService
import FoundationEssentials
import Kernel
import Phrases

/// An entry of the journal. Personal values are commitments, as they are stored.
struct JournalAnswer: Codable, Sendable {
    let number: Int
    let recordedAt: Timestamp
    let day: Day
    let command: String, actor: String
    let header: JSONValue, body: JSONValue, facts: JSONValue
    /// In hexadecimal digits; covers the entry and the hash before it.
    let hash: String

    init(_ line: JournalLine) throws {
        number = line.number
        recordedAt = line.recordedAt
        day = line.day
        command = line.command
        actor = line.actor
        let decoder = JSONDecoder()
        header = try decoder.decode(JSONValue.self, from: Data(line.header))
        body = try decoder.decode(JSONValue.self, from: Data(line.body))
        facts = try decoder.decode(JSONValue.self, from: Data(line.facts))
        hash = hexadecimal(line.hash)
    }
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let journal: [APIResource] = [
        .page("/journal", "journal", Words.journal, of: "JournalEntry") { visit, limit in
            let found = try await visit.service.journalLines(
                of: visit.cooperative, as: visit.viewer, after: visit.afterNumber() ?? 0, limit: limit)
            return APIPage(try found.lines.map(JournalAnswer.init), next: found.next)
        }
    ]
}
