public import Kernel
import Membership
import Statutes
import Store

/// One member with everything that the board may do about the membership.
public struct RegisterSheet: Sendable {
    public let member: MemberID
    public let person: PersonID
    public let number: Int
    public let name: String
    public let isOrganisation: Bool
    public let givenName: String?, prefix: String?, familyName: String
    public let bornOn: Day?
    public let email: String?, emailConsentOn: Day?
    public let street: String?, postcode: String?, town: String?
    public let isErased: Bool
    public let category: String
    public let from: Day, until: Day?
    public let endGround: String?
    /// The last day of a suspension that holds today.
    public let suspendedUntil: Day?
    /// The day on which the member was expelled, while that runs: the term of appeal and the appeal.
    public var expelledOn: Day?
    /// The membership is over, and not only given notice of.
    public var isOver = false
    /// The membership runs: also under notice until its last day, on which somebody may die, be expelled or be suspended.
    public var isRunning: Bool { endGround.map { Self.underNotice.contains($0) && !isOver } ?? true }
    private static let underNotice: Set = [EndGround.memberNotice.rawValue, EndGround.associationNotice.rawValue]
    /// The categories of the statutes.
    public let categories: [Category]
    /// The grounds on which law and statutes let the cooperative give notice.
    public let grounds: [String]
    /// How many reminders the statutes ask before a notice for arrears; nil where arrears are no ground.
    public let remindersAsked: Int?
    /// Who acts for it today, where it is an organisation.
    public var representative: String?
    /// Organisations that applied, the last fifty: one of them may take over an organisation that ends.
    public var applicants: [Applicant] = []
    /// Who died, and whose membership law and statutes let pass to an heir.
    public var passesToHeir = false

    public struct Applicant: Hashable, Sendable {
        public let person: PersonID
        public let name: String
    }

    public struct Category: Hashable, Sendable {
        public let code: String
        public let name: Phrase
    }

    public var categoryName: Phrase { categories.first { $0.code == category }?.name ?? Phrase(same: category) }
    /// The lines of an address label.
    public var label: [String] {
        [name, street ?? "", [postcode, town].compactMap(\.self).joined(separator: " ")].filter { !$0.isEmpty }
    }
}

extension CooperativeService {
    /// The member with a number, also one who left; refused to who is not on the board.
    /// - Throws: `Refusal` not found.
    public func registerSheet(
        number: Int, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> RegisterSheet {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let book = MemberBook(reading: glance.reading, cooperative: cooperative)
            guard
                let id: MemberID = try glance.row(RegisterSheet.statement, number)?.get(0),
                let member = try book.member(id), let person = try book.person(member.person)
            else { throw Refusal.notHere }
            let statutes = try glance.statutes
            var sheet = RegisterSheet(
                member, person, category: try book.category(of: member, on: glance.today),
                suspendedUntil: try book.suspensions(of: id).filter { $0.holds(on: glance.today) }.map(\.until).max(),
                under: statutes)
            sheet.isOver = member.until.map { $0 < glance.today } ?? false
            sheet.expelledOn = try EndsBook(reading: glance.reading, cooperative: cooperative).runningExpulsion(of: id)?
                .decidedOn
            sheet.representative = try glance.row(RegisterSheet.actsFor, member.person, glance.today)?.get(0)
            sheet.passesToHeir = try glance.scene(as: viewer).passesToHeir(member)
            if sheet.isOrganisation {
                sheet.applicants = try glance.rows(RegisterSheet.applicants).map {
                    RegisterSheet.Applicant(person: try $0[0], name: try $0[1])
                }
            }
            return sheet
        }
    }
}

extension RegisterSheet {
    static let statement = "SELECT id FROM membership_membership WHERE cooperative_id = ?1 AND number = ?2"

    static let applicants = """
        SELECT p.id, \(PersonWords.name) FROM (
            SELECT DISTINCT x.person_id FROM (
                SELECT person_id FROM membership_application
                WHERE cooperative_id = ?1 ORDER BY received_on DESC, id DESC LIMIT 50) AS x) AS w
        JOIN membership_person p ON p.cooperative_id = ?1 AND p.id = w.person_id AND p.kind = 'legal'
        WHERE NOT EXISTS (
            SELECT 1 FROM membership_membership m WHERE m.cooperative_id = ?1 AND m.person_id = p.id)
        ORDER BY p.family_name, p.id
        """

    static let actsFor = """
        SELECT \(PersonWords.name) FROM meetings_representative r
        JOIN membership_person p ON p.cooperative_id = r.cooperative_id AND p.id = r.person_id
        WHERE r.cooperative_id = ?1 AND r.organisation_id = ?2 AND r.from_day <= ?3
            AND (r.until_day IS NULL OR r.until_day >= ?3)
        ORDER BY r.from_day DESC LIMIT 1
        """

    init(_ member: Member, _ person: Person, category: String, suspendedUntil: Day?, under statutes: StatutesInForce) {
        self.init(
            member: member.id, person: person.id, number: member.number, name: person.name.full,
            isOrganisation: person.name.kind == .legal, givenName: person.name.given, prefix: person.name.prefix,
            familyName: person.name.family, bornOn: person.bornOn, email: person.contact.email?.text,
            emailConsentOn: person.contact.emailConsentOn, street: person.contact.street,
            postcode: person.contact.postcode, town: person.contact.town, isErased: person.erasedAt != nil,
            category: category, from: member.from, until: member.until, endGround: member.end?.rawValue,
            suspendedUntil: suspendedUntil,
            categories: statutes[.category].map { Category(code: $0.code, name: $0.name) },
            grounds: ["requirement-lost", "unreasonable"]
                + statutes[.noticeByAssociationGrounds].filter { $0 != "law" },
            remindersAsked: statutes[.noticeByAssociationGrounds].contains("arrears")
                ? statutes[.duesRemindersToNotice] : nil
        )
    }
}
