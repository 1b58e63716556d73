import Testing

@Suite struct VotingSuite {}
