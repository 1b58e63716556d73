public import Kernel

// The parameters of the catalogue, part 1.

extension ParameterKey where Value == LegalForm {
    /// Legal form (rechtsvorm). BW 2:53.
    public static var entityLegalForm: Self { Self("entity.legalForm") { .cooperatie } }
}

extension ParameterKey where Value == String {
    /// Jurisdiction (rechtsstelsel).
    public static var entityJurisdiction: Self { Self("entity.jurisdiction") { "NL" } }
    /// Name (naam). BW 2:54.
    public static var entityName: Self { Self("entity.name") { "" } }
    /// Seat (zetel). BW 2:27 lid 4.
    public static var entitySeat: Self { Self("entity.seat") { "" } }
    /// Purpose (doel). BW 2:53 lid 1.
    public static var entityPurpose: Self { Self("entity.purpose") { "" } }
    /// Absence of all directors (ontstentenis en belet). BW 2:44.
    public static var statutesAbsentBoardRule: Self { Self("statutes.absentBoardRule") { "" } }
}

extension ParameterKey where Value == Liability {
    /// Liability of members (aansprakelijkheid). BW 2:56.
    public static var entityLiability: Self { Self("entity.liability") { .excluded } }
}

extension ParameterKey where Value == Money? {
    /// Cap of the liability (maximum van de aansprakelijkheid). BW 2:56.
    public static var entityLiabilityCap: Self { Self("entity.liabilityCap") { nil } }
}

extension ParameterKey where Value == Int {
    /// Tail for former members (nawerking voor oud-leden). In months. BW 2:55.
    public static var entityLiabilityTailMonths: Self { Self("entity.liabilityTailMonths") { 12 } }
}

extension ParameterKey where Value == Bool {
    /// Contracts with non-members (overeenkomsten met derden). BW 2:53 lid 3.
    public static var entityDealWithNonMembers: Self { Self("entity.dealWithNonMembers") { true } }
}

extension ParameterKey where Value == Day? {
    /// Day of the decision (datum van het besluit). BW 2:43.
    public static var statutesDecidedOn: Self { Self("statutes.decidedOn") { nil } }
    /// Day of the deed (datum van de akte). BW 2:43 lid 5.
    public static var statutesDeedOn: Self { Self("statutes.deedOn") { nil } }
    /// Day of filing (datum van nederlegging). BW 2:43 lid 5.
    public static var statutesFiledOn: Self { Self("statutes.filedOn") { nil } }
    /// Day of effect (datum van ingang). BW 2:43 lid 5.
    public static var statutesEffectiveFrom: Self { Self("statutes.effectiveFrom") { nil } }
}

extension ParameterKey where Value == MonthDay {
    /// Start of the financial year (begin van het boekjaar). BW 2:10a.
    public static var financeYearStart: Self { Self("finance.yearStart") { MonthDay(known: 1, 1) } }
}
