import Testing

@Suite struct HTMLSuite {}
