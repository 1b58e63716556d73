import Kernel
import Meetings
import Proposals
import Statutes
import Store
import Voting

extension QuorumGauge {
    /// The figures of the vote that would open now on the item at hand, as its roll has them.
    static func read(
        _ meeting: MeetingID, _ agenda: [MeetingSheet.AgendaLine], _ glance: Glance
    ) throws -> QuorumGauge {
        let scene = glance.scene(as: .visitor), statutes = try glance.statutes
        let held = try scene.requireMeeting(meeting), body = try scene.body(of: held).code
        let items = try scene.itemsAtHand(agenda, at: held, of: body)
        let item = ItemAtHand.first(of: items)
        let (base, present) = try figures(on: item, at: held, of: body, scene)
        let left = items.filter { !$0.isDone }
        let kinds = left.filter { $0.quorum == item?.quorum }.map(\.topic).once
        return QuorumGauge(
            base: base, present: present, needed: item?.quorum.map { Int($0.ceiling(of: Int64(base))) },
            article: item?.quorum == nil ? nil : statutes.articleIfAny(of: .quorumByTopic),
            kinds: item?.quorum != nil && kinds.count < left.map(\.topic).once.count ? kinds : [])
    }

    /// In votes, or in members where the quorum is of members. Counted in SQL where the roll would be read whole: for an
    /// assembly of members, or of delegates. What else has a vote, or takes one from a holder of proxies, the roll tells.
    private static func figures(
        on item: ItemAtHand?, at meeting: Meeting, of body: Organ, _ scene: Scene
    ) throws -> (base: Int, present: Int) {
        let statutes = try scene.statutes
        let isOfMembers = item?.quorum != nil && statutes[.quorumBase] == .members
        guard body == .assembly, statutes[.voteNonMemberShare] == Fraction(0),
            !statutes.law.isInForce(.ownInterest)
        else {
            let now = try scene.rollNow(on: item, at: meeting, of: body)
            func figure(_ turnout: Turnout) -> Int { Int(isOfMembers ? turnout.members : turnout.votes) }
            return (figure(now.everybody), figure(now.represented))
        }
        let proposal = try item.flatMap { try scene.agendas.item($0.item)?.proposal }
            .flatMap { try scene.proposals.proposal($0) }
        let count = try QuorumCount(
            meeting: meeting.id, item: item?.item, topic: item?.topic, isOfMembers: isOfMembers,
            excluded: scene.interested(in: item?.item, on: proposal), statutes: statutes, day: scene.today,
            cooperative: scene.cooperative, reading: scene.transaction)
        return (try count.base(), try count.votes())
    }
}
