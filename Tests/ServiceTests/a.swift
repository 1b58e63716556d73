import Testing

@Suite struct ServiceSuite {}
