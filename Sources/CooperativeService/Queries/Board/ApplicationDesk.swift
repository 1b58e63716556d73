public import Kernel
import Membership
import Statutes
import Store

/// The applications that wait for a decision, oldest first.
public struct ApplicationDesk: Sendable {
    public let lines: [Line]
    /// Those that were refused in the last year and that the assembly may still admit (2:33).
    public let refused: [Line]
    /// The body that decides on admission under the statutes (`admission.organ`), with the article.
    public let organ: Organ
    public let article: ArticleReference

    public struct Line: Hashable, Sendable {
        public let id: ApplicationID
        public let name: String
        public let receivedOn: Day
        public let category: Phrase
        public let motivation: String?
        public let email: String?, town: String?
    }
}

extension CooperativeService {
    /// Up to fifty applications without an outcome; refused to who is not on the board.
    public func applicationDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> ApplicationDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let people = MemberBook(reading: glance.reading, cooperative: cooperative)
            let book = ApplicationBook(reading: glance.reading, cooperative: cooperative)
            let statutes = try glance.statutes
            let categories = statutes[.category]
            func line(_ application: Application) throws -> ApplicationDesk.Line {
                let person = try people.person(application.person)
                return ApplicationDesk.Line(
                    id: application.id, name: person?.name.full ?? "", receivedOn: application.receivedOn,
                    category: categories.first { $0.code == application.category }?.name
                        ?? Phrase(same: application.category), motivation: application.motivation,
                    email: person?.contact.email?.text, town: person?.contact.town)
            }
            let refused =
                statutes[.admissionOverrideByAssembly]
                ? try book.refused(since: glance.today.adding(months: -12)).map(line).filter { !$0.name.isEmpty } : []
            return ApplicationDesk(
                lines: try book.open(limit: 50).map(line), refused: refused,
                organ: CompetentBody.parameter(.admissionOrgan).organ(under: statutes),
                article: statutes.article(of: .admissionOrgan))
        }
    }
}
