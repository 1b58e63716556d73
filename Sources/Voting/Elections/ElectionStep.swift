public import Kernel

/// What the next vote of an election is about, from its candidates and from the rounds that were held.
public enum ElectionStep: Hashable, Sendable {
    /// Nobody stands who could be voted on.
    case nobody
    /// Whether the binding nomination of these stands (2:37 lid 4).
    case nomination([PersonID])
    case single(PersonID)
    case ballot([PersonID], seats: Int, number: Int)
    case ranked([PersonID], seats: Int)
    /// Every place is filled, or no further round is held.
    case finished

    /// - Parameters:
    ///   - candidates: in the order in which they were put up.
    ///   - rounds: those whose result stands, the first one first.
    ///   - breaks: the assembly wants to vote on the binding character first.
    public init(
        _ election: Election, candidates: [Candidacy], rounds: [(ElectionRound, RoundResult)], isRanked: Bool,
        breaks: Bool = false
    ) {
        let elected = Set(rounds.flatMap(\.1.elected))
        let open = election.seats - elected.count
        let standing = candidates.filter { $0.stands && !elected.contains($0.person) }
        let binding = standing.filter(\.isBinding).map(\.person)
        guard open > 0 else {
            self = .finished
            return
        }
        let votes = rounds.filter { $0.0.kind != .nomination }
        guard let last = votes.last else {
            // A nomination that was broken leaves the choice free (2:37 lid 4).
            let wasPut = rounds.contains { $0.0.kind == .nomination }
            if !binding.isEmpty, !wasPut, breaks || binding.count <= open {
                self = .nomination(binding)
            } else {
                self = .first(standing, binding, wasPut: wasPut, rounds, open: open, isRanked: isRanked)
            }
            return
        }
        let going = last.1.continuing.filter { person in standing.contains { $0.person == person } }
        if going.isEmpty {
            self = .finished
        } else if going.count == 1, open == 1 {
            self = .single(going[0])
        } else {
            self = .ballot(going, seats: open, number: last.0.number + 1)
        }
    }

    /// Who can be elected by it; nobody where there is nothing to vote on.
    public var persons: [PersonID] {
        switch self {
        case .nobody, .finished: []
        case .nomination(let persons), .ballot(let persons, _, _), .ranked(let persons, _): persons
        case .single(let person): [person]
        }
    }

    /// For how many places it is; nil where it is for all.
    public var places: Int? {
        switch self {
        case .nobody, .finished, .nomination: nil
        case .single: 1
        case .ballot(_, let seats, _), .ranked(_, let seats): seats
        }
    }

    private static func first(
        _ standing: [Candidacy], _ binding: [PersonID], wasPut: Bool, _ rounds: [(ElectionRound, RoundResult)],
        open: Int, isRanked: Bool
    ) -> ElectionStep {
        // A nomination that stood a vote to break it still binds; its round goes on between the nominated.
        let kept = rounds.last { $0.0.kind == .nomination }?.1.continuing ?? []
        let people: [PersonID]
        if wasPut {
            people = kept.isEmpty ? standing.map(\.person) : kept.filter { standing.map(\.person).contains($0) }
        } else {
            people = binding.isEmpty ? standing.map(\.person) : binding
        }
        if people.isEmpty { return .nobody }
        if people.count == 1, open == 1 { return .single(people[0]) }
        return isRanked ? .ranked(people, seats: open) : .ballot(people, seats: open, number: 1)
    }
}
