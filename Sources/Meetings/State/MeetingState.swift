/// How far a meeting is. Each state is a dated row that exists; nothing is a flag.
public enum MeetingState: String, Hashable, Codable, Sendable, CaseIterable {
    case drafted, convoked, open, closed, cancelled
}
