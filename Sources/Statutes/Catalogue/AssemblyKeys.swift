public import Kernel

// The parameters of the catalogue, part 4.

extension ParameterKey where Value == Int {
    /// Notice of an assembly (oproepingstermijn). In days. BW 2:27 lid 4.
    public static var assemblyNoticeDays: Self { Self("assembly.noticeDays") { 14 } }
    /// Notice for an amendment (oproepingstermijn bij statutenwijziging). In days. BW 2:42 lid 1.
    public static var assemblyNoticeDaysAmend: Self { Self("assembly.noticeDaysAmend") { 14 } }
    /// To be held after a request (houden na verzoek). In days. BW 2:41 lid 2.
    public static var assemblyRequestHoldWithinDays: Self { Self("assembly.requestHoldWithinDays") { 28 } }
    /// Self-convocation after (zelf bijeenroepen na). In days. BW 2:41 lid 3.
    public static var assemblyRequestSelfConvokeDays: Self { Self("assembly.requestSelfConvokeDays") { 14 } }
    /// Annual assembly (jaarvergadering). In months. BW 2:58 lid 1.
    public static var assemblyAnnualWithinMonths: Self { Self("assembly.annualWithinMonths") { 6 } }
    /// Members' items (number) (agenderingsrecht (aantal)).
    public static var agendaMemberItemMin: Self { Self("agenda.memberItemMin") { 5 } }
    /// Time to file an item (indieningstermijn). In days.
    public static var agendaMemberItemDays: Self { Self("agenda.memberItemDays") { 7 } }
    /// Text open to members (tekst ter inzage). In days. BW 2:42 lid 2.
    public static var amendTextAvailableDays: Self { Self("amend.textAvailableDays") { 5 } }
    /// Text to branches (tekst aan afdelingen). In days. BW 2:42 lid 2.
    public static var amendTextToBranchesDays: Self { Self("amend.textToBranchesDays") { 14 } }
    /// Days to ask for a referendum (termijn voor een referendum). In days. BW 2:39 lid 3.
    public static var assemblyReferendumDays: Self { Self("assembly.referendumDays") { 14 } }
}

extension ParameterKey where Value == NoticeCounting {
    /// Way of counting (telwijze).
    public static var assemblyNoticeCounting: Self { Self("assembly.noticeCounting") { .fullDaysBetween } }
}

extension ParameterKey where Value == [Organ] {
    /// Convoked by (bijeenroeping door). BW 2:41 lid 1.
    public static var assemblyConvokers: Self { Self("assembly.convokers") { [.board] } }
}

extension ParameterKey where Value == [Channel] {
    /// Ways of convocation (wijze van oproeping). BW 2:41 lid 5.
    public static var assemblyChannels: Self { Self("assembly.channels") { [.email, .post] } }
}

extension ParameterKey where Value == Fraction {
    /// Request of members (verzoek van leden). BW 2:41 lid 2.
    public static var assemblyRequestFraction: Self { Self("assembly.requestFraction") { part(1, 10) } }
    /// Request for a referendum (verzoek om een referendum). BW 2:39 lid 3.
    public static var assemblyReferendumFraction: Self { Self("assembly.referendumFraction") { part(1, 10) } }
    /// Members' items (part) (agenderingsrecht (deel)).
    public static var agendaMemberItemFraction: Self { Self("agenda.memberItemFraction") { part(1, 20) } }
}

extension ParameterKey where Value == UnlistedRule {
    /// Decision outside the agenda (besluit buiten de agenda). BW 2:42 lid 3.
    public static var agendaDecideUnlisted: Self { Self("agenda.decideUnlisted") { .unanimousAll } }
}

extension ParameterKey where Value == [Access] {
    /// Access (toegang). BW 2:38 lid 1.
    public static var assemblyAccess: Self { Self("assembly.access") { [.members, .board, .invited] } }
}

extension ParameterKey where Value == Office {
    /// Chair of the assembly (voorzitter van de vergadering). BW 2:38 lid 2.
    public static var assemblyChair: Self { Self("assembly.chair") { .chair } }
    /// Secretary of the assembly (secretaris van de vergadering). BW 2:38 lid 2.
    public static var assemblySecretary: Self { Self("assembly.secretary") { .secretary } }
}

extension ParameterKey where Value == Bool {
    /// Assembly of delegates (ledenraad). BW 2:39 lid 1.
    public static var assemblyDelegates: Self { Self("assembly.delegates") { false } }
}

extension ParameterKey where Value == [Topic] {
    /// Referendum (referendum). BW 2:39 lid 3.
    public static var assemblyReferendum: Self { Self("assembly.referendum") { [] } }
    /// What the members keep to themselves where delegates are the assembly (bevoegdheid van de leden). BW 2:39 lid 1.
    public static var assemblyMembersDecide: Self { Self("assembly.membersDecide") { [] } }
}

extension ParameterKey where Value == OutsideMeeting {
    /// Decision outside a meeting (besluit buiten vergadering). BW 2:40 lid 2.
    public static var decisionOutsideMeeting: Self { Self("decision.outsideMeeting") { .unanimous } }
}

extension ParameterKey where Value == AssemblyMode {
    /// Mode of meeting (manier van vergaderen). BW 2:38 lid 6.
    public static var assemblyMode: Self { Self("assembly.mode") { .hybrid } }
}
