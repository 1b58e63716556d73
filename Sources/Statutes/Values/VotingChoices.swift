/// Of which votes a majority is taken: those cast for and against, those present, or all.
public enum VoteBasis: String, Choice {
    case cast, present, all
}

/// Of what a quorum is taken (noemer): heads or votes.
public enum QuorumBase: String, Choice {
    case members, votes
}

/// What an equal number of votes means for a matter (staking over zaken).
public enum TieMatter: String, Choice {
    case rejected, chair, revote
}

/// What an equal number of votes means for persons (staking over personen).
public enum TiePerson: String, Choice {
    case lot, revote
}

/// How persons are elected: absolute majority with run-offs, or by ranking.
public enum PersonMethod: String, Choice {
    case absoluteRunoff = "absolute+runoff"
    case ranked
}

/// A way of counting a choice between options or persons (telwijze), by the names that counts use.
public enum VoteMethod: String, Choice {
    case plurality, approval, block, score, borda, irv
    case stvScottish = "stv-scottish"
    case stvMeek = "stv-meek"
    case schulze
    case rankedPairs = "ranked-pairs"
    case debian
    case majorityJudgment = "majority-judgment"
    case budgetGreedy = "pb-greedy"
    case equalShares = "pb-mes"
    case consent
}

/// How many votes a member has: one, or a number by category (gewogen stem).
public enum WeightRule: String, Choice {
    case one, byCategory
}

/// Who may hold a proxy (gevolmachtigde).
public enum ProxyHolder: String, Choice {
    case voter, anyone
}

/// How a proxy is given: on paper, electronically, or either.
public enum ProxyForm: String, Choice {
    case written, electronic, both
}
