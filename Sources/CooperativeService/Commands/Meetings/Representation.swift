import Kernel
import Meetings
import Statutes
import Store
import Voting

/// Who is in a meeting, and for whom: voters who are there, organisations by who acts for them, and givers of a proxy
/// whose holder is there. A proxy rests while its giver is there.
struct Representation {
    let present: Set<PersonID>
    private let representatives: [PersonID: PersonID]
    /// Who votes for an absent giver, by the giver.
    private let proxies: [PersonID: PersonID]
    private let notInPerson: Set<PersonID>

    /// - Parameters:
    ///   - item: with the proxies for this item and for all; with all proxies where it is left out.
    ///   - voters: who may vote; another is no giver, and no holder where the holder must be a voter.
    ///   - notInPerson: who votes by who acts for them alone.
    ///   - suspended: who holds no proxy, also where anybody can; they can be there for an organisation.
    init(
        at meeting: MeetingID, on item: AgendaItemID?, voters: Set<PersonID>, rules: ProxyRules,
        notInPerson: Set<PersonID> = [], suspended: Set<PersonID> = [], day: Day, of cooperative: CooperativeID,
        in reading: any Reading
    ) throws {
        let book = ProxyBook(reading: reading, cooperative: cooperative)
        let present = try book.present(at: meeting), representatives = try book.representatives(on: day)
        // A person by themselves, an organisation by who acts for it.
        let hand: (PersonID) -> PersonID? = { person in
            if present.contains(person), !notInPerson.contains(person) { return person }
            return representatives[person].flatMap { present.contains($0) ? $0 : nil }
        }
        var proxies: [PersonID: PersonID] = [:], held: [PersonID: Int] = [:]
        if rules.allowed.value {
            for (giver, holder) in try book.standing(at: meeting, on: item, day: day) {
                guard voters.contains(giver), hand(giver) == nil, proxies[giver] == nil,
                    !rules.holderVotes.value || voters.contains(holder), !suspended.contains(holder),
                    let person = hand(holder),
                    // What the statutes allow today one person to cast, also by an organisation: the first that were given.
                    held[person, default: 0] < rules.most.value
                else { continue }
                proxies[giver] = holder
                held[person, default: 0] += 1
            }
        }
        self.present = present
        self.representatives = representatives
        self.proxies = proxies
        self.notInPerson = notInPerson
    }

    /// Who casts the vote of this voter now, and what the unit then is; nil when nobody does.
    func holder(of voter: PersonID) -> (person: PersonID, kind: Unit.Kind)? {
        if let own = hand(of: voter) { return (own, own == voter ? .own : .representative) }
        return proxies[voter].flatMap(hand).map { ($0, .proxy) }
    }

    /// How many absent givers are represented.
    var byProxy: Int { proxies.count }

    /// A person by themselves, an organisation by who acts for it.
    private func hand(of voter: PersonID) -> PersonID? {
        if present.contains(voter), !notInPerson.contains(voter) { return voter }
        guard let person = representatives[voter], present.contains(person) else { return nil }
        return person
    }
}

extension StatutesInForce {
    /// Votes by category of membership: as the statutes say, up to their cap, or one each where they collapse for this
    /// kind of business.
    func voteWeights(on topic: Topic? = nil) -> [String: Int] {
        let isWeighted =
            self[.voteWeightRule] == .byCategory && !(topic.map(self[.voteWeightCollapseTopics].contains) ?? false)
        let own = isSet(.voteWeightCap) ? self[.voteWeightCap] : .max
        let cap = law.isInForce(.voteWeightMost) ? min(own, law[.voteWeightMost].count) : own
        return Dictionary(
            self[.category].filter(\.isMemberInLaw).map { ($0.code, isWeighted ? max(1, min($0.voteWeight, cap)) : 1) },
            uniquingKeysWith: { first, _ in first })
    }
}
