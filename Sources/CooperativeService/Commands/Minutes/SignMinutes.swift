public import Kernel
import Meetings
import Phrases
import Statutes

/// Signs the latest version of the minutes (ondertekening): in each office that the statutes ask for and that the person
/// holds, the chair of that meeting and who took the minutes for theirs.
public struct SignMinutes: Command {
    public static let name = "sign-minutes"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("minutes.signers")]
    public static var summary: Phrase { Phrases.Minutes.signCommand }

    public struct Outcome: Codable, Sendable {
        public let meeting: MeetingID
        public let version: Int
        /// The offices in which it is signed now, and those that are still asked.
        public let signed: [Office]
        public let missing: [Office]
        public let isComplete: Bool
    }

    public var meeting: MeetingID
    /// The version that was read; the latest where it is left out.
    public var version: Int?

    public init(meeting: MeetingID, version: Int? = nil) {
        self.meeting = meeting
        self.version = version
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let latest = try scene.requireLatest(version, of: meeting)
        let asked = try scene.statutes[.minutesSigners]
        let own = try offices(of: person, latest, in: scene).filter(asked.contains)
        guard !own.isEmpty else {
            let names = asked.map(Phrases.Vocabulary.office)
            throw Refusal(
                .authority,
                Ground(
                    "not-a-signer", try scene.statutes.article(of: .minutesSigners),
                    required: asked.map(\.rawValue).joined(separator: ","), message: Phrases.Minutes.notASigner,
                    remedy: Phrases.Minutes.askSigners(
                        Phrase(
                            nl: names.map(\.nl).joined(separator: ", "), en: names.map(\.en).joined(separator: ", ")))))
        }
        let before = try scene.minutes.signed(meeting, version: latest.number)
        let new = own.filter { !before.contains($0) }
        guard !new.isEmpty else {
            throw Refusal(
                .conflict,
                Ground(
                    "minutes-signed-already", message: Phrases.Minutes.signedAlready,
                    remedy: Phrases.Minutes.nothingToDo))
        }
        for office in new {
            try scene.minutes.sign(
                meeting, version: latest.number, as: office, by: person, on: scene.today, at: scene.now)
        }
        let signed = before + new
        scene.record(
            Fact(
                "minutes-signed", about: person,
                [
                    "meeting": "\(meeting)", "version": "\(latest.number)", "digest": latest.digest,
                    "person": "\(person)", "offices": new.map(\.rawValue).joined(separator: ","),
                ]))
        let missing = asked.filter { !signed.contains($0) }
        return Outcome(
            meeting: meeting, version: latest.number, signed: signed, missing: missing, isComplete: missing.isEmpty)
    }

    /// Who presided signs as chair, who took the minutes as secretary, also when the office has gone to somebody else.
    private func offices(of person: PersonID, _ latest: MinutesVersion, in scene: Scene) throws -> [Office] {
        let organ = try scene.body(of: try scene.requireMeeting(meeting)).code
        var own = try scene.standing(of: person).offices.filter { $0.organ == .board || $0.organ == organ }
            .map(\.office)
        if try scene.meetings.opening(of: meeting)?.chair == person { own.append(.chair) }
        if try latest.read().minuteTaker == person { own.append(.secretary) }
        var seen: Set<Office> = []
        return own.filter { seen.insert($0).inserted }
    }
}
