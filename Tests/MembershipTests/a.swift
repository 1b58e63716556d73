import Testing

@Suite struct MembershipSuite {}
