public import Kernel
import Meetings
import Phrases
import Statutes

/// Records that somebody has an own interest in an item of the agenda (eigen belang): where the statutes say so, they have
/// no vote on it, also not by proxy (2:12). By the person, or by chair or secretary.
///
/// The membership stays in the base of the quorum: only memberships without a vote by law leave it (2:24d).
public struct RecordInterest: Command {
    public static let name = "record-interest"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("vote.interestExcluded"), .law("2:12")]
    public static var summary: Phrase { Phrases.Proxies.interestSummary }

    public var item: AgendaItemID?
    /// With a meeting, instead of the item.
    public var meeting: MeetingID?
    public var proposal: ProposalID?
    /// The actor where it is left out.
    public var person: PersonID?

    public init(
        item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil, person: PersonID? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
        self.person = person
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let actor = try scene.requirePerson()
        guard let item = try found(in: scene) else { throw Refusal(.notFound, .itemUnknown) }
        let held = try scene.requireMeeting(item.meeting, in: [.drafted, .convoked, .open])
        let person = person ?? actor
        try scene.requireKnown(person)
        if try person != actor && !scene.keepsTheDoor(of: held) {
            throw Refusal(
                .authority,
                Ground("interest-not-yours", message: Phrases.Proxies.notYours, remedy: Phrases.Proxies.notYoursRemedy))
        }
        if try !scene.excludesOwnInterest {
            throw Refusal(
                .statutes,
                Ground(
                    "interest-not-excluded", try scene.statutes.article(of: .voteInterestExcluded),
                    message: Phrases.Proxies.interestNotExcluded, remedy: Phrases.Proxies.interestNotExcludedRemedy))
        }
        try scene.standIns.note(interest: person, in: item.id, by: actor, at: scene.now)
        try scene.settleOpenPolls(for: person)
        scene.record(Fact("interest-recorded", about: person, ["item": "\(item.id)", "person": "\(person)"]))
        return Done()
    }

    private func found(in scene: Scene) throws -> AgendaItem? {
        if let item { return try scene.agendas.item(item) }
        guard let meeting else { return nil }
        let items = try scene.agendas.items(of: meeting)
        return proposal.map { wanted in items.first { $0.proposal == wanted } } ?? (items.count == 1 ? items[0] : nil)
    }
}
