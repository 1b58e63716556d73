import Kernel
import Meetings
import Phrases
import Statutes

/// What forbids a mandate: powers of the assembly, powers of somebody else, money above what the giver has itself, and what
/// the statutes' own article on this body does not give.
struct MandateOffer {
    let scene: Scene
    let mandate: BodyMandate
    /// The statutes' own row for this body.
    let row: Statutes.Mandate?
    let seats: Int

    /// Kinds of business that are the assembly's by law; no body else decides on them.
    private static let reserved: Set<Topic> = [
        .amend, .dissolve, .convert, .accounts, .discharge, .persons, .dismissal, .dues,
    ]

    /// What the law gives the board, or the body that the statutes name: nobody passes it on without a clause.
    private static let organPowers: [String: String] = [
        ExpelMember.name: "2:35 lid 4", EndMembership.name: "2:35 lid 2", AdmitApplicant.name: "2:33",
        RefuseApplicant.name: "2:33", ConvokeMeeting.name: "2:41 lid 1",
    ]

    func grounds() throws -> [Ground] {
        let statutes = try scene.statutes
        return try commandGrounds(statutes) + subjectGrounds() + approvalGrounds(statutes) + rowGrounds(statutes)
            + termGrounds()
    }

    private func commandGrounds(_ statutes: StatutesInForce) throws -> [Ground] {
        try mandate.commands.compactMap { name in
            Self.ground(
                against: try scene.commands.type(named: name), givenBy: mandate.givenBy, own: row, under: statutes)
        }
    }

    /// What forbids a mandate to let a body carry this out; nil where it may.
    /// - Parameter row: the statutes' own row for the body.
    static func ground(
        against type: any Command.Type, givenBy giver: Organ, own row: Statutes.Mandate?,
        under statutes: StatutesInForce
    ) -> Ground? {
        let name = type.name
        if let law = organPowers[name], row?.subjects.contains(name) != true {
            return Ground(
                "power-of-organ", .law(law), required: Organ.board.rawValue, found: name,
                message: Phrases.Standing.organPower(name), remedy: Phrases.Standing.organPowerRemedy)
        }
        let topic = TopicOfCommand.topic(of: name)
        let isGivers =
            type.competence.belongs(to: .board, under: statutes)
            || (giver == .assembly && type.competence.belongs(to: .assembly, under: statutes))
        if isGivers, topic.map({ !reserved.contains($0) }) ?? true { return nil }
        guard isGivers || type.competence.isOfAssembly(under: statutes) else {
            return Ground(
                "power-of-other-body", .law("2:44 lid 1"), required: giver.rawValue, found: name,
                message: Phrases.Bodies.ofOther(name), remedy: Phrases.Bodies.reservedRemedy)
        }
        return groundOfReserved(name, found: name)
    }

    private func subjectGrounds() -> [Ground] {
        mandate.subjects.compactMap { subject in
            let topic = Topic(rawValue: Interest.key(subject))
            guard Self.reserved.contains(topic) else { return nil }
            return Self.groundOfReserved(Phrases.Vocabulary.topic(topic).nl, found: subject)
        }
    }

    private static func groundOfReserved(_ what: String, found: String) -> Ground {
        Ground(
            "power-reserved", .law("2:40 lid 1"), required: Organ.assembly.rawValue, found: found,
            message: Phrases.Bodies.reserved(what), remedy: Phrases.Bodies.reservedRemedy)
    }

    /// The board cannot give away more money than it may spend without asking.
    private func approvalGrounds(_ statutes: StatutesInForce) -> [Ground] {
        guard mandate.givenBy == .board else { return [] }
        let subjects = Set(mandate.subjects.map(Interest.key)), ceiling = mandate.ceiling ?? .zero
        let over = statutes[.boardApprovalCeilings].filter { asked in
            let isNamed = subjects.contains(Interest.key(asked.subject))
            // What always needs approval the board does not give away by name, whatever the amount.
            guard let from = asked.from else { return isNamed || (subjects.isEmpty && mandate.ceiling != nil) }
            return (isNamed || subjects.isEmpty) && ceiling >= from
        }
        return over.map { asked in
            Ground(
                "mandate-over-approval", statutes.article(of: .boardApprovalCeilings),
                required: asked.from.map { "< \($0.cents)" } ?? asked.subject,
                found: mandate.ceiling.map { "\($0.cents)" },
                message: Phrases.Bodies.overApproval, remedy: Phrases.Bodies.overApprovalRemedy)
        }
    }

    private func rowGrounds(_ statutes: StatutesInForce) -> [Ground] {
        guard let row else { return [] }
        func ground(_ required: String, _ found: String) -> Ground {
            Ground(
                "mandate-beyond-statutes", statutes.article(of: .bodyMandate), required: required, found: found,
                message: Phrases.Bodies.beyondStatutes(required), remedy: Phrases.Bodies.reservedRemedy)
        }
        var grounds: [Ground] = []
        let known = Set(row.subjects.map(Interest.key))
        if mandate.subjects.isEmpty || !mandate.subjects.allSatisfy({ known.contains(Interest.key($0)) }) {
            grounds.append(ground(row.subjects.joined(separator: ", "), mandate.subjects.joined(separator: ", ")))
        }
        if let ceiling = mandate.ceiling, ceiling > row.ceiling ?? .zero {
            grounds.append(ground("<= \((row.ceiling ?? .zero).cents)", "\(ceiling.cents)"))
        }
        if mandate.until > mandate.from.adding(months: row.termMonths) - 1 {
            grounds.append(ground("\(row.termMonths) months", "\(mandate.until)"))
        }
        if seats > 0, seats != row.seats { grounds.append(ground("\(row.seats) seats", "\(seats)")) }
        return grounds
    }

    private func termGrounds() -> [Ground] {
        guard mandate.until < mandate.from || mandate.until > mandate.from.adding(months: 120) else { return [] }
        return [
            Ground(
                "mandate-term-impossible", required: "\(mandate.from)...", found: "\(mandate.until)",
                message: Phrases.Bodies.termImpossible, remedy: Phrases.Bodies.termRemedy)
        ]
    }
}

extension Competence {
    /// Whether the assembly alone does it.
    fileprivate func isOfAssembly(under statutes: StatutesInForce) -> Bool {
        switch self {
        case .body(let body), .decision(let body): body.organ(under: statutes) == .assembly
        case .anyOf(let ways): ways.contains { $0.isOfAssembly(under: statutes) }
        default: false
        }
    }
}
