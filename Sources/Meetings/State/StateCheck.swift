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
    ///
    /// - Parameter withoutConvocation: whether it may be opened as a draft, where everybody came by themselves.
    public static func openingGrounds(
        _ state: MeetingState, day: Day, today: Day, withoutConvocation: Bool = false
    ) -> [Ground] {
        var grounds = grounds(state, in: withoutConvocation ? [.drafted, .convoked] : [.convoked])
        if day != today {
            grounds.append(
                Ground(
                    "opening-not-on-the-day", required: "\(day)", found: "\(today)",
                    message: Phrases.Meetings.notTheDay(day), remedy: Phrases.Meetings.openOn(day)))
        }
        return grounds
    }
}
