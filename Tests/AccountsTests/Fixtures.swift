import Accounts
import Kernel
import Store
import Synchronization
import TestSupport
import Testing

/// The first moment of the tests' year.
let start = Timestamp(milliseconds: 1_777_000_000_000)

/// Keeps what was sent.
final class Letters: AccountPost {
    private let letters = Mutex<[AccountLetter]>([])
    var all: [AccountLetter] { letters.withLock { $0 } }

    func send(_ letter: AccountLetter, in _: any Transaction) throws { letters.withLock { $0.append(letter) } }
}

/// Accounts with a clock that the test moves.
struct House {
    let accounts: Accounts
    let clock: SetClock
    let letters: Letters
    let random: SeededRandom
    let database: any Database

    init(_ database: any Database, seed: UInt64 = 1, hasher: PasswordHasher? = nil) {
        self.database = database
        clock = SetClock(start)
        letters = Letters()
        random = SeededRandom(seed: seed)
        accounts = Accounts(
            database: database, clock: clock, random: random, hasher: hasher ?? PasswordHasher(random: random),
            post: letters, publicAddress: "https://delinde.example")
    }

    var linde: CooperativeID { Identifier(high: 1, low: 1) }
    func person(_ number: UInt64) -> PersonID { Identifier(high: 2, low: number) }

    func anna() async throws -> AccountID {
        try await accounts.add(
            login: "anna@linde.example", name: "Anna de Wit", email: "anna@linde.example",
            password: Secret("vier groene fietsen"))
    }

    func invitation(_ number: UInt64 = 1, _ way: InvitationRequest.Way = .mail) -> InvitationRequest {
        InvitationRequest(
            cooperative: linde, person: person(number), name: "Bram Bakker", email: "bram@linde.example",
            language: .dutch, way: way)
    }

    func advance(_ seconds: Int64) { clock.set(clock.now.adding(seconds: seconds)) }
}

/// The codes of the refusal that the body ends in; empty when it is not refused.
func codes(_ body: () async throws -> some Any) async throws -> [String] {
    do {
        _ = try await body()
        return []
    } catch let refusal as Refusal {
        return refusal.grounds.map(\.code)
    } catch let later as TryLater {
        return [later.ground.code]
    }
}

/// Expects the body to be refused with these codes, or to succeed when there are none.
func refused(
    _ expected: [String], at place: SourceLocation = #_sourceLocation, _ body: () async throws -> some Any
) async throws {
    let found = try await codes(body)
    #expect(found == expected, sourceLocation: place)
}
