import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store

/// Business that law or statutes leave to another body than the one that decides on it. Now it is refused; what a board of
/// directors or supervisors decided on it before is void (2:14), whatever became of it.
struct PowersOfBody {
    let body: Organ
    let topic: Topic
    let command: Payload?
    /// Who sat in the board on the day of the decision.
    let directors: Set<PersonID>
    let statutes: StatutesInForce
    let commands: CommandRegistry

    /// One ground is enough: by the kind of business, else by what the decision would carry out.
    func grounds() throws -> [Ground] {
        guard body != .assembly, body != .delegates,
            let article = try ofTopic() ?? ofCommand()
        else { return [] }
        return [LateFactGrounds.outsidePower(body, article)]
    }

    /// The article that leaves a kind of business to the assembly; nil where this body may decide on it.
    private func ofTopic() -> ArticleReference? {
        let law = statutes.law
        return switch topic {
        case .amend: law.article(.amendAnnouncement)
        case .dissolve: law.own(Self.dissolvedByAssembly)
        case .convert: law.article(.convertMajority)
        case .merger, .demerger: law.own(Self.mergerByAssembly)
        case .accounts: law.article(.accountsAdoption)
        case .discharge: law.article(.dischargeSeparate)
        case .dues where !isSetByBody: statutes.article(of: .duesSetBy)
        // Who takes a task back from one of its own names the command.
        case .dismissal where command == nil: law.article(.dismissal)
        default: nil
        }
    }

    /// Supervisors decide in the place of a board of which everybody has an interest (2:44 lid 6).
    private var isSetByBody: Bool {
        let setter = statutes[.duesSetBy]
        return setter == body || body == .supervisory && setter == .board
    }

    /// Dissolution goes by the rules of an amendment, which only the assembly decides on.
    private static let dissolvedByAssembly = "2:42 lid 4"

    /// The assembly decides on a merger, and likewise on a demerger (2:334m).
    private static let mergerByAssembly = "2:317 lid 1"

    /// The board governs within the limits of the statutes.
    private static let ownPowers = "2:44 lid 1"

    private func ofCommand() throws -> ArticleReference? {
        guard let command, body == .board || body == .supervisory else { return nil }
        switch command.name {
        case AppointOfficer.name:
            return try ofAppointing(commands.decode(AppointOfficer.self, from: CanonicalJSON.bytes(command.fields)))
        case DismissOfficer.name:
            return try ofDismissing(commands.decode(DismissOfficer.self, from: CanonicalJSON.bytes(command.fields)))
        default:
            let type = try commands.type(named: command.name)
            guard !type.competence.permits(body, under: statutes) else { return nil }
            return type.rules.lazy.compactMap { $0.article(in: statutes) }.first ?? statutes.law.own(Self.ownPowers)
        }
    }

    /// The board divides the tasks among those who sit in it (2:37 lid 7); who sits in it the assembly says (2:37 lid 2), or
    /// a party outside that is named (2:37 lid 3).
    private func ofAppointing(_ command: AppointOfficer) -> ArticleReference? {
        let organ = command.body ?? command.office?.usualBody ?? .board
        if let law = Organ.assemblyOnly[organ] { return .law(law) }
        guard organ == .board, command.appointedBy == nil else { return nil }
        let named = Set([command.person] + (command.also ?? []))
        return named.isSubset(of: directors) ? nil : .law("2:37 lid 2")
    }

    /// The board takes a task back; a seat only who appointed (2:37 lid 6).
    private func ofDismissing(_ command: DismissOfficer) -> ArticleReference? {
        let organ = command.body ?? command.office?.usualBody ?? .board
        if let law = Organ.assemblyOnly[organ] { return .law(law) }
        guard organ == .board, command.appointedBy == nil, command.office == nil || command.office == .boardMember
        else { return nil }
        return statutes.law.article(.dismissal)
    }
}

extension Scene {
    /// What keeps a body from deciding on business of this kind, or on what a command carries out.
    func groundsOfPowers(of body: Organ, on topic: Topic, _ command: Payload?, _ day: Day) throws -> [Ground] {
        guard body != .assembly else { return [] }
        let directors = Set(try offices.holders(of: .board, on: day).map(\.person))
        return try PowersOfBody(
            body: body, topic: topic, command: command, directors: directors, statutes: statutes(on: day),
            commands: commands
        ).grounds()
    }
}

extension Topic {
    fileprivate static let merger = Topic(rawValue: "merge")
    fileprivate static let demerger = Topic(rawValue: "demerge")
}

extension Competence {
    /// Whether a body may decide on the command: it is the body's own, or left to persons and officers without any body.
    fileprivate func permits(_ organ: Organ, under statutes: StatutesInForce) -> Bool {
        switch self {
        case .body(let body), .decision(let body):
            let competent = body.organ(under: statutes)
            // Supervisors decide in the place of a board of which everybody has an interest (2:44 lid 6).
            return competent == organ || organ == .supervisory && competent == .board
        case .bodies(let key): return statutes[key].contains(organ)
        case .anyOf(let ways): return ways.contains { $0.permits(organ, under: statutes) }
        case .founding, .anyone, .person, .member, .voter, .roll, .office, .convoker, .seat: return true
        }
    }
}

extension Rule {
    fileprivate func article(in statutes: StatutesInForce) -> ArticleReference? {
        switch self {
        case .law(let article): statutes.law.own(article)
        case .parameter(let name): statutes.article(named: name)
        }
    }
}
