import Kernel
import Statutes
import Store

extension CooperativeService {
    /// A refusal with the articles of the law under which the cooperative lives. Where the program names a rule by its
    /// article at home and that law has none for it, no article is named.
    func inOwnLaw(_ refusal: Refusal, of cooperative: CooperativeID, on day: Day) async -> Refusal {
        guard refusal.grounds.contains(where: { $0.article?.isLaw ?? false }) else { return refusal }
        let statutes = hall.statutes
        let law: LawOnDay
        do {
            law = try await database.read { reading in
                try statutes.find(on: day, for: cooperative, in: reading).statutes.law
            }
        } catch {
            // Nothing is in force yet: the refusal stands as it was made.
            return refusal
        }
        guard law.jurisdiction != LawBook.home else { return refusal }
        return Refusal(
            refusal.kind,
            refusal.grounds.map { ground in
                Ground(
                    ground.code, ground.article.flatMap(law.translated), required: ground.required,
                    found: ground.found, message: ground.message, remedy: ground.remedy)
            })
    }
}

extension ArticleReference {
    fileprivate var isLaw: Bool {
        if case .law = self { true } else { false }
    }
}
