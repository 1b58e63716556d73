public import Kernel
import Phrases
import Voting

/// Records what the chair and a member said aloud for a lot (loting) in a vote on paper or by show of hands. The seed of the
/// lot was sealed at the opening and its seal published; mixed with these words, which nobody knew then, it makes an order
/// that nobody chose alone.
public struct RecordLotWords: Command {
    public static let name = "record-lot-words"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("vote.tiePerson"), .parameter("assembly.chair")]
    public static var summary: Phrase { Phrases.ManualVotes.recordLotWords }

    public var poll: PollID
    public var chairWords: String
    /// Who else spoke: on the roll, and not the chair.
    public var person: PersonID
    public var personWords: String

    public init(poll: PollID, chairWords: String, person: PersonID, personWords: String) {
        self.poll = poll
        self.chairWords = chairWords
        self.person = person
        self.personWords = personWords
    }

    public func carryOut(in scene: Scene) throws -> Done {
        try scene.polls.lock(poll)
        guard let open = try scene.polls.poll(poll), let meeting = open.meeting else {
            throw Refusal(.notFound, .pollUnknown)
        }
        let chair = try scene.requireChair(of: try scene.requireMeeting(meeting))
        guard try scene.polls.closing(of: poll) == nil else { throw Refusal(.conflict, .pollClosed) }
        guard try scene.manualVotes.manner(of: poll) != .byName else {
            throw Refusal(.conflict, ManualGrounds.otherManner)
        }
        guard try scene.manualVotes.words(of: poll) == nil else { throw Refusal(.conflict, ManualGrounds.lotWordsSaid) }
        guard try scene.manualVotes.count(of: poll) != nil else { throw Refusal(.conflict, ManualGrounds.countMissing) }
        let isOnRoll = try scene.polls.units(of: poll).contains { $0.holder == person || $0.principal == person }
        guard person != chair, isOnRoll, isUsable(chairWords), isUsable(personWords) else {
            throw Refusal(.invalid, ManualGrounds.lotWordsUnusable)
        }
        let words = LotWords(chair: chairWords, member: person, ofMember: personWords)
        try scene.manualBook.add(words, to: poll, by: chair, at: scene.now)
        scene.record(
            Fact(
                "lot-words-said", about: person,
                [
                    "poll": "\(poll)", "chair": chairWords, "person": "\(person)", "personWords": personWords,
                ]))
        return Done()
    }

    private func isUsable(_ text: String) -> Bool {
        (1...200).contains(text.count) && !text.allSatisfy(\.isWhitespace) && !text.contains(where: \.isNewline)
    }
}
