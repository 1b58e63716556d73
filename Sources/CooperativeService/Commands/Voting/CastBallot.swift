public import Kernel
import Phrases
public import Store
public import Voting

/// Casts a ballot (stem uitbrengen) in an open vote. Confirmed once, it is final.
///
/// In the hall the chair or the secretary enters it for a member without a telephone, who then is named as `person`.
/// It reads nothing but the roll: the fastest way that there is.
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

    public init(poll: PollID, choice: Vote, unit: Int? = nil, person: PersonID? = nil) {
        self.poll = poll
        self.choice = choice
        self.unit = unit
        self.person = person
    }

    public func carryOut(in scene: Scene) throws -> BallotBox.Receipt {
        let actor = try scene.requirePerson()
        let holder = person ?? actor
        if holder != actor { try scene.requireTeller(of: poll, for: holder) }
        return try scene.sayingConflict(of: holder, in: poll) {
            try scene.ballots.cast(
                choice, in: poll, holder: holder, unit: unit, teller: holder == actor ? nil : actor, key: scene.key,
                at: scene.now)
        }
    }
}

extension CastBallot: PlainFields {
    init?(plain: PlainObject) {
        var poll: PollID?, choice: Vote?, unit: Int?, person: PersonID?
        for (name, value) in plain.fields {
            switch (name, value) {
            case ("poll", .text(let text)): poll = PollID(text)
            case ("choice", .text(let text)): choice = Vote(rawValue: text)
            case ("unit", .number(let number)): unit = number
            case ("person", .text(let text)):
                guard let read = PersonID(text) else { return nil }
                person = read
            default: return nil
            }
        }
        guard let poll, let choice else { return nil }
        self.init(poll: poll, choice: choice, unit: unit, person: person)
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
