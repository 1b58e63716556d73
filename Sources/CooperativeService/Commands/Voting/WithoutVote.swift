import Kernel
import Meetings
import Membership
import Phrases
import Proposals
import Statutes
import Store
import Voting

// Members who have no vote on one item, or none in person.
extension Scene {
    /// Whether who has an own interest has no vote: by a clause (2:12), or by the law itself.
    var excludesOwnInterest: Bool {
        get throws { try statutes[.voteInterestExcluded] || statutes.law.isInForce(.ownInterest) }
    }

    /// Who has no vote on this for an own interest: of whom it was recorded, and whom a discharge is for.
    func interested(in item: AgendaItemID?, on proposal: Proposal?) throws -> Set<PersonID> {
        guard try excludesOwnInterest else { return [] }
        return try (item.map { try proxies.interested(in: $0) } ?? []).union(discharged(by: proposal))
    }

    /// Who votes for nobody else on it either; Dutch law leaves that to the holder of the proxy.
    func withoutHand(among interested: Set<PersonID>) throws -> Set<PersonID> {
        try statutes.law.isInForce(.ownInterest) ? interested : []
    }

    private func discharged(by proposal: Proposal?) throws -> Set<PersonID> {
        guard let proposal, proposal.topic == .discharge else { return [] }
        let command = try proposal.text.command.flatMap { carried -> GrantDischarge? in
            guard carried.name == GrantDischarge.name else { return nil }
            return try commands.decode(GrantDischarge.self, from: CanonicalJSON.bytes(carried.fields))
        }
        return try (command ?? GrantDischarge()).whom(in: self)
    }

    /// Members below eighteen, where the statutes do not let them vote in person (2:13 lid 2): who acts for them does.
    /// - Parameter day: that of the vote; today where it is left out.
    func minorsWithoutVote(on day: Day? = nil) throws -> Set<PersonID> {
        guard try !statutes[.memberMinorsMayVote] else { return [] }
        return try memberBook.minors(on: day ?? today)
    }

    /// Refused where this person is a minor who does not vote in person.
    func minorGrounds(_ person: PersonID, on day: Day? = nil) throws -> [Ground] {
        guard try minorsWithoutVote(on: day).contains(person) else { return [] }
        return [
            Ground(
                "minor-votes-not", try statutes.article(of: .memberMinorsMayVote), message: Phrases.Standing.minor,
                remedy: Phrases.Standing.minorRemedy)
        ]
    }

    /// Why a member who is there is not on the roll of the assembly: an own interest, or an age; empty where neither is it.
    func exclusionGrounds(of person: PersonID, in poll: Poll) throws -> [Ground] {
        let proposal = try poll.proposal.flatMap { try proposals.proposal($0) }
        if try interested(in: poll.agendaItem, on: proposal).contains(person) {
            let statutes = try statutes, isLaw = statutes.law.isInForce(.ownInterest)
            let isClause = !isLaw || statutes.isSet(.voteInterestExcluded) && statutes[.voteInterestExcluded]
            return
                ((isLaw ? [statutes.law.article(.ownInterest)] : [])
                + (isClause ? [statutes.article(of: .voteInterestExcluded)] : [])).map { article in
                    Ground(
                        "own-interest-votes-not", article, message: Phrases.Standing.ownInterest,
                        remedy: Phrases.Standing.ownInterestRemedy)
                }
        }
        return try minorGrounds(person)
    }

    /// Refused where this person is an officer who is no member, and no clause gives such an officer a vote (2:38 lid 3).
    func officerGrounds(_ person: PersonID) throws -> [Ground] {
        let standing = try standing(of: person), statutes = try statutes
        guard try !isMemberInLaw(standing), !standing.offices.isEmpty, statutes[.voteNonMemberShare] == Fraction(0)
        else {
            return []
        }
        let law = statutes.law.article(.nonMemberVotes), clause = statutes.articleIfAny(of: .voteNonMemberShare)
        return [law, clause].compactMap(\.self).once.map { article in
            Ground(
                "non-member-votes-not", article, message: Phrases.Standing.nonMember,
                remedy: Phrases.Standing.nonMemberRemedy)
        }
    }
}
