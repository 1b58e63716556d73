public import Kernel
public import Statutes

/// Who may give a command. Authority follows from offices and from decisions, never from being an administrator.
public indirect enum Competence: Sendable {
    /// The founders, once, on an empty cooperative.
    case founding
    /// Everybody, without signing in.
    case anyone
    /// A person whom the cooperative knows, for their own affairs; the command checks that they are their own.
    case person
    /// A member in law, also while suspended.
    case member
    /// A member who is not suspended, or who acts for one, as for an organisation.
    case voter
    /// Who stands on the roll of the poll; the command reads the roll itself.
    case roll
    /// A person in one of these offices.
    case office(Set<Office>)
    /// A body: by its decision, which the command cites or which carries the command; or an officer to whom the statutes
    /// delegate this command.
    case body(CompetentBody)
    /// Any of the bodies that a parameter lists, as `body`.
    case bodies(ParameterKey<[Organ]>)
    /// Who sits beside the board in a body that the statutes let convoke the assembly (`assembly.convokers`).
    case convoker
    /// Who sits in a body of the cooperative; the command checks that the business is that body's.
    case seat
    /// A body by its adopted proposal only; no officer can do it alone.
    case decision(CompetentBody)
    /// Any of these.
    case anyOf([Competence])
}

extension Competence {
    /// Whether the command is the body's own: by its decision, which an officer may cite.
    func belongs(to organ: Organ, under statutes: StatutesInForce) -> Bool {
        switch self {
        case .body(let body): body.organ(under: statutes) == organ
        case .bodies(let key): statutes[key].contains(organ)
        case .anyOf(let ways): ways.contains { $0.belongs(to: organ, under: statutes) }
        default: false
        }
    }
}

/// The body that is competent: fixed by law, or named by a parameter of the statutes.
public enum CompetentBody: Sendable {
    case organ(Organ)
    case parameter(ParameterKey<Organ>)
    /// Named by a parameter that can also name none; it is then the assembly.
    case optional(ParameterKey<Organ?>)

    public static let board = CompetentBody.organ(.board)
    public static let assembly = CompetentBody.organ(.assembly)

    func organ(under statutes: StatutesInForce) -> Organ {
        switch self {
        case .organ(let organ): organ
        case .parameter(let key): statutes[key]
        case .optional(let key): statutes[key] ?? .assembly
        }
    }
}

/// A rule by which a command lives: an article of the law, or the parameter of the statutes that sets it.
public enum Rule: Sendable, Hashable {
    case law(String)
    case parameter(String)
}
