import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// One party says yes or no to a provisional decision: who may say it, and what forbids it.
struct Ratifying {
    typealias Words = Phrases.Ratifying
    let scene: Scene
    let decision: Decision
    let held: ProvisionalDecision
    let given: [Ratification]
    let party: String

    /// - Parameters:
    ///   - id: the provisional decision.
    ///   - party: on whose behalf; may be left out where only one is still asked, or the actor speaks for one.
    init(_ id: DecisionID, by party: String?, in scene: Scene) throws {
        guard let decision = try scene.decisions.decision(id) else {
            throw Refusal(
                .notFound,
                Ground("unknown-decision", message: Words.notProvisional, remedy: Words.lookAgain))
        }
        guard let held = try scene.decisions.provisional(id),
            try scene.decisions.effect(of: id)?.awaited == .ratification
        else {
            throw Refusal(
                .conflict,
                Ground("decision-not-provisional", message: Words.notProvisional, remedy: Words.lookAgain))
        }
        let given = try scene.decisions.ratifications(of: id)
        let open = held.parties.filter { name in !given.contains { $0.party == name } }
        self.scene = scene
        self.decision = decision
        self.held = held
        self.given = given
        self.party = try Self.party(party, of: held.parties, open: open, decision.body, in: scene)
    }

    private static func party(
        _ named: String?, of parties: [String], open: [String], _ body: Organ, in scene: Scene
    ) throws -> String {
        if let named {
            if let known = parties.first(where: { Interest.key($0) == Interest.key(named) }) { return known }
            throw Refusal(
                .invalid,
                Ground(
                    "ratifier-not-a-party", required: parties.joined(separator: ", "), found: String(named.prefix(60)),
                    message: Words.notAParty(String(named.prefix(60))), remedy: Words.chooseParty))
        }
        if case .decision(_, let organ) = scene.actor, open.contains(organ.rawValue) { return organ.rawValue }
        if open.count == 1 { return open[0] }
        if let person = scene.actor.person {
            let own = Set(try scene.offices.appointers(of: person, in: body, on: scene.today)).intersection(open)
            if own.count == 1, let only = own.first { return only }
        }
        throw Refusal(
            .invalid,
            Ground(
                "ratifier-unnamed", required: open.joined(separator: ", "),
                message: Words.partyUnnamed(open.joined(separator: ", ")), remedy: Words.chooseParty))
    }

    /// Refused to who does not speak for the party: of a body of ours it takes that body's own decision; of a party outside
    /// who holds a seat for it, or chair or secretary, who write down what they heard. Who of the board has an interest in what
    /// the group decided takes no part in it (2:44 lid 6).
    func requireVoice(resolution: DecisionID?) throws {
        let organ = Organ(rawValue: party)
        if case .decision(let own, let deciding) = scene.actor, try isOfParty(deciding, organ) {
            // A proposal that is only tried has no decision yet.
            let new = try scene.decisions.decision(own)
            return try refuse(if: new.map { try scene.groundsOfInterest($0, on: decision) } ?? [])
        }
        let person = try scene.requirePerson()
        let seats = try scene.standing(of: person).offices
        if try scene.bodies.body(organ) != nil {
            let isIn = seats.contains { $0.organ == organ || (organ == .assembly && $0.organ == .board) }
            guard isIn else { throw Refusal(.authority, notOfParty(Phrases.Vocabulary.organ(organ).nl)) }
            guard let resolution else {
                throw Refusal(
                    .statutes,
                    Ground(
                        "ratification-undecided", try scene.statutes.article(of: .bodyMandate), required: party,
                        message: Words.noResolution(Phrases.Vocabulary.organ(organ)), remedy: Words.noResolutionRemedy))
            }
            let article = try scene.statutes.article(of: .bodyMandate)
            if let cited = try scene.decisions.decision(resolution) {
                try refuse(
                    if: scene.groundsOfInterest(cited, on: decision) + scene.groundsOfOrder(cited, after: decision))
            }
            try CitedDecision(scene: scene, id: resolution, article: article).require(
                of: organ, for: RatifyDecision.name)
            return
        }
        let speaks = try scene.offices.appointers(of: person, in: decision.body, on: scene.today).contains(party)
        let keepsBooks = try scene.standing(of: person).keepsTheBooks
        guard speaks || keepsBooks else { throw Refusal(.authority, notOfParty(party)) }
    }

    /// The party itself, or who decides for a board of which everybody has an interest in it.
    private func isOfParty(_ deciding: Organ, _ party: Organ) throws -> Bool {
        if deciding == party { return true }
        return try party == .board && scene.isInPlaceOfBoard(deciding, on: decision)
    }

    private func notOfParty(_ name: String) -> Ground {
        Ground(
            "ratifier-outside-party", required: party, message: Words.notOfParty(name), remedy: Words.askThem)
    }

    func grounds(on day: Day) -> [Ground] {
        var grounds: [Ground] = []
        if let earlier = given.first(where: { $0.party == party }) {
            grounds.append(
                Ground(
                    "ratified-already", found: "\(earlier.on)", message: Words.already(party, earlier.on),
                    remedy: Words.lookAgain))
        }
        if day < decision.decidedOn || day > scene.today {
            grounds.append(
                Ground(
                    "ratification-day-impossible", required: "\(decision.decidedOn)...\(scene.today)", found: "\(day)",
                    message: Words.dayImpossible(day), remedy: Words.chooseDay))
        }
        return grounds
    }

    func keep(_ outcome: Ratification.Outcome, on day: Day, words: String, resolution: DecisionID?) throws {
        // A proposal that is only tried has no decision yet.
        let resolution =
            if case .decision(let own, _) = scene.actor { scene.isTrial ? nil : own } else { resolution }
        try scene.decisions.add(
            Ratification(
                party: party, outcome: outcome, on: day, words: String(words.prefix(2000)), resolution: resolution),
            to: decision.id, by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "decision-\(outcome.rawValue)",
                ["decision": "\(decision.id)", "number": "\(decision.number)", "party": party, "on": "\(day)"]))
    }
}

extension Standing {
    /// Chair or secretary of the board, who write down what others decide.
    var keepsTheBooks: Bool { holds(.chair) || holds(.secretary) }
}
