import Accounts
public import Kernel
public import Statutes
public import Store

/// Where a command is carried out: one transaction of one cooperative, with everything that is passed in.
///
/// A scene lives on the writer's thread and ends with its transaction. The modules add their registers to it
/// (`scene.persons`, `scene.meetings` …) beside their commands.
public final class Scene {
    public let transaction: any Transaction
    public let cooperative: CooperativeID
    public let actor: Actor
    public let now: Timestamp
    /// The legal day of that moment in the cooperative's zone; looked up when it is asked, which a ballot does not. Where a
    /// decision of before is looked at, or carries out what counts from its own day, that day.
    public private(set) lazy var today: Day = zone.day(of: now)
    /// The legal day on which it is recorded.
    var recordedOn: Day { zone.day(of: now) }
    public let zone: Zone
    public let ids: any IdentifierSource
    public let random: any RandomSource
    let hall: Hall
    /// The idempotency key of the request; nil for a command that a decision carries out.
    let key: String?

    /// Whether a payload is only tried, before anybody voted on it: what can still be done before the vote is not asked.
    var isTrial = false
    /// Whether an appointment must leave the board odd by itself; not in a round of an election, which is asked as a whole.
    var asksOddNumber = true
    /// Whether nobody else is to be appointed with those who are; not in a round of an election that leaves places open.
    var isWholeAppointment = true
    /// Who stood in an election and was not elected: whose term is over makes room first.
    var notElected: Set<PersonID> = []
    /// Terms that a command passed and that do not undo it: the decision behind it stands as a breach.
    var breaches: [Ground] = []

    /// What the journal will hold, and what the outbox will send, once the command is carried out.
    public private(set) var facts: [Fact] = []
    private var loadedStatutes: (id: StatutesID, statutes: StatutesInForce)?
    private var loadedStanding: [PersonID: Standing] = [:]
    /// The office or decision that authority found sufficient; the journal writes it down.
    var mandate: Mandate?

    init(
        transaction: any Transaction, cooperative: CooperativeID, actor: Actor, now: Timestamp, zone: Zone, hall: Hall,
        key: String? = nil, day: Day? = nil
    ) {
        self.transaction = transaction
        self.cooperative = cooperative
        self.actor = actor
        self.now = now
        self.zone = zone
        self.ids = hall.ids
        self.random = hall.random
        self.hall = hall
        self.key = key
        if let day { today = day }
    }

    /// The law and the statutes in force today.
    public var statutes: StatutesInForce {
        get throws {
            if let loadedStatutes { return loadedStatutes.statutes }
            let found = try hall.statutes.find(on: today, for: cooperative, in: transaction)
            loadedStatutes = found
            return found.statutes
        }
    }

    /// The version in force, for the journal; nil before founding.
    var statutesID: StatutesID? {
        get throws { try hall.statutes.version(on: today, for: cooperative, in: transaction) }
    }

    /// After founding or putting a version in force, the next look reads anew.
    func forgetStatutes() { loadedStatutes = nil }

    /// What a person is here today: offices, membership, suspension.
    public func standing(of person: PersonID) throws -> Standing {
        if let known = loadedStanding[person] { return known }
        let standing = try Standing.read(person, on: today, of: cooperative, in: transaction)
        loadedStanding[person] = standing
        return standing
    }

    /// Makes the links and codes with which people come in.
    /// - Throws: `DependencyNotSet` where the service was given none.
    var links: SignInLinks {
        get throws {
            guard let links = hall.links else { throw DependencyNotSet(name: "links") }
            return links
        }
    }

    /// Every command that there is.
    var commands: CommandRegistry { hall.registry }

    /// States a fact for the journal: what changed, about whom.
    public func record(_ fact: Fact) { facts.append(fact) }

    /// Puts a message in the outbox, in this transaction.
    @discardableResult
    public func send(_ notice: Notice) throws -> MessageID { try OutboxDoor(scene: self).put(notice) }

    /// The person who acts, or a refusal when nobody is signed in.
    public func requirePerson() throws -> PersonID {
        guard let person = actor.person else { throw Refusal.signInFirst }
        return person
    }

    /// A scene for a command that a decision carries out inside this one.
    /// - Parameter day: of the decision, where that is another than today.
    func nested(as actor: Actor, on day: Day? = nil) -> Scene {
        Scene(
            transaction: transaction, cooperative: cooperative, actor: actor, now: now, zone: zone, hall: hall, day: day
        )
    }
}

/// What all scenes of one service share.
struct Hall: Sendable {
    let ids: any IdentifierSource
    let random: any RandomSource
    let statutes: StatutesShelf
    let registry: CommandRegistry
    let links: SignInLinks?
}

/// What a command needs was not given to the service: a mistake in how the program was put together.
struct DependencyNotSet: Error {
    let name: String
}

/// On what strength somebody acted.
public struct Mandate: Hashable, Sendable {
    public var office: Office?
    public var decision: DecisionID?
    /// The article that gives it, where one does.
    public var article: ArticleReference?
    /// The body whose power it is, where it is a body's.
    public var organ: Organ?
}
