import Kernel
import Meetings
import Phrases

/// Who stands behind a request or a proposal that asks the names of several members.
enum SignedList {
    /// The members on the list. Chair or secretary record the list that members signed, and do not stand on it
    /// themselves unless they are named; everybody else answers for themselves alone, and for whom they act: who signs for an
    /// organisation brings its votes, as in a vote.
    static func persons(
        _ named: [PersonID], filedBy filer: PersonID, under article: ArticleReference?, in scene: Scene
    ) throws -> Set<PersonID> {
        guard named.contains(where: { $0 != filer }) else { return try scene.withOrganisations([filer]) }
        let standing = try scene.standing(of: filer)
        if standing.holds(.chair) || standing.holds(.secretary) { return try scene.withOrganisations(Set(named)) }
        throw Refusal(
            .authority,
            Ground(
                "supporters-by-the-secretary", article, message: Phrases.Meetings.supportersBySecretary,
                remedy: Phrases.Meetings.bringTheSignedList))
    }
}

extension Scene {
    /// These persons, and the members for whom they act today.
    func withOrganisations(_ persons: Set<PersonID>) throws -> Set<PersonID> {
        try persons.union(persons.flatMap { try standIns.organisations(of: $0, on: today) })
    }

    /// Who signed while suspended does not count (2:38 lid 1): said only where there are too few without them.
    func groundsOfSuspended(_ signers: Set<PersonID>, where few: [Ground]) throws -> [Ground] {
        guard !few.isEmpty else { return [] }
        let suspended = try signers.filter { try standing(of: $0).isSuspended }.count
        guard suspended > 0 else { return [] }
        return [
            Ground(
                "supporter-suspended", .law("2:38 lid 1"), required: "0", found: "\(suspended)",
                message: Phrases.Meetings.supportersSuspended(suspended),
                remedy: Phrases.Meetings.findOtherSupporters)
        ]
    }
}
