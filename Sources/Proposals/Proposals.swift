// Proposals
