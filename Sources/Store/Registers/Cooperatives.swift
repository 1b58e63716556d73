public import Kernel

/// One cooperative on this installation, as the address bar and the clock need it.
public struct Cooperative: Hashable, Sendable {
    public let id: CooperativeID
    /// Its part of the address: lower-case letters, digits and hyphens.
    public let slug: String
    public let name: String
    /// The IANA name of the zone in which its legal days are counted.
    public let zone: String
    /// nil until `found-cooperative` was carried out.
    public let foundedOn: Day?
    public let createdAt: Timestamp

    public init(id: CooperativeID, slug: String, name: String, zone: String, foundedOn: Day?, createdAt: Timestamp) {
        (self.id, self.slug, self.name, self.zone) = (id, slug, name, zone)
        (self.foundedOn, self.createdAt) = (foundedOn, createdAt)
    }
}

/// The cooperatives of the installation. A new one starts with an empty journal.
public enum Cooperatives {
    /// Refuses (`ConstraintViolation.unique`) an id or slug that is there.
    public static func create(_ cooperative: Cooperative, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO store_cooperative (id, slug, name, zone, founded_on, created_at, head_number, head_hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)
            """,
            cooperative.id, cooperative.slug, cooperative.name, cooperative.zone, cooperative.foundedOn,
            cooperative.createdAt, JournalHash.none)
    }

    public static func found(
        _ id: CooperativeID, on day: Day, name: String, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE store_cooperative SET founded_on = ?2, name = ?3 WHERE id = ?1", id, day, name)
    }

    public static func find(_ id: CooperativeID, in view: any Reading) throws -> Cooperative? {
        try view.row(
            "SELECT id, slug, name, zone, founded_on, created_at FROM store_cooperative WHERE id = ?1", id
        ).map(Cooperative.init)
    }

    public static func find(slug: String, in view: any Reading) throws -> Cooperative? {
        try view.row(
            "SELECT id, slug, name, zone, founded_on, created_at FROM store_cooperative WHERE slug = ?1", slug
        ).map(Cooperative.init)
    }

    /// All of them, by slug.
    public static func all(in view: any Reading) throws -> [Cooperative] {
        try view.rows("SELECT id, slug, name, zone, founded_on, created_at FROM store_cooperative ORDER BY slug")
            .map(Cooperative.init)
    }

    /// Whether a text can stand in an address: 2 to 40 lower-case letters, digits and single hyphens within.
    public static func isSlug(_ text: String) -> Bool {
        let bytes = Array(text.utf8), hyphen = UInt8(ascii: "-")
        guard (2...40).contains(bytes.count), bytes.first != hyphen, bytes.last != hyphen, !text.contains("--") else {
            return false
        }
        return bytes.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                || $0 == hyphen
        }
    }
}

extension Cooperative {
    fileprivate init(row: Row) throws {
        self.init(
            id: try row[0], slug: try row[1], name: try row[2], zone: try row[3], foundedOn: try row[4],
            createdAt: try row[5])
    }
}
