public import Kernel

extension Phrases {
    /// What the choices in statutes mean, as they end a sentence.
    public enum StatutesChoices {
        public static let nothing = Phrase(nl: "niets", en: "nothing")

        /// The words for one choice of a parameter's type; the code itself where nobody wrote words.
        public static func choice(_ type: String, _ code: String) -> Phrase {
            choices["\(type).\(code)"] ?? Phrase(same: code)
        }

        /// Grounds, subjects and fields that statutes name by a short word; any other text as it stands.
        public static func ground(_ word: String) -> Phrase { grounds[word] ?? Phrase(same: word) }

        /// What an office may do, in the words of the command's name.
        public static func command(_ name: String) -> Phrase { commands[name] ?? Phrase(same: name) }

        private static let choices: [String: Phrase] = [
            "LegalForm.vereniging": Phrase(nl: "vereniging", en: "association"),
            "LegalForm.cooperatie": Phrase(nl: "coöperatie", en: "cooperative"),
            "Liability.WA": Phrase(nl: "wettelijke aansprakelijkheid (W.A.)", en: "statutory liability (W.A.)"),
            "Liability.BA": Phrase(nl: "beperkte aansprakelijkheid (B.A.)", en: "limited liability (B.A.)"),
            "Liability.UA": Phrase(
                nl: "geen aansprakelijkheid (U.A.), u betaalt niet mee", en: "no liability (U.A.), you pay nothing"),
            "PersonKind.natural": Phrase(nl: "mensen", en: "persons"),
            "PersonKind.legal": Phrase(nl: "organisaties", en: "organisations"),
            "ShareTransfer.none": Phrase(nl: "dat kan niet", en: "not possible"),
            "ShareTransfer.boardConsent": Phrase(nl: "als het bestuur het goed vindt", en: "if the board consents"),
            "ShareTransfer.free": Phrase(nl: "dat mag altijd", en: "always possible"),
            "RedeemPrice.nominal": Phrase(nl: "wat u betaalde, niet meer", en: "what you paid, no more"),
            "RedeemPrice.book": Phrase(nl: "het deel van het vermogen dat erbij hoort", en: "its part of the equity"),
            "SurplusUse.reserve": Phrase(nl: "de reserve", en: "the reserve"),
            "SurplusUse.memberRefund": Phrase(
                nl: "teruggave aan leden naar gebruik", en: "a refund to members by use"),
            "SurplusUse.distribution": Phrase(nl: "verdeling over de leden", en: "distribution to members"),
            "NoticeCounting.fullDaysBetween": Phrase(
                nl: "alleen volle dagen tussen de oproep en de vergadering",
                en: "only full days between the convocation and the meeting"),
            "NoticeCounting.dateDifference": Phrase(
                nl: "het verschil tussen de twee datums", en: "the difference between the two dates"),
            "Channel.post": Phrase(nl: "per post", en: "by post"),
            "Channel.email": Phrase(nl: "per e-mail", en: "by e-mail"),
            "Channel.paper": Phrase(nl: "in het ledenblad", en: "in the members' paper"),
            "UnlistedRule.never": Phrase(nl: "dat kan nooit", en: "never"),
            "UnlistedRule.unanimousAll": Phrase(
                nl: "alleen als alle leden er zijn en voor stemmen",
                en: "only if all members are there and vote for it"),
            "Access.members": Phrase(nl: "leden", en: "members"),
            "Access.board": Phrase(nl: "het bestuur", en: "the board"),
            "Access.invited": Phrase(nl: "wie is uitgenodigd", en: "whoever is invited"),
            "Access.public": Phrase(nl: "iedereen", en: "everybody"),
            "OutsideMeeting.unanimous": Phrase(
                nl: "alleen als alle leden voor zijn en het bestuur het vooraf weet",
                en: "only if all members agree and the board knows beforehand"),
            "OutsideMeeting.written": Phrase(nl: "schriftelijk", en: "in writing"),
            "AssemblyMode.physical": Phrase(nl: "in een zaal", en: "in a hall"),
            "AssemblyMode.hybrid": Phrase(nl: "in een zaal en op afstand tegelijk", en: "in a hall and online at once"),
            "AssemblyMode.digital": Phrase(nl: "alleen op afstand", en: "online only"),
            "VoteBasis.cast": Phrase(nl: "de geldig uitgebrachte stemmen", en: "the valid votes cast"),
            "VoteBasis.present": Phrase(nl: "alle aanwezige stemmen", en: "all votes present"),
            "VoteBasis.all": Phrase(nl: "alle stemmen van alle leden", en: "all votes of all members"),
            "QuorumBase.members": Phrase(nl: "het aantal leden", en: "the number of members"),
            "QuorumBase.votes": Phrase(nl: "het aantal stemmen", en: "the number of votes"),
            "TieMatter.rejected": Phrase(nl: "het voorstel is verworpen", en: "the proposal is rejected"),
            "TieMatter.chair": Phrase(nl: "de voorzitter beslist", en: "the chair decides"),
            "TieMatter.revote": Phrase(nl: "er wordt nog eens gestemd", en: "there is another vote"),
            "TiePerson.lot": Phrase(nl: "het lot beslist", en: "the lot decides"),
            "TiePerson.revote": Phrase(nl: "er wordt nog eens gestemd", en: "there is another vote"),
            "VoteMethod.plurality": Phrase(
                nl: "de meeste stemmen, één kruisje",
                en: "most votes, one mark"),
            "VoteMethod.approval": Phrase(
                nl: "de meeste stemmen, zoveel kruisjes als u wilt",
                en: "most votes, as many marks as you like"),
            "VoteMethod.block": Phrase(
                nl: "de meeste stemmen, zoveel kruisjes als er plaatsen zijn",
                en: "most votes, as many marks as there are seats"),
            "VoteMethod.score": Phrase(
                nl: "punten geven",
                en: "giving points"),
            "VoteMethod.borda": Phrase(
                nl: "volgorde met punten (Borda)",
                en: "a ranking with points (Borda)"),
            "VoteMethod.irv": Phrase(
                nl: "volgorde, de laatste valt steeds af",
                en: "a ranking, the last one drops out each time"),
            "VoteMethod.stv-scottish": Phrase(
                nl: "volgorde voor meer plaatsen (overdraagbare stem, Schotse regels)",
                en: "a ranking for several seats (transferable vote, Scottish rules)"),
            "VoteMethod.stv-meek": Phrase(
                nl: "volgorde voor meer plaatsen (overdraagbare stem, Meek)",
                en: "a ranking for several seats (transferable vote, Meek)"),
            "VoteMethod.schulze": Phrase(
                nl: "volgorde, twee aan twee vergeleken (Schulze)",
                en: "a ranking, compared two by two (Schulze)"),
            "VoteMethod.ranked-pairs": Phrase(
                nl: "volgorde, twee aan twee vergeleken (sterkste paren eerst)",
                en: "a ranking, compared two by two (ranked pairs)"),
            "VoteMethod.debian": Phrase(
                nl: "volgorde met een keuze 'geen van deze' (Debian)",
                en: "a ranking with an option 'none of these' (Debian)"),
            "VoteMethod.majority-judgment": Phrase(
                nl: "oordelen van slecht tot uitstekend",
                en: "grades from bad to excellent"),
            "VoteMethod.pb-greedy": Phrase(
                nl: "verdelen van een budget, de meeste stemmen eerst",
                en: "sharing out a budget, most votes first"),
            "VoteMethod.pb-mes": Phrase(
                nl: "verdelen van een budget, ieder een gelijk deel",
                en: "sharing out a budget, an equal share each"),
            "VoteMethod.consent": Phrase(
                nl: "instemming: niemand heeft een bezwaar met redenen",
                en: "consent: nobody has an argued objection"),
            "PersonMethod.absolute+runoff": Phrase(
                nl: "meer dan de helft, anders nog een ronde", en: "more than half, else another round"),
            "PersonMethod.ranked": Phrase(nl: "u zet de namen op volgorde", en: "you rank the names"),
            "WeightRule.one": Phrase(nl: "ieder één", en: "one each"),
            "WeightRule.byCategory": Phrase(nl: "naar soort lid", en: "by kind of member"),
            "ProxyHolder.voter": Phrase(nl: "iemand die zelf mag stemmen", en: "somebody who may vote"),
            "ProxyHolder.anyone": Phrase(nl: "wie u wilt", en: "whomever you like"),
            "ProxyForm.written": Phrase(nl: "op papier", en: "on paper"),
            "ProxyForm.electronic": Phrase(nl: "per e-mail of online", en: "by e-mail or online"),
            "ProxyForm.both": Phrase(nl: "op papier, per e-mail of online", en: "on paper, by e-mail or online"),
            "BoardRotation.none": Phrase(nl: "ieder na zijn eigen termijn", en: "each after the own term"),
            "BoardRotation.yearlyThird": Phrase(nl: "elk jaar een derde van het bestuur", en: "a third each year"),
            "BoardRotation.byLaw": Phrase(nl: "volgens het reglement", en: "as the by-law says"),
            "BoardNomination.none": Phrase(nl: "die is er niet", en: "there is none"),
            "BoardNomination.binding": Phrase(nl: "die is bindend", en: "it is binding"),
            "BoardNomination.free": Phrase(nl: "die bindt de leden niet", en: "it does not bind the members"),
            "BoardOutsideMeeting.unanimousMethod": Phrase(
                nl: "als alle bestuurders die manier goed vinden", en: "if all directors agree to that way"),
            "BoardOutsideMeeting.never": Phrase(nl: "dat kan nooit", en: "never"),
            "ConflictFallback.supervisoryThenAssembly": Phrase(
                nl: "de raad van commissarissen, en als die er niet is de ledenvergadering",
                en: "the supervisory board, and without one the assembly"),
            "ConflictFallback.supervisory": Phrase(nl: "de raad van commissarissen", en: "the supervisory board"),
            "ConflictFallback.assembly": Phrase(nl: "de ledenvergadering", en: "the assembly"),
            "ConflictFallback.boardWithReasons": Phrase(
                nl: "toch het bestuur, dat opschrijft waarom", en: "the board all the same, with written reasons"),
            "RepresentRule.board": Phrase(nl: "alleen het hele bestuur", en: "the whole board only"),
            "RepresentRule.anyDirector": Phrase(nl: "iedere bestuurder alleen", en: "any director alone"),
            "RepresentRule.twoJointly": Phrase(nl: "twee bestuurders samen", en: "two directors jointly"),
            "SettleRule.refund": Phrase(nl: "dat krijgen leden terug", en: "members get it back"),
            "SettleRule.reserve": Phrase(nl: "dat gaat naar de reserve", en: "it goes to the reserve"),
        ]

