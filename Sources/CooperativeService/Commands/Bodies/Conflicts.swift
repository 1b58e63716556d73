import Kernel
import Meetings
import Phrases
import Statutes

/// Who of a board has a conflicting interest in what is decided, and who decides when all have (2:44 lid 6; of the
/// supervisory board likewise).
struct Conflicts {
    let organ: Organ
    /// Who sits in it today and can decide: not those who are suspended from it.
    let seated: Set<PersonID>
    /// Those of them who declared an interest in this.
    let persons: Set<PersonID>
    /// The body that decides in its place; nil where the board itself may, with reasons in writing.
    let fallback: Organ?
    private let article: ArticleReference
    private let clause: ArticleReference

    /// - Parameter named: who else was named as having an interest, in the meeting itself.
    init(in organ: Organ, on matter: InterestMatter, named: [PersonID] = [], scene: Scene) throws {
        let statutes = try scene.statutes
        self.organ = organ
        article = statutes.article(.conflictOfInterest, else: .boardConflictFallback)
        clause = statutes.article(of: .boardConflictFallback)
        guard organ == .board || organ == .supervisory else {
            seated = []
            persons = []
            fallback = .assembly
            return
        }
        seated = Set(try scene.offices.seats(of: organ, on: scene.today).map(\.term.person))
        persons = seated.intersection(try scene.interests.declared(on: matter, by: scene.today).union(named))
        guard organ == .board else {
            fallback = .assembly
            return
        }
        let hasSupervisors = try !scene.offices.seats(of: .supervisory, on: scene.today).isEmpty
        switch statutes[.boardConflictFallback] {
        case .boardWithReasons: fallback = nil
        case .assembly: fallback = .assembly
        case .supervisory, .supervisoryThenAssembly: fallback = hasSupervisors ? .supervisory : .assembly
        }
    }

    /// Nobody is left to decide.
    var areAll: Bool { !persons.isEmpty && persons == seated }

    /// The statutes let the board itself decide all the same, with reasons in writing.
    var areAllToDecide: Bool { areAll && fallback == nil }

    /// Who stays off the roll: nobody where the board decides all the same, with reasons.
    func excluded(withReasons: Bool = true) -> Set<PersonID> { withReasons && areAllToDecide ? [] : persons }

    /// Everybody has an interest: another body decides, or the board itself with reasons.
    func groundsOfAll(reasons: String?) -> [Ground] {
        areAll ? grounds(voters: [], deliberated: [], surplus: 0, reasons: reasons ?? "") : []
    }

    /// - Parameters:
    ///   - voters, deliberated: who did, where that is known.
    ///   - surplus: votes beyond those of the directors without an interest, within those of all.
    func grounds(
        voters: [PersonID], deliberated: [PersonID], surplus: Int64, reasons: String
    ) -> [Ground] {
        if areAll {
            guard let fallback else {
                guard reasons.allSatisfy(\.isWhitespace) else { return [] }
                return [
                    Ground(
                        "conflict-reasons-missing", clause, message: Phrases.Interests.reasonsMissing,
                        remedy: Phrases.Interests.reasonsRemedy)
                ]
            }
            return [allConflicted(fallback)]
        }
        var grounds: [Ground] = []
        let voted = persons.intersection(voters).count
        if voted > 0 || surplus > 0 {
            grounds.append(
                Ground(
                    "conflicted-voted", article, required: "0", found: "\(max(Int64(voted), surplus))",
                    message: Phrases.Interests.voted, remedy: Phrases.Interests.votedRemedy))
        }
        let talked = persons.intersection(deliberated).count
        if talked > 0 {
            grounds.append(
                Ground(
                    "conflicted-deliberated", article, required: "0", found: "\(talked)",
                    message: Phrases.Interests.deliberated, remedy: Phrases.Interests.deliberatedRemedy))
        }
        return grounds
    }

    func allConflicted(_ fallback: Organ) -> Ground {
        Ground(
            "all-conflicted", article, required: fallback.rawValue, found: organ.rawValue,
            message: Phrases.Interests.allConflicted(Phrases.Vocabulary.organ(fallback)),
            remedy: Phrases.Interests.allConflictedRemedy)
    }
}
