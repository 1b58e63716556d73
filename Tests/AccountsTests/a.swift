import Testing

@Suite struct AccountsSuite {}
