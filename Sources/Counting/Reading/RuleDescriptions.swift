extension CaseReader {
    /// What case files say of a method that it does anyway, word for word: by rule, the values that are accepted.
    static func descriptions(of method: CountingMethod) -> [String: Set<String>] {
        switch method {
        case .stvScottish:
            [
                "quota": ["floor(valid/(seats+1))+1", "droop"], "transfer_value_decimals": ["5"],
                "rounding": ["truncate each paper value", "truncate"], "surplus": ["largest first, one per stage"],
                "tie": ["previous_rounds then tie_order", "previous_rounds"],
            ]
        case .stvMeek:
            [
                "arithmetic": ["fixed point, 9 decimals"], "omega": ["0.000001"],
                "quota": ["trunc9(sum of votes/(seats+1))+0.000000001, recomputed each iteration"],
                "keep_rounding": ["up"], "tie": ["tie_order", "order"],
            ]
        case .schulze: ["unranked": ["last"]]
        case .rankedPairs:
            [
                "unranked": ["last"],
                "pair_order": ["more winning votes first, then fewer opposing votes"],
            ]
        case .debian: ["strength": ["winning"], "unranked": ["last"]]
        case .borda: ["points": ["n-1 for the first ... 0 for the last"], "equal": ["average", "share"]]
        case .plurality: ["points": ["first preferences"]]
        case .majorityJudgment:
            [
                "scale": Set((1...99).map { "0 worst .. \($0) best" }), "median": ["lower"],
                "missing": ["worst", "0"],
            ]
        case .budgetGreedy:
            [
                "order": ["number of approvals, most first"],
                "skip": ["a project that does not fit is skipped, the next is tried"], "utility": ["cost"],
            ]
        case .equalShares: ["utility": ["cost"]]
        case .irv, .motion, .consent, .approval, .block, .score: [:]
        }
    }
}
