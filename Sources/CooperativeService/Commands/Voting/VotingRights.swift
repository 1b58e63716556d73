import Kernel
import Meetings
import Membership
import Statutes
import Store
import Voting

/// Who could vote in a body on a day on some kind of business, each with their votes.
struct VotingRights {
    /// Members in law who are not suspended in the order of their numbers, or who sit in the body.
    let voters: [RollEntry]
    /// Officers who are no members and to whom the statutes give a vote (2:38 lid 3); of the assembly only.
    let officers: [RollEntry]
    /// The part of the votes of members that those of officers may come to together.
    let share: Fraction?

    /// - Parameter ofMembers: of all members, also where delegates are the assembly: a referendum is theirs (2:39 lid 3).
    init(
        in body: Organ, on topic: Topic?, day: Day, statutes: StatutesInForce, of cooperative: CooperativeID,
        in reading: any Reading, ofMembers: Bool = false
    ) throws {
        guard body == .assembly else {
            let seats = try OfficeBook(reading: reading, cooperative: cooperative).holders(of: body, on: day)
            self.init(voters: seats.map { RollEntry(principal: $0) }, officers: [], share: nil)
            return
        }
        let rights = try MemberBook(reading: reading, cooperative: cooperative)
            .votingRights(on: day, weights: statutes.voteWeights(on: topic))
        // Delegates have one vote each, whatever their weight as members; on what the members kept, they have none for others.
        if !ofMembers, !statutes.membersDecide(on: topic),
            let delegates = try Electorate.delegates(
                of: rights, on: day, statutes: statutes, of: cooperative, in: reading)
        {
            self.init(voters: delegates.map { RollEntry(principal: $0.person) })
            return
        }
        let voters = rights.map { RollEntry(principal: $0.person, weight: $0.weight) }
        let share = statutes[.voteNonMemberShare]
        guard share > Fraction(0) else {
            self.init(voters: voters, officers: [], share: nil)
            return
        }
        let members = try MemberBook(reading: reading, cooperative: cooperative).memberPersons(
            on: day, in: Set(statutes.voteWeights().keys))
        let officers = try OfficeBook(reading: reading, cooperative: cooperative).holders(on: day)
            .filter { !members.contains($0) }
        self.init(
            voters: voters, officers: officers.map { RollEntry(principal: $0, kind: .office) }, share: share)
    }

    init(voters: [RollEntry], officers: [RollEntry] = [], share: Fraction? = nil) {
        self.voters = voters
        self.officers = officers
        self.share = share
    }

    /// The votes of all members, or delegates, and of those of them who are among these: the "all" who may decide on what
    /// they were not called to (2:42 lid 3), whatever officers do.
    func members(among there: [RollEntry]) -> (there: Int64, all: Int64) {
        (Turnout(there.filter { $0.kind != .office }).votes, Turnout(voters).votes)
    }

    /// Everybody who may vote. Of officers all do, and their votes are weighed when they are counted (2:38 lid 3).
    var everyone: [RollEntry] { voters + officers }

    /// All of them as a figure, a base or a support, has them: with as many officers as their share allows beside all members.
    var all: [RollEntry] { capped(voters, officers) }

    /// What these come to in a figure: of officers no more than their share beside the members among them.
    func turnout(_ there: [RollEntry]) -> Turnout {
        Turnout(capped(there.filter { $0.kind != .office }, there.filter { $0.kind == .office }))
    }

    /// Those who are there or represented, and those who voted before.
    func present(
        _ representation: Representation, early: Set<PersonID> = [], without excluded: Set<PersonID> = [],
        notByHandOf handless: Set<PersonID> = []
    ) -> [RollEntry] {
        func there(_ entry: RollEntry) -> RollEntry? {
            if excluded.contains(entry.principal) { return nil }
            if early.contains(entry.principal) { return entry }
            guard let holder = representation.holder(of: entry.principal), !handless.contains(holder.person) else {
                return nil
            }
            return RollEntry(
                principal: entry.principal, holder: holder.person, weight: entry.weight,
                kind: entry.kind == .office ? .office : holder.kind)
        }
        return voters.compactMap(there) + officers.compactMap(there)
    }

    private func capped(_ voters: [RollEntry], _ officers: [RollEntry]) -> [RollEntry] {
        guard let share, !officers.isEmpty else { return voters }
        return voters + officers.prefix(Int(share.wholePart(of: Turnout(voters).votes)))
    }
}

extension Scene {
    /// - Parameter conflicted: who is left out for a conflicting interest (2:44 lid 6); of other bodies than the assembly.
    func votingRights(
        in body: Organ, on topic: Topic? = nil, without conflicted: Set<PersonID> = []
    ) throws -> VotingRights {
        if body != .assembly { return VotingRights(voters: try rights(in: body, without: conflicted)) }
        return try VotingRights(
            in: body, on: topic, day: today, statutes: statutes, of: cooperative, in: transaction)
    }

    /// Who is there for whom, for an item or in all.
    func representation(
        at meeting: MeetingID, of body: Organ, on item: AgendaItemID? = nil, among rights: VotingRights
    ) throws -> Representation {
        try Representation(
            at: meeting, on: item, voters: Set((rights.voters + rights.officers).map(\.principal)),
            rules: ProxyRules(in: body, under: statutes), notInPerson: body == .assembly ? minorsWithoutVote() : [],
            suspended: body == .assembly ? memberBook.suspended(on: today) : [], day: today, of: cooperative,
            in: transaction)
    }
}
