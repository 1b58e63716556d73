import Kernel
import Phrases

/// Who stands behind a request or a proposal that asks the names of several members.
enum SignedList {
    /// The members on the list. Chair or secretary record the list that members signed, and do not stand on it
    /// themselves unless they are named; everybody else answers for themselves alone.
    static func persons(
        _ named: [PersonID], filedBy filer: PersonID, under article: ArticleReference?, in scene: Scene
    ) throws -> Set<PersonID> {
        guard named.contains(where: { $0 != filer }) else { return [filer] }
        let standing = try scene.standing(of: filer)
        if standing.holds(.chair) || standing.holds(.secretary) { return Set(named) }
        throw Refusal(
            .authority,
            Ground(
                "supporters-by-the-secretary", article, message: Phrases.Meetings.supportersBySecretary,
                remedy: Phrases.Meetings.bringTheSignedList))
    }
}
