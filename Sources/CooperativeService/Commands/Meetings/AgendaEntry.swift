public import Kernel
import Meetings
import Phrases
import Store

/// One item for an agenda: a proposal, or a title with a kind of business.
public struct AgendaEntry: Codable, Sendable, Hashable {
    public var title: String?
    public var topic: Topic?
    /// Gives the item the proposal's title and kind of business.
    public var proposal: ProposalID?

    /// Whose case it is: a suspended member is heard in the own case (2:38 lid 1).
    public var about: PersonID?

    public init(
        title: String? = nil, topic: Topic? = nil, proposal: ProposalID? = nil, about: PersonID? = nil
    ) {
        self.title = title
        self.topic = topic
        self.proposal = proposal
        self.about = about
    }
}

extension Scene {
    /// Puts an item at the end of the agenda, or after the given position.
    func put(_ entry: AgendaEntry, on meeting: MeetingID, announced: Bool = false) throws -> AgendaItem {
        let (title, topic) = try businessOf(entry)
        try refuse(.invalid, if: MeetingGrounds.title(title))
        let items = try agendas.items(of: meeting)
        let isThere = try items.contains {
            try entry.proposal != nil && $0.proposal == entry.proposal && postponements.postponement(of: $0.id) == nil
        }
        try refuse(.conflict, if: isThere ? [.onAgendaAlready] : [])
        let last = items.last?.position ?? 0
        let item = AgendaItem(
            id: ids.next(), meeting: meeting, position: last + 1, title: title, topic: topic,
            proposal: entry.proposal, addedOn: today, isAnnounced: announced)
        try agendas.add(item)
        if let about = entry.about {
            try requireKnown(about)
            try standIns.set(subject: about, of: item.id)
        }
        return item
    }

    func businessOf(_ entry: AgendaEntry) throws -> (title: String, topic: Topic) {
        guard let proposal = entry.proposal else { return (entry.title ?? "", entry.topic ?? .ordinary) }
        let row = try transaction.row(
            """
            SELECT p.topic, t.title FROM proposals_proposal p
            JOIN proposals_text t ON t.cooperative_id = p.cooperative_id AND t.proposal_id = p.id
            WHERE p.cooperative_id = ?1 AND p.id = ?2 ORDER BY t.version DESC LIMIT 1
            """, cooperative, proposal)
        guard let row else {
            throw Refusal(
                .notFound, MeetingGrounds.unknown("unknown-proposal", Phrases.Meetings.unknownItem))
        }
        return (try entry.title ?? row.get(1), Topic(rawValue: try row.get(0)))
    }
}

extension Ground {
    /// A proposal stands on an agenda once; one that was put off comes on it anew.
    fileprivate static let onAgendaAlready = Ground(
        "on-agenda-already", message: Phrases.Meetings.onAgendaAlready, remedy: Phrases.Meetings.onAgendaAlreadyRemedy)
}
