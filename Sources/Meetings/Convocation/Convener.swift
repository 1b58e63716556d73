public import Kernel
import Phrases

/// In whose hand a meeting is once it is convoked (wie bijeenriep): nobody else cancels or changes it (2:41 lid 1 and 3).
public enum Convener: Hashable, Sendable {
    /// The board, or another body that the statutes let convoke (`assembly.convokers`).
    case body(Organ)
    /// Members whose request the board left unanswered.
    case requesters(MeetingRequestID)

    /// Refused to who does not act for the body that convoked, and of a meeting of members to who did not ask for it.
    ///
    /// - Parameters:
    ///   - organs: the bodies for which somebody acts here.
    ///   - hasAsked: whether they asked for this meeting.
    ///   - article: where the statutes say which bodies convoke.
    public func grounds(actingFor organs: Set<Organ>, hasAsked: Bool, article: ArticleReference?) -> [Ground] {
        switch self {
        case .requesters: hasAsked ? [] : [Convener.onlyRequesters]
        case .body(let organ) where organs.contains(organ): []
        case .body(let organ):
            [
                Ground(
                    "not-the-convener", article, required: organ.rawValue,
                    found: organs.map(\.rawValue).sorted().joined(separator: ","),
                    message: Phrases.Meetings.convokedByOthers(Phrases.Vocabulary.organ(organ)),
                    remedy: Phrases.Meetings.askTheConvener(Phrases.Vocabulary.organ(organ)))
            ]
        }
    }

    /// What members called together themselves stays with them (2:41 lid 3).
    public static let onlyRequesters = Ground(
        "not-a-requester", .law("2:41 lid 3"), message: Phrases.Meetings.onlyRequesters,
        remedy: Phrases.Meetings.askARequester)
}
