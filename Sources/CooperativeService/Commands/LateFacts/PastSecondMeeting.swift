import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Whether a meeting of before was the second one, after a first that missed its quorum (tweede vergadering): then no quorum
/// is asked, the notice is shorter, and the statutes may ask another majority.
struct PastSecondMeeting {
    let isSecond: Bool
    /// Why it was none, though it was recorded as one.
    let grounds: [Ground]

    init(
        _ meeting: Meeting?, _ past: PastMeeting?, convokedOn: Day?, topic: Topic, _ statutes: StatutesInForce,
        in scene: Scene
    ) throws {
        guard let meeting, past?.isSecond ?? (meeting.secondOf != nil) else {
            (isSecond, grounds) = (false, [])
            return
        }
        let held = meeting.details.day, within = NoticeRules(statutes).secondMeetingWithin.value
        // Old papers may not tell which was the first. Meetings on record so short before it, of which none can have been
        // the first, contradict the word of who recorded it.
        let firsts =
            try meeting.secondOf.map { [try scene.requireMeeting($0)] }
            ?? scene.meetings.closed(of: meeting.body, from: held - within, before: held)
        let against = try firsts.map { first in
            let hasMissed = try scene.hasMissedQuorum(first, on: topic)
            return Self.grounds(held: held, convokedOn, after: first.details.day, statutes)
                + (hasMissed ? [] : [MeetingGrounds.nothingMissed(statutes.article(of: .quorumSecondMeetingMinDays))])
        }
        let isContradicted = !against.isEmpty && against.allSatisfy { !$0.isEmpty }
        let clause = statutes.article(of: .quorumByTopic)
        let unknown = statutes.knowsSecondMeeting ? [] : [MeetingGrounds.secondWithoutClause(clause)]
        grounds = unknown + (isContradicted ? against.last ?? [] : [])
        isSecond = grounds.isEmpty
    }

    /// The days between both meetings, and that members were called to the second once the first had been held.
    static func grounds(held: Day, _ convokedOn: Day?, after first: Day, _ statutes: StatutesInForce) -> [Ground] {
        let isEarly = convokedOn.map { $0 < first } ?? false
        let early = Ground(
            "second-meeting-convoked-early", statutes.article(of: .quorumSecondMeetingNoticeDays), required: "\(first)",
            found: convokedOn.map { "\($0)" } ?? "", message: Phrases.LateFacts.secondConvokedEarly(first),
            remedy: Phrases.LateFacts.secondConvokedEarlyRemedy)
        let window = NoticeCheck.window(held: held, firstHeldOn: first, rules: NoticeRules(statutes))
        return window + (isEarly ? [early] : [])
    }
}

extension Scene {
    /// Whether a first meeting, on paper or not, missed the quorum for this kind of business.
    func hasMissedQuorum(_ first: Meeting, on topic: Topic) throws -> Bool {
        guard let past = try pastMeetings.past(first.id) else {
            return try missed(at: first.id).contains { item in
                try (item.proposal.map { try requireProposal($0).topic } ?? item.topic) == topic
            }
        }
        let then = try statutes(on: first.details.day)
        let rules = PollRules(on: topic, in: .assembly, isSecondMeeting: false, under: then)
        return rules.quorum.map { past.represented < $0.needed(of: Turnout(Int64(past.base))) } ?? false
    }

    /// A second meeting follows a meeting of the same body that was held before it.
    func groundsOfFirst(
        _ first: Meeting, of body: Body, before day: Day, _ statutes: StatutesInForce
    ) throws -> [Ground] {
        let isHeld = try meetings.state(of: first.id) == .closed
        guard first.body != body.id || !isHeld || first.details.day >= day else { return [] }
        return [
            Ground(
                "second-meeting-without-first", statutes.article(of: .quorumSecondMeetingMinDays),
                found: "\(first.details.day)", message: Phrases.Meetings.secondMeetingWithoutFirst,
                remedy: Phrases.LateFacts.firstRemedy)
        ]
    }
}
