public import Kernel
import Meetings
import Phrases
import Statutes

/// Decides whether the actor may give a command: within a mandate of the statutes, or by a decision. The only place
/// where authority is decided; both faces and the program come through here.
struct Authority {
    let scene: Scene

    /// The mandate on which the command rests, or a refusal that names the article.
    func mandate<C: Command>(for command: C) throws -> Mandate {
        if let mandate = try grant(C.competence, to: command) { return mandate }
        if case .visitor = scene.actor { throw Refusal.signInFirst }
        throw try outside(C.self, of: C.competence)
    }

    /// The refusal of who has none of these competences.
    func outside<C: Command>(_ command: C.Type, of competence: Competence) throws -> Refusal {
        let article = try article(of: C.rules.first), who = try names(competence)
        return Refusal(
            .authority,
            Ground(
                "outside-mandate", article, required: try describe(competence), found: scene.actor.kindCode,
                message: Phrases.Authority.outsideMandate(who: who, what: C.summary),
                remedy: Phrases.Authority.outsideMandateRemedy(who: who)))
    }

    private func grant<C: Command>(_ competence: Competence, to command: C) throws -> Mandate? {
        switch competence {
        case .founding: return scene.actor == .founding ? Mandate() : nil
        case .anyone: return Mandate()
        case .roll, .person: return scene.actor.person == nil ? nil : Mandate()
        case .member: return try own(scene.isMemberInLaw)
        case .voter: return try own { try !$0.isSuspended && scene.isMemberInLaw($0) } ?? forVoter()
        case .office(let offices):
            guard let person = scene.actor.person else { return nil }
            let seat = try scene.standing(of: person).offices.first {
                $0.organ == .board && offices.contains($0.office)
            }
            return seat.map { Mandate(office: $0.office) }
        case .body(let body): return try grant(body, alone: true, to: command)
        case .bodies(let key):
            for organ in try scene.statutes[key] {
                if let mandate = try grant(.organ(organ), alone: true, to: command) { return mandate }
            }
            return nil
        case .convoker:
            guard let person = scene.actor.person else { return nil }
            let organs = try scene.statutes[.assemblyConvokers]
            return try scene.standing(of: person).offices.first { $0.organ != .board && organs.contains($0.organ) }
                .map { Mandate(office: $0.office) }
        case .seat: return try own { !$0.offices.isEmpty }
        case .decision(let body): return try grant(body, alone: false, to: command)
        case .anyOf(let ways):
            for way in ways { if let mandate = try grant(way, to: command) { return mandate } }
            return nil
        }
    }

    private func own(_ holds: (Standing) throws -> Bool) throws -> Mandate? {
        guard let person = scene.actor.person, try holds(scene.standing(of: person)) else { return nil }
        return Mandate()
    }

    /// Who acts for a member with a vote, as for an organisation, does what a voter does; the command counts whose votes it are.
    private func forVoter() throws -> Mandate? {
        guard let person = scene.actor.person else { return nil }
        let acts = try scene.standIns.organisations(of: person, on: scene.today).contains {
            try scene.franchise(of: $0, in: .assembly) == .voter
        }
        return acts ? Mandate() : nil
    }

    /// A body acts by the decision that carries the command, by a decision that one of its officers cites, or by the
    /// officer to whom the statutes delegate the command.
    private func grant<C: Command>(_ body: CompetentBody, alone: Bool, to command: C) throws -> Mandate? {
        let statutes = try scene.statutes
        let organ = body.organ(under: statutes)
        switch scene.actor {
        case .decision(let decision, let deciding):
            if deciding == organ { return Mandate(decision: decision, organ: organ) }
            var given =
                alone
                ? try GivenPowers(scene: scene).carrying(decision, of: deciding, for: organ, command: C.name) : nil
            given?.organ = organ
            return given
        case .person(let person) where alone:
            let seats = try scene.standing(of: person).offices
            let delegated = statutes.delegates(C.name)
            if let seat = seats.first(where: { $0.organ == .board && delegated.contains($0.office) }) {
                return Mandate(
                    office: seat.office, article: statutes.delegationArticle(C.name), organ: .board)
            }
            guard let cited = (command as? any CitesDecision)?.decision else { return nil }
            if var given = try GivenPowers(scene: scene).cited(
                cited, for: organ, command: C.name, seats: seats, about: self.person(of: command))
            {
                given.organ = organ
                return given
            }
            guard let seat = seats.first(where: { $0.organ == organ }) else { return nil }
            let article = try article(of: C.rules.first)
            try CitedDecision(scene: scene, id: cited, article: article, person: self.person(of: command)).require(
                of: organ, for: C.name)
            return Mandate(office: seat.office, decision: cited, organ: organ)
        default: return nil
        }
    }

    private func person(of command: some Command) throws -> PersonID? {
        try scene.subject(of: Payload(of: command))
    }

    /// Where a rule stands, by the statutes in force.
    func article(of rule: Rule?) throws -> ArticleReference? {
        switch rule {
        case nil: nil
        case .law(let article): .law(article)
        case .parameter(let name): try scene.statutes.article(named: name)
        }
    }

    /// Short form for machines: `office:secretary`, `body:board`.
    private func describe(_ competence: Competence) throws -> String {
        switch competence {
        case .founding: "founding"
        case .anyone: "anyone"
        case .person: "person"
        case .member: "member"
        case .voter: "voter"
        case .roll: "roll"
        case .office(let offices): "office:" + offices.map(\.rawValue).sorted().joined(separator: ",")
        case .body(let body), .decision(let body): "body:" + body.organ(under: try scene.statutes).rawValue
        case .bodies(let key): try scene.statutes[key].map { "body:" + $0.rawValue }.joined(separator: " | ")
        case .convoker: "convoker"
        case .seat: "seat"
        case .anyOf(let ways): try ways.map(describe).joined(separator: " | ")
        }
    }

    private func names(_ competence: Competence) throws -> Phrase {
        switch competence {
        case .founding: Phrases.Authority.founders
        case .anyone: Phrases.Authority.everybody
        case .person: Phrases.Authority.personThemselves
        case .member: Phrases.Authority.aMember
        case .voter, .roll: Phrases.Authority.aVoter
        case .office(let offices):
            Phrases.Authority.or(offices.sorted { $0.rawValue < $1.rawValue }.map(Phrases.Vocabulary.office))
        case .body(let body), .decision(let body): Phrases.Vocabulary.organ(body.organ(under: try scene.statutes))
        case .bodies(let key): Phrases.Authority.or(try scene.statutes[key].map(Phrases.Vocabulary.organ))
        case .convoker: Phrases.Authority.aConvoker
        case .seat: Phrases.Authority.aSeat
        case .anyOf(let ways): Phrases.Authority.or(try ways.map(names))
        }
    }
}

extension Scene {
    /// Not a donor, who belongs without being a member in law (2:38 lid 1).
    func isMemberInLaw(_ standing: Standing) throws -> Bool {
        guard standing.isMember else { return false }
        return try statutes[.category].contains { $0.code == standing.category && $0.isMemberInLaw }
    }
}

extension Actor {
    /// Without ids, for answers and logs.
    var kindCode: String {
        switch self {
        case .person: "person"
        case .decision(_, let organ): "decision of \(organ.rawValue)"
        case .founding: "founding"
        case .visitor: "visitor"
        case .clock: "clock"
        }
    }
}

extension Refusal {
    /// Nobody is signed in.
    public static var signInFirst: Refusal {
        Refusal(
            .authority,
            Ground("sign-in-first", message: Phrases.Authority.signInFirst, remedy: Phrases.Authority.signInFirstRemedy)
        )
    }
}
