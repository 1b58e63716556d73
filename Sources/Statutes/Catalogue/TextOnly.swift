extension Catalogue {
    /// What a file can say and the program reads, checks and shows, but does not act on: people keep it themselves. A test
    /// holds `Documentation/Statutes.md` to this list.
    public static let textOnly: Set<String> = [
        "assembly.secretary", "challenge.decisionWeeks", "challenge.steps", "cost.normalUnits", "cost.pool",
        "cost.settle", "dissolve.booksYears", "dissolve.keeper", "dissolve.surplusTo", "dues.dueDate",
        "dues.joinLateGraceMonths", "dues.reminderDays", "entity.dealWithNonMembers", "entity.liabilityCap",
        "exit.conditions", "fee.entrance", "grant.maxAmount", "grant.ownShare", "grant.reportWeeks", "plan.rounds",
        "plan.termYears", "register.fields", "represent.rule", "retain.financialYears", "share.minPerMember",
        "share.paidUpBeforeVote", "share.transferRule", "surplus.maxReturnPct", "surplus.order",
    ]
}

extension Parameter {
    /// Whether a command, a calendar or a count asks for it.
    public var isActedOn: Bool { !Catalogue.textOnly.contains(name) }
}
