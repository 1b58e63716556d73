public import Kernel
public import Meetings
import Phrases

/// How far an item that members ask for is: the votes and members behind it, and once they are enough where it stands.
public struct AgendaRequestProgress: Codable, Sendable {
    public let request: ItemListID
    public let votes: Int
    public let members: Int
    /// The votes that are needed …
    public let needed: Int
    /// … or the members, whichever is reached first.
    public let neededMembers: Int
    /// The last day on which it can be asked for this meeting.
    public let askedBy: Day
    /// The item on the agenda; nil while support is gathered.
    public let item: AgendaItemID?
    public let position: Int?
    /// Whether a notice of the addition went to everybody who was called.
    public let notified: Bool
}

extension Scene {
    func requireItemList(_ id: ItemListID) throws -> ItemList {
        guard let list = try memberItems.list(id) else {
            throw Refusal(
                .notFound,
                Ground(
                    "unknown-agenda-request", message: Phrases.MemberItems.unknown,
                    remedy: Phrases.Meetings.lookInTheList))
        }
        return list
    }

    /// An item for which support may be gathered: of an assembly that was not opened, and in time.
    func openItemList(_ meeting: MeetingID, _ entry: AgendaEntry) throws -> ItemList {
        let held = try requireMeeting(meeting, in: [.drafted, .convoked])
        guard try body(of: held).code == .assembly else {
            throw Refusal(
                .conflict,
                Ground(
                    "agenda-request-of-other-body", message: Phrases.MemberItems.onlyAssembly,
                    remedy: Phrases.MemberItems.chooseAssembly))
        }
        let (title, topic) = try businessOf(entry)
        try refuse(.invalid, if: MeetingGrounds.title(title))
        let list = ItemList(
            id: ids.next(), meeting: meeting, on: today, by: try requirePerson(), title: title, topic: topic,
            proposal: entry.proposal)
        try refuse(if: try lateGrounds(list, held))
        return list
    }

    func lateGrounds(_ list: ItemList, _ held: Meeting) throws -> [Ground] {
        MemberItemCheck.grounds(
            topic: list.topic, today: today, held: held.details.day,
            isConvoked: try convocations.convocation(of: held.id) != nil,
            rules: MemberItemRules(try statutes), notice: NoticeRules(try statutes))
    }

    /// Where a list stands; it is placed as soon as enough members are behind it, and everybody who was called is told.
    func settle(_ list: ItemList, supporters: Set<PersonID>) throws -> AgendaRequestProgress {
        let electorate = try electorate()
        let voters = Set(electorate.rights.map(\.person)).intersection(supporters)
        let votes = electorate.votes(of: voters)
        let rules = MemberItemRules(try statutes), base = electorate.whole(by: rules.measure)
        let held = try requireMeeting(list.meeting, in: [.drafted, .convoked])
        var item: AgendaItem?, isNotified = false
        if rules.isReached(votes: votes, members: voters.count, base: base) {
            try refuse(if: try lateGrounds(list, held))
            (item, isNotified) = try place(list, on: held, votes: votes, members: voters.count, base: base)
        }
        return AgendaRequestProgress(
            request: list.id, votes: votes, members: voters.count, needed: rules.needed(of: base),
            neededMembers: rules.members.value, askedBy: rules.askedBy(for: held.details.day), item: item?.id,
            position: item?.position, notified: isNotified)
    }

    private func place(
        _ list: ItemList, on held: Meeting, votes: Int, members: Int, base: Int
    ) throws -> (AgendaItem, Bool) {
        let convocation = try convocations.convocation(of: held.id)
        let item = try put(
            AgendaEntry(title: list.title, topic: list.topic, proposal: list.proposal), on: held.id,
            announced: convocation != nil)
        try memberItems.place(list.id, as: item.id, on: today, votes: votes, members: members, base: base)
        try meetings.raiseRevision(held.id)
        record(
            Fact(
                "agenda-item-of-members",
                [
                    "meeting": "\(held.id)", "item": "\(item.id)", "title": item.title, "topic": item.topic.rawValue,
                    "votes": "\(votes)", "members": "\(members)", "base": "\(base)",
                ]))
        guard let convocation else { return (item, false) }
        try tell(
            convocation, for: .addition,
            subject: Phrases.MemberItems.addedSubject(
                cooperative: try cooperativeName(), title: held.details.title, day: held.details.day),
            body: Phrases.MemberItems.added(
                item.title, at: item.position, announces: item.topic.needsAnnouncement))
        return (item, true)
    }
}
