public import Kernel
import Membership
import Statutes
import Store

/// The applications that wait for a decision, oldest first.
public struct ApplicationDesk: Sendable {
    public let lines: [Line]
    /// The body that decides on admission under the statutes (`admission.organ`), with the article.
    public let organ: Organ
    public let article: ArticleReference
    /// What the viewer's body can answer, and whether an applicant's own withdrawal is written down here.
    public var mayAdmit = true, mayRefuse = true, mayWithdraw = true

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
    /// Up to fifty applications without an outcome, for who sits in the body that answers them. Another body than the
    /// board has not the addresses, which it does not need to decide.
    /// - Throws: `Refusal` to who is not on the board; not found for another body in which the viewer does not sit,
    ///   or that neither statutes (`admission.organ`) nor its mandate let answer.
    public func applicationDesk(
        of cooperative: CooperativeID, as viewer: Actor, in body: Organ = .board
    ) async throws -> ApplicationDesk {
        try await glance(at: cooperative) { glance in
            let powers = try glance.applicationPowers(of: body), isBoard = body == .board
            if isBoard {
                _ = try glance.requireBoard(viewer)
            } else {
                let seats = try glance.standing(of: viewer).offices
                guard powers.isAny, seats.contains(where: { $0.organ == body }) else { throw Refusal.notHere }
            }
            let people = MemberBook(reading: glance.reading, cooperative: cooperative)
            let book = ApplicationBook(reading: glance.reading, cooperative: cooperative)
            let statutes = try glance.statutes
            let categories = statutes[.category]
            let lines = try book.open(limit: 50).map { application in
                let person = try people.person(application.person)
                return ApplicationDesk.Line(
                    id: application.id, name: person?.name.full ?? "", receivedOn: application.receivedOn,
                    category: categories.first { $0.code == application.category }?.name
                        ?? Phrase(same: application.category), motivation: application.motivation,
                    email: isBoard ? person?.contact.email?.text : nil, town: person?.contact.town)
            }
            return ApplicationDesk(
                lines: lines, organ: CompetentBody.parameter(.admissionOrgan).organ(under: statutes),
                article: statutes.article(of: .admissionOrgan), mayAdmit: isBoard || powers.mayAdmit,
                mayRefuse: isBoard || powers.mayRefuse, mayWithdraw: isBoard)
        }
    }
}
