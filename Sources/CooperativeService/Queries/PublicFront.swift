public import Kernel
import Statutes
import Store

/// What everybody may read of a cooperative: what it is for, how to join, how to leave, and what it decided.
public struct PublicFront: Sendable {
    /// The article on the purpose, in the words of the statutes.
    public let purpose: Phrase
    public let seat: String
    public let admission: Admission
    public let leaving: Leaving
    public let statutesVersion: Int
    public let inForceSince: Day?
    public let latest: [DecisionLine]
    /// The day of the next assembly that was convoked, and no more than the day.
    public let nextAssembly: Day?

    /// How one becomes a member.
    public struct Admission: Hashable, Sendable {
        public let organ: Organ
        public let article: ArticleReference?
        public let days: Int
        public let minimumAge: Int
        public let area: String
        public let kinds: [MemberKind]
    }

    /// How a membership ends by notice (2:36); easy to find, as 2:35 lid 6 asks.
    public struct Leaving: Hashable, Sendable {
        public let noticeDays: Int
        public let onlyAtYearEnd: Bool
        public let article: ArticleReference?
    }
}

/// A kind of membership that one can apply for.
public struct MemberKind: Hashable, Sendable {
    public let code: String
    public let name: Phrase
    public let admitsPersons: Bool, admitsOrganisations: Bool
    /// Votes of one such member; nought for who is no member in law.
    public let votes: Int
}

extension MemberKind {
    init(_ category: Category) {
        code = category.code
        name = category.name
        admitsPersons = category.admits.contains(.natural)
        admitsOrganisations = category.admits.contains(.legal)
        votes = category.isMemberInLaw ? category.voteWeight : 0
    }
}

extension CooperativeService {
    /// The public page of a cooperative.
    public func publicFront(of cooperative: CooperativeID) async throws -> PublicFront {
        try await glance(at: cooperative) { glance in
            let statutes = try glance.statutes
            let file = statutes.version.file
            let purpose = file.article(setting: "entity.purpose").map(\.text)
            return PublicFront(
                purpose: purpose ?? Phrase(same: statutes[.entityPurpose]), seat: statutes[.entitySeat],
                admission: .init(statutes), leaving: .init(statutes), statutesVersion: statutes.version.number,
                inForceSince: statutes.version.effectiveFrom,
                latest: try DecisionList.read(glance, as: .visitor, before: nil, limit: 5).lines,
                nextAssembly: try glance.row(PublicFront.nextAssembly, glance.today)?.get(0))
        }
    }

    /// What the form to join asks and offers.
    public func admission(of cooperative: CooperativeID) async throws -> PublicFront.Admission {
        try await glance(at: cooperative) { .init(try $0.statutes) }
    }
}

extension PublicFront {
    static let nextAssembly = """
        SELECT m.day FROM meetings_meeting m
        JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id AND b.code = 'assembly'
        JOIN meetings_convocation v ON v.cooperative_id = m.cooperative_id AND v.meeting_id = m.id
        WHERE m.cooperative_id = ?1 AND m.day >= ?2 AND NOT EXISTS (
            SELECT 1 FROM meetings_cancellation x WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
        ORDER BY m.day, m.id LIMIT 1
        """
}

extension PublicFront.Admission {
    init(_ statutes: StatutesInForce) {
        organ = statutes[.admissionOrgan]
        article = statutes.articleIfAny(of: .admissionOrgan)
        days = statutes[.admissionMaxDays]
        minimumAge = statutes[.memberMinAge]
        area = statutes[.memberArea]
        kinds = statutes[.category].map(MemberKind.init)
    }
}

extension PublicFront.Leaving {
    init(_ statutes: StatutesInForce) {
        noticeDays = statutes[.exitMemberNoticeDays]
        onlyAtYearEnd = statutes[.exitOnlyAtYearEnd]
        article = statutes.articleIfAny(of: .exitMemberNoticeDays)
    }
}

extension StatutesFile {
    /// The article that sets a parameter.
    func article(setting name: String) -> StatutesArticle? {
        articles.first { $0.settings.contains { $0.name == name } }
    }
}
