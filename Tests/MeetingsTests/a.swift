import Testing

@Suite struct MeetingsSuite {}
