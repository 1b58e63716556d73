public import Kernel
import Phrases
public import Store
public import Voting

/// Casts a ballot (stem uitbrengen) in an open vote. Confirmed once, it is final.
///
/// In the hall the chair or the secretary enters it for a member without a telephone, who then is named as `person`.
/// It reads nothing but the roll, and whether the last day of a referendum is over: the fastest way that there is.
public struct CastBallot: Command {
    public static let name = "cast-ballot"
    public static let competence = Competence.roll
    public static let rules: [Rule] = [.law("2:38 lid 1"), .law("2:13 lid 1")]
    public static var summary: Phrase { Phrases.Commands.castBallot }
    public static var writeKind: WriteKind { .ballot }
    public static var record: JournalRecord { .none }

    public var poll: PollID
    public var choice: Vote
    /// One unit of those that the voter holds; all of them when left out.
    public var unit: Int?
    /// The voter, when the chair or secretary enters the ballot.
    public var person: PersonID?
    /// Whose vote it is, where the voter holds proxies or acts for an organisation; all that they hold when left out.
    public var principal: PersonID?

    public init(
        poll: PollID, choice: Vote, unit: Int? = nil, person: PersonID? = nil, principal: PersonID? = nil
    ) {
        self.poll = poll
        self.choice = choice
        self.unit = unit
        self.person = person
        self.principal = principal
    }

    public func carryOut(in scene: Scene) throws -> BallotBox.Receipt {
        let actor = try scene.requirePerson()
        let holder = person ?? actor
        if holder != actor { try scene.requireTeller(of: poll, for: holder) }
        try scene.requireInTime(poll, of: holder)
        do {
            return try scene.sayingWhy(of: holder, for: principal, in: poll) {
                try scene.namingExpulsion(of: holder) {
                    try scene.ballots.cast(
                        choice, in: poll, holder: holder, unit: unit, principal: principal,
                        teller: holder == actor ? nil : actor, key: scene.key, at: scene.now)
                }
            }
        } catch let refusal as Refusal where refusal.kind == .notFound && holder == actor {
            // No poll of a meeting; a vote of before one is found by the same name.
            guard let receipt = try scene.castEarly(choice, in: poll, by: actor, for: principal) else { throw refusal }
            return receipt
        }
    }
}

extension CastBallot: PlainFields {
    init?(plain: PlainObject) {
        var poll: PollID?, choice: Vote?, unit: Int?, person: PersonID?, principal: PersonID?
        for (name, value) in plain.fields {
            switch (name, value) {
            case ("poll", .text(let text)): poll = PollID(text)
            case ("choice", .text(let text)): choice = Vote(rawValue: text)
            case ("unit", .number(let number)): unit = number
            case ("person", .text(let text)):
                guard let read = PersonID(text) else { return nil }
                person = read
            case ("principal", .text(let text)):
                guard let read = PersonID(text) else { return nil }
                principal = read
            default: return nil
            }
        }
        guard let poll, let choice else { return nil }
        self.init(poll: poll, choice: choice, unit: unit, person: person, principal: principal)
    }
}

extension BallotBox.Receipt: PlainJSON {
    var plainJSON: String {
        #"{"castAt":"\#(castAt)","choice":"\#(choice.rawValue)","poll":"\#(poll)","votes":\#(votes)}"#
    }
}

extension ChoiceBox.Receipt: PlainJSON {
    var plainJSON: String {
        #"{"castAt":"\#(castAt)","marks":"\#(marks)","poll":"\#(poll)","votes":\#(votes)}"#
    }
}
