import Kernel
import Phrases
import Statutes
import Store
import Synchronization

/// The statutes in force, read and parsed once for each version and day.
final class StatutesShelf: Sendable {
    /// A version in one of its texts: 0 is the one that was decided, later ones were consolidated.
    private struct Edition: Hashable {
        let version: StatutesID
        let sequence: Int
    }

    private struct Key: Hashable {
        let edition: Edition
        let day: Day
    }

    private struct Kept {
        var files: [Edition: StatutesFile] = [:]
        var inForce: [Key: StatutesInForce] = [:]
    }

    private let kept = Mutex(Kept())

    /// The version that is in force on the day: of those whose force began, the one that began last.
    func version(on day: Day, for cooperative: CooperativeID, in reading: any Reading) throws -> StatutesID? {
        try edition(on: day, for: cooperative, in: reading)?.version
    }

    private func edition(
        on day: Day, for cooperative: CooperativeID, in reading: any Reading
    ) throws -> Edition? {
        let row = try reading.row(
            """
            SELECT s.version_id, COALESCE((
                SELECT MAX(c.sequence) FROM statutes_consolidated c
                WHERE c.cooperative_id = s.cooperative_id AND c.version_id = s.version_id), 0)
            FROM statutes_step s
            JOIN statutes_version v ON v.cooperative_id = s.cooperative_id AND v.id = s.version_id
            WHERE s.cooperative_id = ?1 AND s.step = 'in-force' AND s.on_day <= ?2
            ORDER BY s.on_day DESC, v.number DESC LIMIT 1
            """, cooperative, day)
        return try row.map { Edition(version: try $0.get(0), sequence: try $0.get(1)) }
    }

    /// - Throws: `Refusal` when nothing is in force on the day.
    func inForce(
        on day: Day, for cooperative: CooperativeID, in reading: any Reading
    ) throws -> StatutesInForce { try find(on: day, for: cooperative, in: reading).statutes }

    /// As `inForce`, with the version's id.
    func find(
        on day: Day, for cooperative: CooperativeID, in reading: any Reading
    ) throws -> (id: StatutesID, statutes: StatutesInForce) {
        guard let edition = try edition(on: day, for: cooperative, in: reading) else { throw Refusal.noStatutes }
        let id = edition.version
        let key = Key(edition: edition, day: day)
        if let known = kept.withLock({ $0.inForce[key] }) { return (id, known) }
        let record = try StatutesRecord.find(id, of: cooperative, in: reading)
        let file = try file(edition, of: cooperative, in: reading)
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

    /// The text of a version, parsed: the last consolidated one where there is one, unless the text is asked as it was
    /// decided.
    func file(
        _ id: StatutesID, of cooperative: CooperativeID, in reading: any Reading, asDecided: Bool = false
    ) throws -> StatutesFile {
        let last =
            try asDecided
            ? nil
            : reading.row(
                "SELECT MAX(sequence) FROM statutes_consolidated WHERE cooperative_id = ?1 AND version_id = ?2",
                cooperative, id
            )?.get(0, as: Int?.self)
        return try file(Edition(version: id, sequence: last ?? 0), of: cooperative, in: reading)
    }

    /// A text is never changed, so it is parsed once.
    private func file(
        _ edition: Edition, of cooperative: CooperativeID, in reading: any Reading
    ) throws -> StatutesFile {
        if let known = kept.withLock({ $0.files[edition] }) { return known }
        let text = try reading.row(Self.text, cooperative, edition.version, edition.sequence)?.get(0, as: String.self)
        guard let text, let file = StatutesReading(text, name: "statutes.yaml").file else { throw Refusal.noStatutes }
        kept.withLock { $0.files[edition] = file }
        return file
    }

    private static let text = """
        SELECT COALESCE((
            SELECT c.text FROM statutes_consolidated c
            WHERE c.cooperative_id = ?1 AND c.version_id = ?2 AND c.sequence = ?3), v.text)
        FROM statutes_version v WHERE v.cooperative_id = ?1 AND v.id = ?2
        """
}

extension Refusal {
    /// No statutes are in force on the day.
    static var noStatutes: Refusal {
        Refusal(
            .conflict,
            Ground("no-statutes", message: Phrases.Service.noStatutes, remedy: Phrases.Service.noStatutesRemedy))
    }
}

extension StatutesShelf {
    /// The statutes under which a term began to run: those of that day, or of today where it is still to come or before the
    /// first ones.
    func statutes(
        ofTermFrom day: Day, today: StatutesInForce, of cooperative: CooperativeID, in reading: any Reading
    ) throws -> StatutesInForce {
        guard day < today.day, try version(on: day, for: cooperative, in: reading) != nil else { return today }
        return try inForce(on: day, for: cooperative, in: reading)
    }

    /// The financial years of a cooperative by the statutes of each year.
    ///
    /// - Parameter start: where nothing was in force yet on 1 January of a year.
    func financialYears(
        of cooperative: CooperativeID, in reading: any Reading, otherwise start: MonthDay
    ) -> FinancialYears {
        FinancialYears { year in
            guard let day = MonthDay(known: 1, 1).inYear(year),
                try self.version(on: day, for: cooperative, in: reading) != nil
            else { return start }
            return try self.inForce(on: day, for: cooperative, in: reading)[.financeYearStart]
        }
    }
}
