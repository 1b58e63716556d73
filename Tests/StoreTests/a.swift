import Testing

@Suite struct StoreSuite {}
