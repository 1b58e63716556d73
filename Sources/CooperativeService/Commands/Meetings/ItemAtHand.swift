import Kernel
import Meetings
import Statutes
import Voting

/// An item of an agenda, as far as it says which is at hand (aan de orde).
struct ItemAtHand: Hashable {
    let item: AgendaItemID
    let topic: Topic
    /// The part that must be there for a vote on it; nil where any number is enough.
    var quorum: Fraction?
    /// There is something to put to the vote: a proposal, or an election.
    var isBusiness = true
    var isOpen = false
    /// It was decided, or put off.
    var isDone = false

    /// The item on which a vote is open; else of those that are still to be decided the first of those that ask the highest
    /// quorum, or where none asks one the first with something to vote on. When all is done, the last; nil of an empty agenda.
    static func first(of agenda: [ItemAtHand]) -> ItemAtHand? {
        if let open = agenda.first(where: \.isOpen) { return open }
        let left = agenda.filter { !$0.isDone }
        if let most = left.compactMap(\.quorum).max() { return left.first { $0.quorum == most } }
        return left.first(where: \.isBusiness) ?? left.first ?? agenda.last
    }
}

extension Scene {
    /// The part of the votes that a vote on this item asks; none in a second meeting where the first missed it.
    func quorum(on item: AgendaItemID, _ topic: Topic, at meeting: Meeting, of body: Organ) throws -> Fraction? {
        guard body == .assembly, let asked = try statutes.quorum(for: topic) else { return nil }
        guard meeting.secondOf != nil, let held = try agendas.item(item) else { return asked }
        return try Business.missedItsQuorum(held, at: meeting.secondOf, in: self) ? nil : asked
    }

    /// The roll of now on an item, or of the meeting where it has none.
    func rollNow(on item: ItemAtHand?, at meeting: Meeting, of body: Organ) throws -> RollNow {
        guard let item else { return try RollNow(in: body, at: meeting.id, in: self) }
        let business = try Business(OpenPoll(item: item.item), in: self)
        let early = try business.wasCounted(in: self) ? nil : business.earlyVote(in: self)
        return try RollNow(of: business, early: early, without: conflicts(in: business).persons, in: self)
    }

    /// What is at hand in a meeting that opens: nothing was decided yet.
    func itemAtHand(opening meeting: Meeting, of body: Organ) throws -> ItemAtHand? {
        ItemAtHand.first(
            of: try agendas.items(of: meeting.id).map { item in
                ItemAtHand(
                    item: item.id, topic: item.topic,
                    quorum: try quorum(on: item.id, item.topic, at: meeting, of: body),
                    isBusiness: try item.proposal != nil || elections.election(of: item.id) != nil)
            })
    }
}
