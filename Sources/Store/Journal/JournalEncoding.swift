import Crypto
public import Kernel
import Synchronization

/// A personal value that was taken out of an entry, with the salt that keeps it from being guessed.
struct CommittedValue: Sendable {
    let digest: String
    let salt: [UInt8], value: [UInt8]
    let person: PersonID?
}

/// Takes the personal values of one entry aside while it is encoded.
final class EntryCommitter: Committer {
    private let person: PersonID?
    private let random: any RandomSource
    private let kept = Mutex<[CommittedValue]>([])

    init(about person: PersonID?, random: any RandomSource) { (self.person, self.random) = (person, random) }

    var values: [CommittedValue] { kept.withLock { $0 } }

    func commit<Value: Encodable>(_ value: Value) throws -> String {
        let salt = random.bytes(16)
        let bytes = try CanonicalJSON.bytes(value)
        let digest = JournalHash.commitment(salt: salt, value: bytes)
        kept.withLock { $0.append(CommittedValue(digest: digest, salt: salt, value: bytes, person: person)) }
        return digest
    }
}

extension Journal {
    /// A command as the journal keeps it. Its `Personal` values become commitments.
    ///
    /// - Parameters:
    ///   - person: whom its personal values are about; with this id they are found when the person is erased.
    ///   - random: where the salts come from.
    public static func encode(
        body: some Encodable, about person: PersonID? = nil, random: any RandomSource
    ) throws -> JournalBody {
        let committer = EntryCommitter(about: person, random: random)
        let bytes = try CanonicalJSON.bytes(body, committer: committer)
        return JournalBody(bytes: bytes, personal: committer.values)
    }

    static func encode(
        facts: [JournalFact], random: any RandomSource
    ) throws -> (bytes: [UInt8], personal: [CommittedValue]) {
        var personal: [CommittedValue] = []
        let encoded = try facts.map { fact in
            let committer = EntryCommitter(about: fact.person, random: random)
            let commitments = try fact.personal.mapValues { Commitment(personal: try committer.commit($0)) }
            personal += committer.values
            return EncodedFact(
                fields: fact.fields.isEmpty ? nil : fact.fields, name: fact.name, person: fact.person,
                personal: commitments.isEmpty ? nil : commitments)
        }
        return (try CanonicalJSON.bytes(encoded), personal)
    }
}

private struct EncodedFact: Encodable {
    let fields: [String: FactValue]?
    let name: String
    let person: PersonID?
    let personal: [String: Commitment]?
}

/// What stands before the body, as it is hashed.
struct JournalHeader: Codable, Hashable {
    var version = 1
    let cooperative: CooperativeID
    let number: Int
    let recordedAt: Timestamp
    let day: Day
    let command: String, actor: String
    let office: String?
    let statutes: StatutesID?
    let correlation: String?
}
