import Kernel
import Phrases
import Statutes
import Store
import Synchronization

/// The statutes in force, read and parsed once for each version and day.
final class StatutesShelf: Sendable {
    private struct Key: Hashable {
        let version: StatutesID
        let day: Day
    }

    private struct Kept {
        var files: [StatutesID: StatutesFile] = [:]
        var inForce: [Key: StatutesInForce] = [:]
    }

    private let kept = Mutex(Kept())

    /// The version that is in force on the day: of those whose force began, the one that began last.
    func version(on day: Day, for cooperative: CooperativeID, in reading: any Reading) throws -> StatutesID? {
        try reading.row(
            """
            SELECT s.version_id FROM statutes_step s
            JOIN statutes_version v ON v.cooperative_id = s.cooperative_id AND v.id = s.version_id
            WHERE s.cooperative_id = ?1 AND s.step = 'in-force' AND s.on_day <= ?2
            ORDER BY s.on_day DESC, v.number DESC LIMIT 1
            """, cooperative, day)?.get(0)
    }

    /// - Throws: `Refusal` when nothing is in force on the day.
    func inForce(
        on day: Day, for cooperative: CooperativeID, in reading: any Reading
    ) throws -> StatutesInForce { try find(on: day, for: cooperative, in: reading).statutes }

    /// As `inForce`, with the version's id.
    func find(
        on day: Day, for cooperative: CooperativeID, in reading: any Reading
    ) throws -> (id: StatutesID, statutes: StatutesInForce) {
        guard let id = try version(on: day, for: cooperative, in: reading) else { throw Refusal.noStatutes }
        let key = Key(version: id, day: day)
        if let known = kept.withLock({ $0.inForce[key] }) { return (id, known) }
        let record = try StatutesRecord.find(id, of: cooperative, in: reading)
        let file = try file(id, of: cooperative, in: reading)
        let statutes = StatutesInForce(
            law: LawBook.of(file.jurisdiction) ?? .netherlands, on: day,
            version: StatutesVersion(
                number: record?.number ?? 1, file: file, decidedOn: record?.decidedOn, deedOn: record?.deedOn,
                filedOn: record?.filedOn, effectiveFrom: record?.inForceFrom))
        kept.withLock { kept in
            // Old days are not asked again; a rehearsal of years must not fill the memory.
            if kept.inForce.count > 256 { kept.inForce.removeAll(keepingCapacity: true) }
            kept.inForce[key] = statutes
        }
        return (id, statutes)
    }

    /// The text of a version, parsed. A version is never changed, so it is parsed once.
    func file(_ id: StatutesID, of cooperative: CooperativeID, in reading: any Reading) throws -> StatutesFile {
        if let known = kept.withLock({ $0.files[id] }) { return known }
        let text = try reading.row(
            "SELECT text FROM statutes_version WHERE cooperative_id = ?1 AND id = ?2", cooperative, id
        )?.get(0, as: String.self)
        guard let text, let file = StatutesReading(text, name: "statutes.yaml").file else { throw Refusal.noStatutes }
        kept.withLock { $0.files[id] = file }
        return file
    }
}

extension Refusal {
    /// No statutes are in force on the day.
    static var noStatutes: Refusal {
        Refusal(
            .conflict,
            Ground("no-statutes", message: Phrases.Service.noStatutes, remedy: Phrases.Service.noStatutesRemedy))
    }
}
