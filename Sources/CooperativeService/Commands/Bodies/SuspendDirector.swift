public import Kernel
public import Meetings
import Phrases
import Proposals
import Statutes

/// Suspends a director (schorsing van een bestuurder): by the assembly, which appointed (2:37 lid 6), or by the supervisory
/// board (2:57). It lapses when the months of the statutes are over without a dismissal.
public struct SuspendDirector: CitesDecision, CountsFromDecision {
    public static let name = "suspend-director"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.organ(.supervisory))])
    public static let rules: [Rule] = [.law("2:37 lid 6"), .parameter("board.suspensionMonths"), .law("2:57")]
    public static var summary: Phrase { Phrases.Commands.suspendDirector }

    public struct Outcome: Codable, Sendable {
        public let suspension: OfficeSuspensionID
        public let from: Day, until: Day
    }

    public var person: PersonID
    /// The last day; the latest that the statutes permit where it is left out.
    public var until: Day?
    /// Why; kept in the journal as a commitment.
    public var reason: Personal<String>?
    public var decision: DecisionID?

    public init(person: PersonID, until: Day? = nil, reason: String? = nil, decision: DecisionID? = nil) {
        self.person = person
        self.until = until
        self.reason = reason.map(Personal.init)
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let statutes = try scene.statutes
        let seats = try scene.offices.allSeats(of: .board).filter {
            $0.term.person == person && $0.term.isHeld(on: scene.today)
        }
        guard let seat = seats.first else { throw Refusal(.conflict, DirectorGrounds.noDirector) }
        let latest = scene.today.adding(months: statutes[.boardSuspensionMonths]) - 1
        let until = until ?? latest
        let current = try scene.offices.suspensions(of: person, in: seat.term.body)
        var grounds: [Ground] = []
        if until > latest || until < scene.today {
            grounds.append(
                Ground(
                    "director-suspension-too-long", statutes.article(of: .boardSuspensionMonths),
                    required: "<= \(latest)", found: "\(until)", message: Phrases.Offices.suspensionTooLong(latest),
                    remedy: Phrases.Offices.shorter))
        }
        if seats.contains(where: \.isFromOutside) {
            grounds.append(DirectorGrounds.thirdParty(seat.appointedBy, statutes))
        }
        if current.contains(where: { $0.from <= until && $0.until >= scene.today }) {
            grounds.append(DirectorGrounds.suspendedAlready)
        } else if let since = try scene.offices.lastSuspended(person, in: seat.term.body),
            let decided = try decision.flatMap({ try scene.decisions.decision($0) })?.decidedOn, decided <= since
        {
            grounds.append(DirectorGrounds.suspendedOnIt(since, statutes))
        }
        try refuse(if: grounds)
        let suspension = OfficeSuspension(
            id: scene.ids.next(), body: seat.term.body, person: person, from: scene.today, until: until,
            by: scene.actsForAssembly ? .assembly : .supervisory)
        try scene.offices.suspend(suspension)
        try scene.settleOpenPolls(for: person)
        scene.record(
            Fact(
                "director-suspended", about: person,
                [
                    "suspension": "\(suspension.id)", "person": "\(person)", "from": "\(suspension.from)",
                    "until": "\(until)", "by": suspension.by.rawValue,
                ], personal: ["reason": reason?.value ?? ""]))
        return Outcome(suspension: suspension.id, from: suspension.from, until: until)
    }
}

/// The grounds of suspending and dismissing a director.
enum DirectorGrounds {
    typealias Words = Phrases.Offices

    static let noDirector = Ground("no-director", message: Words.noDirector, remedy: Phrases.Meetings.lookInTheList)
    static let suspendedAlready = Ground(
        "director-suspended-already", message: Words.suspendedAlready, remedy: Phrases.Meetings.nothingToDo)

    /// What lapsed without a dismissal does not begin again by the same decision.
    static func suspendedOnIt(_ since: Day, _ statutes: StatutesInForce) -> Ground {
        Ground(
            "director-suspended-on-it", statutes.article(of: .boardSuspensionMonths), required: "> \(since)",
            message: Phrases.Standing.suspendedOnIt(since), remedy: Phrases.Standing.suspendedOnItRemedy)
    }

    static func thirdParty(_ party: String, _ statutes: StatutesInForce) -> Ground {
        Ground(
            "third-party-dismisses", statutes.law.article(.dismissal), required: party,
            message: Words.thirdPartyDismisses, remedy: Words.thirdPartyDismissesRemedy)
    }
}

extension Seat {
    /// Filled by a party outside the cooperative.
    var isFromOutside: Bool {
        !isTask && appointedBy != Organ.assembly.rawValue && appointedBy != Organ.board.rawValue
    }
}
