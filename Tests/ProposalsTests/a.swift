import Testing

@Suite struct ProposalsSuite {}
