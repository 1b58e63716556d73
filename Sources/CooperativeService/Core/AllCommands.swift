extension CommandRegistry {
    /// Every command of the product.
    public static let all = CommandRegistry(
        founding + statutes + membership + ends + shares + meetings + bodies + proposalsAndVoting + papers
            + amendments + discussion + consent + elections + annualAccounts + effectsAndLateFacts + outsideMeetings
    )

    static let founding: [any Command.Type] = [FoundCooperative.self]
    static let statutes: [any Command.Type] = [
        AmendStatutes.self, RecordDeed.self, RecordFiling.self, PutInForce.self,
    ]
}
