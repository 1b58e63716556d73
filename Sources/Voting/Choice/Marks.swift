public import Counting

/// What a voter filled in (ingevuld stembiljet) on a poll over options, which are named by their place in the list, from 0.
public enum Marks: Hashable, Sendable {
    /// Best first; options in one group are equal. Empty: blank.
    case ranking([[Int]])
    case approval([Int])
    case scores([Int: Int64])
    case consent(ConsentVote.Voice)

    /// The one way of writing it, that is stored and stands under the digest: `2>0=1`, `0,3`, `0:5,2:3`, `objection`.
    public var text: String {
        switch self {
        case .ranking(let groups):
            groups.map { $0.sorted().map(String.init).joined(separator: "=") }.joined(separator: ">")
        case .approval(let options): Set(options).sorted().map(String.init).joined(separator: ",")
        case .scores(let scores):
            scores.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }.joined(separator: ",")
        case .consent(let voice): voice.rawValue
        }
    }

    /// Reads `text` of this kind of ballot; nil for anything else.
    public init?(_ text: String, kind: BallotKind) {
        switch kind {
        case .ranking:
            var groups: [[Int]] = []
            for group in text.split(separator: ">") {
                let options = group.split(separator: "=").map { Int($0) }
                guard !options.contains(nil) else { return nil }
                groups.append(options.compactMap(\.self))
            }
            self = .ranking(groups)
        case .approval:
            let options = text.split(separator: ",").map { Int($0) }
            guard !options.contains(nil) else { return nil }
            self = .approval(options.compactMap(\.self))
        case .scores:
            var scores: [Int: Int64] = [:]
            for pair in text.split(separator: ",") {
                let parts = pair.split(separator: ":")
                guard parts.count == 2, let option = Int(parts[0]), let score = Int64(parts[1]) else { return nil }
                scores[option] = score
            }
            self = .scores(scores)
        case .consent:
            guard let voice = ConsentVote.Voice(rawValue: text) else { return nil }
            self = .consent(voice)
        case .motion: return nil
        }
    }

    public var kind: BallotKind {
        switch self {
        case .ranking: .ranking
        case .approval: .approval
        case .scores: .scores
        case .consent: .consent
        }
    }

    /// Nothing was filled in: the voter is there, and chooses nothing.
    public var isBlank: Bool {
        switch self {
        case .ranking(let groups): groups.allSatisfy(\.isEmpty)
        case .approval(let options): options.isEmpty
        case .scores(let scores): scores.isEmpty
        case .consent(let voice): voice == .aside
        }
    }
}
