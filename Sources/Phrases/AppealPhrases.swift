public import Kernel

extension Phrases {
    /// What is said about appeals of members against expulsion and suspension (beroep).
    public enum Appeals {
        public static func late(_ last: Day) -> Phrase {
            Phrase(
                nl: "Beroep kon tot en met \(Format.day(last, .dutch)).",
                en: "Appeal was possible up to \(Format.day(last, .english)).")
        }
        public static let lateRemedy = Phrase(
            nl: "Het besluit staat vast. Overleg met het bestuur, of vraag een jurist wat nog kan.",
            en: "The decision is final. Talk to the board, or ask a lawyer what is still possible.")
        public static let none = Phrase(
            nl: "Er is niets waartegen dit lid in beroep kan.",
            en: "There is nothing against which this member can appeal.")
        public static let noneRemedy = Phrase(
            nl: "Beroep kan tegen een ontzetting of een schorsing.",
            en: "Appeal is possible against expulsion or suspension.")
        public static let noAppeal = Phrase(
            nl: "De vergadering heeft zelf tot ontzetting besloten; daartegen is geen beroep.",
            en: "The assembly itself decided on the expulsion; there is no appeal against that.")
        public static let noAppealRemedy = Phrase(
            nl: "Vraag een jurist of de rechter het besluit kan vernietigen.",
            en: "Ask a lawyer whether a court can annul the decision.")
        public static let filedAlready = Phrase(
            nl: "Er is al beroep ingesteld.", en: "An appeal was filed already.")
        public static let filedAlreadyRemedy = Phrase(
            nl: "Wacht op de uitkomst.", en: "Wait for the outcome.")
        public static let noneOpen = Phrase(
            nl: "Van dit lid loopt geen beroep.", en: "No appeal of this member is open.")
        public static let noneOpenRemedy = Phrase(
            nl: "Er kan alleen op een beroep worden beslist dat is ingesteld.",
            en: "Only an appeal that was filed can be decided on.")
        public static func otherBody(_ organ: Phrase) -> Phrase {
            Phrase(nl: "Op dit beroep beslist \(organ.nl).", en: "This appeal is decided by \(organ.en).")
        }
        public static let otherBodyRemedy = Phrase(
            nl: "Zet het beroep op de agenda van dat orgaan.", en: "Put the appeal on the agenda of that body.")

        public static let asFiled = Phrase(
            nl: "Over een beroep wordt beslist zoals het is ingesteld: het wordt toegewezen of niet.",
            en: "An appeal is decided on as it was filed: it is granted or not.")
        public static let asFiledRemedy = Phrase(
            nl: "Zet wat u ervan vindt in de toelichting of bij de argumenten, of stem tegen.",
            en: "Write what you think of it in the explanation or with the arguments, or vote against it.")
        public static let itemStays = Phrase(
            nl: "Dit is het beroep van een lid dat geschorst is. Het bestuur kan het niet uitstellen.",
            en: "This is the appeal of a member who is suspended. The board cannot put it off.")
        public static let withdrawnSubject = Phrase(nl: "Uw beroep is ingetrokken", en: "Your appeal was withdrawn")
        public static func withdrawn(endsOn day: Day?) -> Phrase {
            guard let day else {
                return Phrase(
                    nl: "Uw beroep is ingetrokken. Zolang de termijn loopt, kunt u opnieuw in beroep gaan.",
                    en: "Your appeal was withdrawn. As long as the term runs, you can appeal anew.")
            }
            return Phrase(
                nl: "Uw beroep is ingetrokken. Gaat u niet binnen de termijn opnieuw in beroep, dan is de laatste dag "
                    + "van uw lidmaatschap \(Format.day(day, .dutch)).",
                en:
                    "Your appeal was withdrawn. Unless you appeal anew within the term, the last day of your membership "
                    + "is \(Format.day(day, .english)).")
        }

        public static func title(_ number: Int, expulsion: Bool) -> Phrase {
            expulsion
                ? Phrase(
                    nl: "Beroep van lid \(number) tegen de ontzetting",
                    en: "Appeal of member \(number) against the expulsion")
                : Phrase(
                    nl: "Beroep van lid \(number) tegen de schorsing",
                    en: "Appeal of member \(number) against the suspension")
        }
        public static func text(_ number: Int, expulsion: Bool, of day: Day) -> Phrase {
            let dutch = Format.day(day, .dutch), english = Format.day(day, .english)
            return expulsion
                ? Phrase(
                    nl:
                        "Het beroep van lid \(number) tegen de ontzetting van \(dutch) wordt toegewezen: het lidmaatschap "
                        + "gaat door. Wordt dit voorstel niet aangenomen, dan is het beroep afgewezen en eindigt het "
                        + "lidmaatschap op de dag van het besluit.",
                    en: "The appeal of member \(number) against the expulsion of \(english) is granted: the membership "
                        + "goes on. If this proposal is not adopted, the appeal is rejected and the membership ends on "
                        + "the day of the decision.")
                : Phrase(
                    nl: "Het beroep van lid \(number) tegen de schorsing van \(dutch) wordt toegewezen: de schorsing "
                        + "eindigt. Wordt dit voorstel niet aangenomen, dan loopt de schorsing door.",
                    en:
                        "The appeal of member \(number) against the suspension of \(english) is granted: the suspension "
                        + "ends. If this proposal is not adopted, the suspension goes on.")
        }

        public static let filedSubject = Phrase(nl: "Uw beroep is ontvangen", en: "Your appeal was received")
        public static func filed(body: Phrase) -> Phrase {
            Phrase(
                nl: "Wij hebben uw beroep ontvangen. Het komt op de agenda van \(body.nl). U mag daar aanwezig zijn en "
                    + "spreken.",
                en: "We received your appeal. It will be on the agenda of \(body.en). You may attend and speak there.")
        }
        public static let decidedSubject = Phrase(
            nl: "Op uw beroep is beslist", en: "Your appeal was decided on")
        public static func decided(granted: Bool, expulsion: Bool, on day: Day) -> Phrase {
            switch (granted, expulsion) {
            case (true, true):
                Phrase(
                    nl: "Uw beroep is toegewezen. Uw lidmaatschap gaat door en u hebt weer stem.",
                    en: "Your appeal was granted. Your membership goes on and you have a vote again.")
            case (true, false):
                Phrase(
                    nl: "Uw beroep is toegewezen. De schorsing is voorbij en u hebt weer stem.",
                    en: "Your appeal was granted. The suspension is over and you have a vote again.")
            case (false, true):
                Phrase(
                    nl: "Uw beroep is afgewezen. De laatste dag van uw lidmaatschap is \(Format.day(day, .dutch)).",
                    en: "Your appeal was rejected. The last day of your membership is \(Format.day(day, .english)).")
            case (false, false):
                Phrase(
                    nl: "Uw beroep is afgewezen. De schorsing loopt door.",
                    en: "Your appeal was rejected. The suspension goes on.")
            }
        }
    }
}
