import Kernel
import Store

@testable import Voting

/// De Linde, a poll in it, and people numbered from 1.
enum Linde {
    static let cooperative = CooperativeID(high: 0xC0, low: 1)
    static let other = CooperativeID(high: 0xC0, low: 2)
    static let opened = Timestamp(milliseconds: 1_778_000_000_000)

    static func person(_ number: Int) -> PersonID { PersonID(high: 0xBE, low: UInt64(number)) }
    static func pollID(_ number: Int) -> PollID { PollID(high: 0xB0, low: UInt64(number)) }

    static let rules = PollRules(
        thresholds: [Threshold(Fraction("1/2") ?? Fraction(1), isStrict: true, article: .statutes("16"))],
        tieArticle: .statutes("16"))

    static func poll(_ number: Int = 1, roll: Roll, meeting: MeetingID? = nil, revoteOf: PollID? = nil) -> Poll {
        Poll(
            id: pollID(number), meeting: meeting, agendaItem: nil, proposal: nil, body: .assembly, topic: .ordinary,
            question: "Zonnepanelen op het buurthuis", rules: rules, base: Turnout(120), represented: roll.turnout,
            openedAt: opened, openedBy: person(1), revoteOf: revoteOf)
    }

    /// Opens poll 1 over persons 1 to `count`, one vote each, in De Linde.
    static func open(_ count: Int, number: Int = 1, in database: any Database) async throws {
        let roll = Roll((1...count).map { RollEntry(principal: person($0)) })
        let poll = poll(number, roll: roll)
        try await database.write(cooperative, .bulk) {
            try PollRegister(transaction: $0, cooperative: cooperative).open(poll, roll: roll)
        }
    }

    static func cast(
        _ choice: Vote, by voter: Int, unit: Int? = nil, number: Int = 1, seconds: Int64 = 1, key: String? = nil,
        in database: any Database
    ) async throws -> BallotBox.Receipt {
        try await database.write(cooperative, .ballot) { transaction in
            try BallotBox(transaction: transaction, cooperative: cooperative).cast(
                choice, in: pollID(number), holder: person(voter), unit: unit,
                key: key ?? "\(choice)-\(voter)-\(unit ?? 0)-\(number)-\(seconds)",
                at: opened.adding(seconds: seconds))
        }
    }

    static func close(_ number: Int = 1, in database: any Database) async throws -> Count {
        try await database.write(cooperative) { transaction in
            let polls = PollRegister(transaction: transaction, cooperative: cooperative)
            try polls.lock(pollID(number))
            let tally = try polls.tally(of: pollID(number))
            let closing = Closing(
                poll: pollID(number), closedAt: opened.adding(seconds: 600), closedBy: person(1), count: tally.count,
                digest: [UInt8](repeating: 7, count: 32),
                verdict: Verdict(tally.count, represented: Turnout(10), base: Turnout(120), rules: rules))
            try polls.close(closing)
            return tally.count
        }
    }

    /// The head row that writers lock.
    static func found(in database: any Database) async throws {
        for (id, slug) in [(cooperative, "linde"), (other, "eik")] {
            try await database.write(nil) { transaction in
                _ = try transaction.execute(
                    """
                    INSERT INTO store_cooperative (id, slug, name, zone, created_at, head_hash)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    """,
                    id, slug, slug, "Europe/Amsterdam", opened, [UInt8](repeating: 0, count: 32))
            }
        }
    }

    /// The codes of the refusal; empty when it is carried out.
    static func codes(_ body: () async throws -> Void) async throws -> Set<String> {
        do {
            try await body()
            return []
        } catch let refusal as Refusal {
            return Set(refusal.grounds.map(\.code))
        }
    }

    static func code(_ body: () async throws -> Void) async throws -> String? {
        do {
            try await body()
            return nil
        } catch let refusal as Refusal {
            return refusal.grounds.first?.code
        }
    }
}
