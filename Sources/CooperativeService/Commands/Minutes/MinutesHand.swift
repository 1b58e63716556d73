import Kernel
import Meetings
import Phrases
import Statutes

extension Scene {
    /// Refused to who does not write the minutes of this meeting: chair and secretary do, and of a meeting that members
    /// called themselves whom they charged with its lead or its minutes (2:41 lid 3). Where they named who takes them, chair
    /// and secretary come in only after the day on which members should have been able to read them.
    func requireMinutesHand(on id: MeetingID) throws {
        _ = try requirePerson()
        if let ground = try groundOfMinutesHand(on: requireMeeting(id)) { throw Refusal(.authority, ground) }
    }

    /// nil where the actor may write them.
    func groundOfMinutesHand(on meeting: Meeting) throws -> Ground? {
        let article = try statutes.article(of: .minutesSigners)
        guard let person = actor.person else { return MinutesGrounds.notYours(article) }
        let standing = try standing(of: person)
        if try !standing.isSuspended && (meeting.isInCharge(person) || hasLed(person, meeting)) { return nil }
        guard standing.holds(.chair) || standing.holds(.secretary) else { return MinutesGrounds.notYours(article) }
        guard meeting.minuteTaker != nil, try today <= publishBy(meeting) || minutes.published(meeting.id) != nil
        else { return nil }
        return try MinutesGrounds.ofRequesters(
            after: publishBy(meeting), RequestRules(statutes).selfConvokeAfter.article)
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
