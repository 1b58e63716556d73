import FoundationEssentials
public import Kernel

/// What the check of one cooperative's journal found.
public struct JournalReport: Hashable, Sendable, Codable {
    /// How many entries were checked, and the hash of the last, to be kept elsewhere.
    public var entries = 0
    public var lastHash = ""
    /// Personal values that were found unchanged, and those that were erased.
    public var personal = 0, erased = 0
    /// The first that is wrong; nil when all is well.
    public var breach: JournalBreach?
}

/// Where the journal is not what was written.
public struct JournalBreach: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable {
        /// The entry is not there, while later ones or the head are.
        case missing
        /// The hash does not follow from the previous one and the stored bytes.
        case hash
        /// The searchable columns say something else than the hashed header.
        case header
        /// The cooperative's head is not the last entry.
        case head
        /// A personal value is not the one that was committed to.
        case personalChanged
        /// A personal value is gone without having been erased, or stands with an entry that knows nothing of it.
        case personalMissing, personalStray
    }
    public let entry: Int
    public let kind: Kind

    public init(entry: Int, kind: Kind) { (self.entry, self.kind) = (entry, kind) }
}

extension Journal {
    /// Walks the whole chain in pages and stops at the first entry that is wrong.
    public static func verify(_ cooperative: CooperativeID, in view: any Reading) throws -> JournalReport {
        var report = JournalReport()
        var previous = JournalHash.none
        func breach(_ entry: Int, _ kind: JournalBreach.Kind) -> JournalReport {
            report.breach = JournalBreach(entry: entry, kind: kind)
            return report
        }
        while true {
            let page = try entries(of: cooperative, after: report.entries, limit: 1000, in: view)
            guard let last = page.last else { break }
            let kept = try personal(of: cooperative, from: report.entries + 1, through: last.number, in: view)
            for entry in page {
                guard entry.number == report.entries + 1 else { return breach(report.entries + 1, .missing) }
                guard entry.follows(previous) else { return breach(entry.number, .hash) }
                guard entry.headerAgrees(cooperative) else { return breach(entry.number, .header) }
                if let kind = report.check(kept[entry.number] ?? [], of: entry) { return breach(entry.number, kind) }
                report.entries = entry.number
                previous = entry.hash
            }
        }
        report.lastHash = Hex.text(previous)
        let head = try view.row("SELECT head_number, head_hash FROM store_cooperative WHERE id = ?1", cooperative)
        guard let head else { return report.entries == 0 ? report : breach(report.entries, .head) }
        if try head[0] > report.entries { return breach(report.entries + 1, .missing) }
        if try head[0] != report.entries || head[1] != previous { return breach(report.entries, .head) }
        return report
    }

    private static func personal(
        of cooperative: CooperativeID, from first: Int, through last: Int, in view: any Reading
    ) throws -> [Int: [KeptValue]] {
        let rows = try view.rows(
            """
            SELECT entry, digest, salt, value, erased_at FROM store_personal
            WHERE cooperative_id = ?1 AND entry >= ?2 AND entry <= ?3
            """, cooperative, first, last)
        return Dictionary(grouping: try rows.map(KeptValue.init), by: \.entry)
    }
}

/// One row of the erasable table.
private struct KeptValue {
    let entry: Int
    let digest: String
    let salt: [UInt8]?, value: [UInt8]?
    let erasedAt: Timestamp?

    init(row: Row) throws {
        (entry, digest, salt, value, erasedAt) = (try row[0], try row[1], try row[2], try row[3], try row[4])
    }
}

extension JournalEntry {
    fileprivate func follows(_ previous: [UInt8]) -> Bool {
        JournalHash.entry(previous: previous, header: header, body: body, facts: facts) == hash
    }

    fileprivate func headerAgrees(_ cooperative: CooperativeID) -> Bool {
        guard let read = try? JSONDecoder().decode(JournalHeader.self, from: Data(header)) else { return false }
        return read.cooperative == cooperative && read.number == number && read.recordedAt == recordedAt
            && read.day == day && read.command == command && read.actor == actor
    }
}

extension JournalReport {
    fileprivate mutating func check(_ kept: [KeptValue], of entry: JournalEntry) -> JournalBreach.Kind? {
        let committed = Commitments.digests(in: entry.body) + Commitments.digests(in: entry.facts)
        let present = Set(kept.map(\.digest))
        if committed.contains(where: { !present.contains($0) }) { return .personalMissing }
        if kept.count != Set(committed).count { return .personalStray }
        for row in kept {
            if let salt = row.salt, let value = row.value {
                guard JournalHash.commitment(salt: salt, value: value) == row.digest else { return .personalChanged }
                personal += 1
            } else {
                erased += 1
            }
        }
        return nil
    }
}

/// Finds the commitments in canonical JSON. A text that people wrote cannot look like one: its quotes are escaped.
enum Commitments {
    private static let mark = Array("{\"personal\":\"".utf8)

    static func digests(in json: [UInt8]) -> [String] {
        var digests: [String] = []
        var position = 0
        while position + mark.count + 64 < json.count {
            if json[position] == mark[0], json[position..<position + mark.count].elementsEqual(mark) {
                let digest = json[position + mark.count..<position + mark.count + 64]
                if json[position + mark.count + 64] == UInt8(ascii: "\"") {
                    digests.append(String(decoding: digest, as: UTF8.self))
                }
                position += mark.count + 64
            } else {
                position += 1
            }
        }
        return digests
    }
}
