public import Kernel
import Phrases

/// What may happen to a meeting in which state.
public enum StateCheck {
    /// Refused unless the meeting is in one of these states.
    public static func grounds(_ state: MeetingState, in allowed: Set<MeetingState>) -> [Ground] {
        guard !allowed.contains(state) else { return [] }
        return [
            Ground(
                "meeting-is-\(state.rawValue)",
                required: allowed.map(\.rawValue).sorted().joined(separator: ","), found: state.rawValue,
                message: Phrases.Meetings.meetingIs(state.rawValue),
                remedy: Phrases.Meetings.afterMeetingIs(state.rawValue))
        ]
    }

    /// A meeting is opened on its own day, when it has been convoked.
    public static func openingGrounds(_ state: MeetingState, day: Day, today: Day) -> [Ground] {
        var grounds = grounds(state, in: [.convoked])
        if day != today {
            grounds.append(
                Ground(
                    "opening-not-on-the-day", required: "\(day)", found: "\(today)",
                    message: Phrases.Meetings.notTheDay(day), remedy: Phrases.Meetings.openOn(day)))
        }
        return grounds
    }
}
