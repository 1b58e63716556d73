public import Kernel

// The parameters of the catalogue, part 6.

extension ParameterKey where Value == [Organ] {
    /// Who may propose an amendment (initiatief tot wijziging).
    public static var amendProposers: Self { Self("amend.proposers") { [.board] } }
}

extension ParameterKey where Value == Fraction {
    /// Initiative of members (initiatief van leden).
    public static var amendProposerFraction: Self { Self("amend.proposerFraction") { part(1, 10) } }
}

extension ParameterKey where Value == Bool {
    /// Announcement in the notice (mededeling in de oproep). BW 2:42 lid 1.
    public static var amendAnnouncementRequired: Self { Self("amend.announcementRequired") { true } }
    /// Notarial deed (notariële akte). BW 2:43 lid 5.
    public static var amendDeedRequired: Self { Self("amend.deedRequired") { true } }
}

extension ParameterKey where Value == [Entrenchment] {
    /// Protected clauses (beschermde bepalingen). BW 2:43 lid 3.
    public static var amendEntrenched: Self { Self("amend.entrenched") { [] } }
}

extension ParameterKey where Value == String {
    /// Where the balance goes (bestemming batig saldo). BW 2:27 lid 4.
    public static var dissolveSurplusTo: Self { Self("dissolve.surplusTo") { "similar purpose" } }
    /// Keeper of the books (bewaarder). BW 2:24.
    public static var dissolveKeeper: Self { Self("dissolve.keeper") { "" } }
}

extension ParameterKey where Value == Int {
    /// Keeping books after dissolution (bewaren na ontbinding). In years. BW 2:24.
    public static var dissolveBooksYears: Self { Self("dissolve.booksYears") { 7 } }
}
