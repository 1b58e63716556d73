import Kernel
import Meetings
import Membership
import Proposals
import Store
import Voting

@testable import CooperativeService

extension House {
    /// The first number that a query answers.
    func number(_ sql: String, _ parameters: any SQLConvertible & Sendable...) async throws -> Int {
        try await database.read { try $0.rows(sql, parameters.map(\.sqlValue)).first?.get(0) } ?? 0
    }

    /// How many rows stand in what a command writes; a dry run and a refusal leave it as it was.
    func footprint() async throws -> [Int] {
        try await [
            number("SELECT COUNT(*) FROM store_journal"), number("SELECT COUNT(*) FROM store_personal"),
            number("SELECT COUNT(*) FROM store_outcome"), number("SELECT COUNT(*) FROM store_outbox"),
            number("SELECT COUNT(*) FROM membership_person"), number("SELECT COUNT(*) FROM membership_membership"),
            number("SELECT COUNT(*) FROM membership_application"), number("SELECT COUNT(*) FROM membership_suspension"),
            number("SELECT COUNT(*) FROM meetings_meeting"), number("SELECT COUNT(*) FROM meetings_convocation"),
            number("SELECT COUNT(*) FROM proposals_proposal"), number("SELECT COUNT(*) FROM proposals_decision"),
            number("SELECT COUNT(*) FROM statutes_version"), number("SELECT COUNT(*) FROM voting_poll"),
        ]
    }

    func journal() async throws -> JournalReport {
        let cooperative = self.cooperative
        return try await database.read { try Journal.verify(cooperative, in: $0) }
    }

    /// The last membership of a person.
    func membership(of person: PersonID) async throws -> Member? {
        let cooperative = self.cooperative
        return try await database.read {
            try MemberBook(reading: $0, cooperative: cooperative).memberships(of: person).last
        }
    }

    /// The membership of a founder.
    func memberID(_ number: Int) async throws -> MemberID {
        guard let member = try await membership(of: member(number)) else { throw NoSuchThing() }
        return member.id
    }

    /// What became of a decision, from the first state to the one that counts.
    func effects(of decision: DecisionID?) async throws -> [Effect.State] {
        guard let decision else { return [] }
        let cooperative = self.cooperative
        return try await database.write(cooperative) {
            try DecisionRegister(transaction: $0, cooperative: cooperative).effects(of: decision).map(\.state)
        }
    }

    /// The version of the statutes with this number.
    func version(_ number: Int) async throws -> StatutesID {
        let cooperative = self.cooperative
        let found: StatutesID? = try await database.read {
            try $0.row(
                "SELECT id FROM statutes_version WHERE cooperative_id = ?1 AND number = ?2", cooperative, number)?[0]
        }
        guard let found else { throw NoSuchThing() }
        return found
    }
}

struct NoSuchThing: Error {}

extension House {
    /// The board decides, three to none; answers its decision, to be cited.
    func boardDecides(
        _ title: String = "Besluit", votesFor: Int = 3, mandates: String? = nil, about numbers: [Int] = []
    ) async throws -> DecisionID {
        try await perform(
            RecordBoardDecision(
                title: title, votesFor: votesFor, votesAgainst: 3 - votesFor, mandates: mandates,
                about: numbers.isEmpty ? nil : numbers.map(member)),
            as: secretary
        ).decision
    }

    /// A vote in an open meeting: opened, cast by founders, closed.
    func vote(
        in meeting: MeetingID, on proposal: ProposalID, inFavour: ClosedRange<Int>, against: ClosedRange<Int>? = nil
    ) async throws -> (poll: PollID, closed: ClosePoll.Outcome) {
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: chair).poll
        for number in inFavour { try await perform(CastBallot(poll: poll, choice: .for), as: member(number)) }
        for number in against ?? 1...1 where against != nil {
            try await perform(CastBallot(poll: poll, choice: .against), as: member(number))
        }
        return (poll, try await perform(ClosePoll(poll: poll), as: chair))
    }
}
