public import Kernel
import Phrases

// The parameters of the catalogue, part 2.

extension ParameterKey where Value == [Category] {
    /// Kinds of members (soorten leden). BW 2:38 lid 1.
    public static var category: Self {
        Self("category") {
            [
                Category(
                    code: "full", name: Phrases.Statutes.fullMember, isMemberInLaw: true, voteWeight: 1,
                    admits: PersonKind.allCases)
            ]
        }
    }
}

extension ParameterKey where Value == Int {
    /// Age (leeftijd). In years.
    public static var memberMinAge: Self { Self("member.minAge") { 18 } }
    /// Time to decide (beslistermijn). In days.
    public static var admissionMaxDays: Self { Self("admission.maxDays") { 60 } }
    /// Notice by a member (opzegtermijn lid). In days. BW 2:36 lid 1.
    public static var exitMemberNoticeDays: Self { Self("exit.memberNoticeDays") { 28 } }
    /// Exit when duties grow (opzegging bij verzwaring). In months. BW 2:36 lid 3.
    public static var exitImmediateOnBurdenMonths: Self { Self("exit.immediateOnBurdenMonths") { 1 } }
    /// Time to appeal an expulsion (beroepstermijn bij ontzetting). In months. BW 2:35 lid 4.
    public static var expulsionAppealMonths: Self { Self("expulsion.appealMonths") { 1 } }
    /// Length of a suspension (duur van een schorsing). In months.
    public static var suspensionMaxMonths: Self { Self("suspension.maxMonths") { 3 } }
    /// Extensions of a suspension (verlengingen van een schorsing).
    public static var suspensionExtensions: Self { Self("suspension.extensions") { 1 } }
    /// Appeal against suspension (beroep tegen schorsing). In months.
    public static var suspensionAppealMonths: Self { Self("suspension.appealMonths") { 1 } }
}

extension ParameterKey where Value == Bool {
    /// Vote of minors (stemrecht minderjarige). BW 2:13 lid 2.
    public static var memberMinorsMayVote: Self { Self("member.minorsMayVote") { true } }
    /// Admission after a refusal (alsnog toelating). BW 2:33.
    public static var admissionOverrideByAssembly: Self { Self("admission.overrideByAssembly") { true } }
    /// Transferable (overdraagbaar). BW 2:34.
    public static var membershipTransferable: Self { Self("membership.transferable") { false } }
    /// Passes to heirs (overgang bij erfrecht). BW 2:35 lid 1.
    public static var membershipInheritable: Self { Self("membership.inheritable") { false } }
    /// Only at year end (tegen einde boekjaar). BW 2:36 lid 1.
    public static var exitOnlyAtYearEnd: Self { Self("exit.onlyAtYearEnd") { true } }
    /// Money matters excluded (uitsluiting geldelijke zaken). BW 2:36 lid 3.
    public static var exitMoneyMattersExcluded: Self { Self("exit.moneyMattersExcluded") { true } }
    /// Suspended during appeal (geschorst tijdens beroep). BW 2:35 lid 4.
    public static var expulsionSuspendedPendingAppeal: Self { Self("expulsion.suspendedPendingAppeal") { true } }
}

extension ParameterKey where Value == String {
    /// Area (werkgebied).
    public static var memberArea: Self { Self("member.area") { "" } }
}

extension ParameterKey where Value == Organ {
    /// Admitting body (toelatend orgaan). BW 2:33.
    public static var admissionOrgan: Self { Self("admission.organ") { .board } }
    /// Body that gives notice (orgaan dat opzegt). BW 2:35 lid 2.
    public static var noticeByAssociationOrgan: Self { Self("notice.byAssociation.organ") { .board } }
    /// Expelling body (ontzettend orgaan). BW 2:35 lid 4.
    public static var expulsionOrgan: Self { Self("expulsion.organ") { .board } }
}

extension ParameterKey where Value == [String] {
    /// Conditions of exit (uittredingsvoorwaarden). BW 2:60.
    public static var exitConditions: Self { Self("exit.conditions") { [] } }
    /// Grounds for notice by us (gronden voor opzegging door ons). BW 2:35 lid 2.
    public static var noticeByAssociationGrounds: Self { Self("notice.byAssociation.grounds") { ["law", "arrears"] } }
    /// Grounds for expulsion (gronden voor ontzetting). BW 2:35 lid 3.
    public static var expulsionGrounds: Self { Self("expulsion.grounds") { ["law"] } }
}

extension ParameterKey where Value == Organ? {
    /// Body of appeal (beroepsorgaan). BW 2:35 lid 4.
    public static var expulsionAppealBody: Self { Self("expulsion.appealBody") { .assembly } }
}
