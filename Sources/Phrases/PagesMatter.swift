public import Kernel

extension Phrases {
    /// What a decision of a body is about, the money that goes with it, and approval beforehand, on pages.
    public enum MatterPages {
        /// A subject in plain words, where statutes or law know it; else as people wrote it.
        public static func subject(_ word: String) -> Phrase {
            let known = StatutesChoices.ground(word)
            return known == Phrase(same: word) ? Vocabulary.topic(Topic(rawValue: word)) : known
        }

        public static let whoDecides = Phrase(nl: "Wie beslist hierover?", en: "Who decides on this?")
        public static let whoDecidesHint = Phrase(
            nl: "U kunt kiezen uit de ledenvergadering en de organen waarin u zit.",
            en: "You can choose the assembly and the bodies in which you sit.")
        public static let ownBodyHint = Phrase(
            nl: "U kunt kiezen uit de organen waarin u zit. Bij de ledenvergadering dienen leden een voorstel in.",
            en: "You can choose the bodies in which you sit. Members file proposals with the assembly.")
        public static let lead = Phrase(
            nl:
                "Beslist uw orgaan, noem dan het onderwerp en het bedrag. Daaraan is te zien of het orgaan dit mag, en of eerst goedkeuring nodig is.",
            en:
                "If your body decides, name the subject and the amount. They tell whether the body may do this, and whether approval is needed first."
        )
        public static let listed = Phrase(
            nl: "Onderwerp uit de statuten of het mandaat", en: "Subject from the statutes or the mandate")
        public static let noneListed = Phrase(nl: "Geen van deze", en: "None of these")
        public static let subject = Phrase(nl: "Onderwerp", en: "Subject")
        public static let otherSubject = Phrase(nl: "Een ander onderwerp", en: "Another subject")
        public static let otherHint = Phrase(
            nl: "Alleen als het niet in de lijst staat.", en: "Only where it does not stand in the list.")
        public static let amount = Phrase(nl: "Bedrag in euro's", en: "Amount in euros")
        public static let amountGoes = Phrase(
            nl: "Maakt u dit leeg, dan vervalt het bedrag. Vul 0 in als er geen geld bij hoort.",
            en: "If you empty this the amount goes. Fill in 0 where no money goes with it.")

        public static let approval = Phrase(nl: "Goedkeuring vooraf", en: "Approval beforehand")
        public static let approvalWhen = Phrase(
            nl: "Voor deze onderwerpen vraagt het bestuur eerst goedkeuring:",
            en: "For these subjects the board asks approval first:")
        public static let approvalHint = Phrase(
            nl: "Kies het besluit waarin precies dit is goedgekeurd. Een besluit telt één keer.",
            en: "Choose the decision that approved exactly this. A decision counts once.")
        public static let noSubject = Phrase(nl: "noemt geen onderwerp", en: "names no subject")
        public static let noApproval = Phrase(nl: "Niet nodig, of er nog niet", en: "Not needed, or not there yet")
        public static let nothingToCite = Phrase(
            nl: "Er is nog geen besluit dat u hiervoor kunt noemen.",
            en: "There is no decision yet that you can name for this.")
        public static let approvedBy = Phrase(
            nl: "Vooraf goedgekeurd met besluit", en: "Approved beforehand by decision")
        public static let beforeTheVote = Phrase(
            nl: "Dit is nodig voordat hierover gestemd kan worden:",
            en: "This is needed before a vote can be held on it:")
        public static let missingFirst = Phrase(
            nl: "Bij deze voorstellen is eerst nog iets nodig", en: "These proposals need something first")
    }
}
