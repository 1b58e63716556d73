public import Kernel
import Meetings
import Phrases
import Statutes

/// Appoints the audit committee of a year (kascommissie), by decision of the assembly: at least two persons and a reserve,
/// no director among them, nobody longer in a row than the statutes allow (2:48 lid 2). It takes the place of the
/// committee before it.
public struct AppointAuditCommittee: Command {
    public static let name = "appoint-audit-committee"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = [
        .law("2:48 lid 2"), .parameter("audit.committeeMin"), .parameter("audit.reserve"),
        .parameter("audit.maxYears"),
    ]
    public static var summary: Phrase { Phrases.AnnualAccounts.appointSummary }

    public struct Outcome: Codable, Sendable {
        public let year: Int
        public let members: Int, reserve: Int
    }

    /// The financial year that they look at, by the calendar year in which it begins. When left out: the last year that
    /// is over while it has no committee and was not adopted, else the year in which today lies.
    public var year: Int?
    public var members: [PersonID]
    public var reserve: [PersonID]?

    public init(year: Int? = nil, members: [PersonID], reserve: [PersonID]? = nil) {
        self.year = year
        self.members = members
        self.reserve = reserve
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let reserve = reserve ?? []
        for person in members + reserve { try scene.requireKnown(person) }
        let accounts = try year.map { try scene.accounts(of: $0) } ?? scene.accountsToAudit(),
            book = try scene.accountsBook
        let name = accounts.year.name
        var years: [PersonID: Int] = [:]
        for person in members { years[person] = try book.yearsInRow(of: person, before: name) }
        let directors = Set(try scene.offices.holders(of: .board, on: scene.today).map(\.person))
        try refuse(
            if: scene.auditRules().grounds(
                members: members, reserve: reserve, directors: directors, yearsInRow: years))
        let behind = try scene.decisionBehind
        try scene.auditRegister.appoint(
            AuditCommittee(members: members, reserve: reserve, appointedOn: behind.day), for: name,
            decision: behind.id, at: scene.now)
        try seat(in: scene)
        for person in members {
            scene.record(Fact("auditor-appointed", about: person, ["year": "\(name)", "person": "\(person)"]))
        }
        return Outcome(year: name, members: members.count, reserve: reserve.count)
    }

    /// The members take office; who sat in the committee before leaves it.
    private func seat(in scene: Scene) throws {
        let body = try scene.body(toSeat: .audit).id
        let seated = try scene.offices.holders(of: .audit, on: scene.today)
        for term in seated where !members.contains(term.person) { try scene.offices.end(term.id, on: scene.today) }
        let staying = Set(seated.map(\.person))
        for person in members where !staying.contains(person) {
            try scene.offices.appoint(
                scene.ids.next(), body: body, person: person, office: .auditor, from: scene.today)
        }
    }
}
