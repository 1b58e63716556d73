import CooperativeService
import HTML
import Kernel
import Phrases

/// Says of an item without a proposal that a vote on it carries nothing out, where the kind of business promises more: a
/// dismissal dismisses nobody unless a proposal carries it. With the way to that proposal.
struct CarriesNothing: Component {
    typealias Words = Phrases.CarriesNothing
    let reader: Reader
    let item: MeetingSheet.AgendaLine
    let meeting: MeetingID

    /// Kinds of business of which a proposal carries out what is decided.
    static let topics: Set<Topic> = [.amend, .persons, .dismissal, .expulsion, .admission, .accounts, .discharge]

    private var applies: Bool {
        Self.topics.contains(item.topic) && item.proposal == nil && item.election == nil && item.decision == nil
            && item.putOff == nil
    }

    var body: Node {
        if applies {
            p(.class("hint")) {
                reader(Words.item)
                if let way {
                    " "
                    a(.href(way.place)) { reader(way.words) }
                }
            }
        }
    }

    private var way: (words: Phrase, place: String)? {
        switch item.topic {
        case .dismissal: (Words.toBodies, reader.site.boardBodies)
        case .persons: (Words.toElection, reader.site.plan(meeting))
        case .amend: (Words.toAmendment, reader.site.statutesAmendment)
        case .accounts, .discharge: (Words.toAccounts, reader.site.accounts)
        case .expulsion: (Words.toRegister, reader.site.register)
        case .admission: (Words.toApplications, reader.site.applications)
        default: nil
        }
    }
}

extension DecisionSheet {
    /// The assembly adopted it on an item of its own: it holds, and nothing is carried out. Who was elected is appointed.
    var carriesNothing: Bool {
        line.organ == .assembly && line.isAdopted && !line.isChallenged && line.effect == nil && meeting != nil
            && line.topic != .persons && CarriesNothing.topics.contains(line.topic)
    }
}