        private static let grounds: [String: Phrase] = [
            "law": Phrase(nl: "wat de wet noemt", en: "what the law names"),
            "arrears": Phrase(nl: "te lang niet betalen", en: "not paying for too long"),
            "property": Phrase(nl: "kopen of verkopen van een gebouw of grond", en: "buying or selling property"),
            "loan": Phrase(nl: "geld lenen of uitlenen", en: "borrowing or lending"),
            "contract": Phrase(nl: "grote contracten", en: "large contracts"),
            "staff": Phrase(nl: "personeel aannemen", en: "hiring staff"),
            "similar purpose": Phrase(nl: "een doel dat op het onze lijkt", en: "a purpose like ours"),
        ]

        private static let commands: [String: Phrase] = [
            "draft-meeting": Phrase(nl: "een vergadering voorbereiden", en: "draft a meeting"),
            "change-meeting": Phrase(nl: "een vergadering wijzigen", en: "change a meeting"),
            "add-agenda-item": Phrase(nl: "een punt op de agenda zetten", en: "add an agenda item"),
            "remove-agenda-item": Phrase(nl: "een punt van de agenda halen", en: "remove an agenda item"),
            "convoke-meeting": Phrase(nl: "de oproep versturen", en: "send the convocation"),
            "cancel-meeting": Phrase(nl: "een vergadering afgelasten", en: "cancel a meeting"),
            "publish-proposal-text": Phrase(nl: "voorstellen ter inzage leggen", en: "open the text of proposals"),
            "record-arrival": Phrase(nl: "noteren wie er is", en: "record who arrives"),
            "record-departure": Phrase(nl: "noteren wie weggaat", en: "record who leaves"),
            "import-members": Phrase(nl: "leden uit een lijst inlezen", en: "import members"),
            "record-death": Phrase(nl: "een overlijden vastleggen", en: "record a death"),
            "admit-applicant": Phrase(nl: "iemand toelaten als lid", en: "admit an applicant"),
        ]
    }
}
