import Testing

@Suite struct StatutesSuite {}
