public import Kernel

// The parameters of the catalogue, part 8.

extension ParameterKey where Value == [String] {
    /// Register of members (ledenregister). BW 2:61.
    public static var registerFields: Self {
        Self("register.fields") {
            [
                "number", "name", "address", "email", "email-consent", "category", "admission", "shares",
                "suspensions", "end",
            ]
        }
    }
    /// Right to challenge (uitdaagrecht).
    public static var challengeSteps: Self { Self("challenge.steps") { [] } }
    /// Fixed cost pool (vaste kosten in de kostprijs).
    public static var costPool: Self { Self("cost.pool") { [] } }
}

extension ParameterKey where Value == Int {
    /// Keeping applications (aanvragen bewaren). In years. BW 2:61.
    public static var registerApplicationYears: Self { Self("register.applicationYears") { 7 } }
    /// Keeping the books (bewaarplicht). In years. BW 2:10 lid 3.
    public static var retainFinancialYears: Self { Self("retain.financialYears") { 7 } }
    /// Data of former members (gegevens van oud-leden). In months.
    public static var retainContactMonthsAfterExit: Self { Self("retain.contactMonthsAfterExit") { 12 } }
    /// Minutes published (notulen bekend). In days.
    public static var minutesPublishDays: Self { Self("minutes.publishDays") { 30 } }
    /// Decision list (besluitenlijst). In days.
    public static var decisionlistPublishDays: Self { Self("decisionlist.publishDays") { 7 } }
    /// Time to decide a challenge (beslistermijn uitdaagrecht). In weeks.
    public static var challengeDecisionWeeks: Self { Self("challenge.decisionWeeks") { 8 } }
    /// Own share (eigen bijdrage). In percent.
    public static var grantOwnShare: Self { Self("grant.ownShare") { 50 } }
    /// Report on a grant (verantwoording subsidie). In weeks.
    public static var grantReportWeeks: Self { Self("grant.reportWeeks") { 12 } }
    /// Term of the plan (looptijd wijkplan). In years.
    public static var planTermYears: Self { Self("plan.termYears") { 4 } }
    /// Rounds of the plan (rondes wijkplan).
    public static var planRounds: Self { Self("plan.rounds") { 3 } }
    /// Normal units (normale bezetting).
    public static var costNormalUnits: Self { Self("cost.normalUnits") { 0 } }
}

extension ParameterKey where Value == Organ {
    /// Minutes adopted by (notulen vastgesteld door).
    public static var minutesAdoptBy: Self { Self("minutes.adoptBy") { .assembly } }
}

extension ParameterKey where Value == [Office] {
    /// Signers of the minutes (ondertekenaars notulen).
    public static var minutesSigners: Self { Self("minutes.signers") { [.chair, .secretary] } }
}

extension ParameterKey where Value == [Mandate] {
    /// Groups with a mandate (werkgroepen met mandaat). BW 2:44 lid 1.
    public static var bodyMandate: Self { Self("body.mandate") { [] } }
}

extension ParameterKey where Value == Money? {
    /// Largest grant (hoogste subsidie).
    public static var grantMaxAmount: Self { Self("grant.maxAmount") { nil } }
}

extension ParameterKey where Value == SettleRule {
    /// After-calculation (nacalculatie).
    public static var costSettle: Self { Self("cost.settle") { .reserve } }
}
