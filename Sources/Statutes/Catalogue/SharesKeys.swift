public import Kernel

// The parameters of the catalogue, part 3.

extension ParameterKey where Value == Money {
    /// Entrance fee (entreegeld). BW 2:34a.
    public static var feeEntrance: Self { Self("fee.entrance") { .zero } }
    /// Nominal value of a share (nominale waarde van een aandeel). BW 2:34a.
    public static var shareNominal: Self { Self("share.nominal") { Money(cents: 5_000) } }
    /// Minimum equity (minimum eigen vermogen).
    public static var shareMinEquity: Self { Self("share.minEquity") { .zero } }
}

extension ParameterKey where Value == Organ {
    /// Dues set by (contributie vastgesteld door). BW 2:34a.
    public static var duesSetBy: Self { Self("dues.setBy") { .assembly } }
    /// Body that postpones (orgaan dat uitstelt). BW 2:60.
    public static var sharePostponeOrgan: Self { Self("share.postponeOrgan") { .board } }
}

extension ParameterKey where Value == MonthDay {
    /// Due date of dues (vervaldatum contributie).
    public static var duesDueDate: Self { Self("dues.dueDate") { MonthDay(known: 3, 1) } }
}

extension ParameterKey where Value == Int {
    /// Grace for late joiners (instroomregeling). In months.
    public static var duesJoinLateGraceMonths: Self { Self("dues.joinLateGraceMonths") { 3 } }
    /// Arrears before notice (achterstand tot opzegging). In months.
    public static var duesArrearsMonthsToNotice: Self { Self("dues.arrearsMonthsToNotice") { 3 } }
    /// Reminders before notice for arrears (aanmaningen voor opzegging).
    public static var duesRemindersToNotice: Self { Self("dues.remindersToNotice") { 2 } }
    /// Minimum of shares (minimum aandelen).
    public static var shareMinPerMember: Self { Self("share.minPerMember") { 1 } }
    /// Maximum of shares (maximum aandelen).
    public static var shareMaxPerMember: Self { Self("share.maxPerMember") { 20 } }
    /// Time of repayment (termijn van terugbetaling). In months.
    public static var shareRedeemAfterAccountsMonths: Self { Self("share.redeemAfterAccountsMonths") { 6 } }
    /// Longest postponement (langste uitstel). In months. BW 2:60.
    public static var shareMaxPostponeMonths: Self { Self("share.maxPostponeMonths") { 24 } }
    /// Return on shares (rente op inleg). In percent.
    public static var surplusMaxReturnPct: Self { Self("surplus.maxReturnPct") { 0 } }
}

extension ParameterKey where Value == Bool {
    /// Full year due on exit (hele jaar verschuldigd). BW 2:35 lid 5.
    public static var duesFullYearOnExit: Self { Self("dues.fullYearOnExit") { true } }
    /// Vote only when paid up (stem pas na volstorting). BW 2:38 lid 1.
    public static var sharePaidUpBeforeVote: Self { Self("share.paidUpBeforeVote") { false } }
}

extension ParameterKey where Value == [Int] {
    /// Reminders (herinnering en aanmaning). In days.
    public static var duesReminderDays: Self { Self("dues.reminderDays") { [30, 60, 90] } }
}

extension ParameterKey where Value == ShareTransfer {
    /// Transfer of shares (overdracht van aandelen). BW 2:34.
    public static var shareTransferRule: Self { Self("share.transferRule") { .boardConsent } }
}

extension ParameterKey where Value == RedeemPrice {
    /// Repayment (terugbetaling).
    public static var shareRedeemPrice: Self { Self("share.redeemPrice") { .nominal } }
}

extension ParameterKey where Value == [SurplusUse] {
    /// Use of a surplus (resultaatbestemming). BW 2:53a.
    public static var surplusOrder: Self { Self("surplus.order") { [.reserve, .memberRefund, .distribution] } }
}
