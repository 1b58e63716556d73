import Kernel
import Meetings
import Phrases
import Statutes

extension Scene {
    /// Refused to who does not write the minutes of this meeting: chair and secretary do, those of another body theirs, and of
    /// a meeting that members called themselves whom they charged with its lead or its minutes (2:41 lid 3). Where they named
    /// who takes them, chair and secretary come in only after the day on which members should have been able to read them.
    /// Once they are adopted, chair and secretary alone carry out what the body decides about them.
    func requireMinutesHand(on id: MeetingID, areAdopted: Bool = false) throws {
        _ = try requirePerson()
        if let ground = try groundOfMinutesHand(on: requireMeeting(id), areAdopted: areAdopted) {
            throw Refusal(.authority, ground)
        }
    }

    /// nil where the actor may write them.
    func groundOfMinutesHand(on meeting: Meeting, areAdopted: Bool) throws -> Ground? {
        let article = try statutes.article(of: .minutesSigners)
        guard let person = actor.person else { return MinutesGrounds.notYours(article) }
        let standing = try standing(of: person)
        let isCharged = try !standing.isSuspended && (meeting.isInCharge(person) || hasLed(person, meeting))
        if isCharged, !areAdopted { return nil }
        guard try standing.holds(.chair) || standing.holds(.secretary) || keepsPapers(of: meeting, standing)
        else { return MinutesGrounds.notYours(article) }
        let last = try publishBy(meeting)
        guard meeting.minuteTaker != nil, today <= last, !areAdopted else { return nil }
        return try MinutesGrounds.ofRequesters(after: last, RequestRules(statutes).selfConvokeAfter.article)
    }

    /// In place of a chair who was not there; in other bodies chair and secretary write them.
    private func hasLed(_ person: PersonID, _ meeting: Meeting) throws -> Bool {
        try meeting.calledBy == .requesters && meetings.opening(of: meeting.id)?.chair == person
    }
}

extension MinutesGrounds {
    static func notYours(_ article: ArticleReference) -> Ground {
        Ground(
            "not-your-minutes", article, message: Phrases.Minutes.notYours, remedy: Phrases.Minutes.askWhoWrites)
    }

    static func ofRequesters(after day: Day, _ article: ArticleReference?) -> Ground {
        Ground(
            "minutes-of-requesters", article, required: "\(day + 1)", message: Phrases.Minutes.ofRequesters,
            remedy: Phrases.Minutes.askTheirTaker(day))
    }
}
