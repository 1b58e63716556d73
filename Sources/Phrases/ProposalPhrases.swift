public import Kernel

extension Phrases {
    /// Sentences about proposals and decisions.
    public enum Proposals {
        public static let titleMissing = Phrase(nl: "Het voorstel heeft geen titel.", en: "The proposal has no title.")
        public static let titleMissingRemedy = Phrase(
            nl: "Geef een korte titel waaraan leden het voorstel herkennen.",
            en: "Give a short title by which members recognise the proposal.")
        public static let textMissing = Phrase(nl: "Het voorstel heeft geen tekst.", en: "The proposal has no text.")
        public static let textMissingRemedy = Phrase(
            nl: "Schrijf woord voor woord op wat er besloten wordt.", en: "Write down word for word what is decided.")
        public static func titleTooLong(_ most: Int) -> Phrase {
            Phrase(nl: "De titel is langer dan \(most) tekens.", en: "The title is longer than \(most) characters.")
        }
        public static func textTooLong(_ most: Int) -> Phrase {
            Phrase(
                nl: "Tekst en toelichting zijn samen langer dan \(most) tekens.",
                en: "Text and explanation together are longer than \(most) characters.")
        }
        public static let tooLongRemedy = Phrase(nl: "Maak het korter.", en: "Make it shorter.")

        public static func alreadyOpenToMembers(since day: Day) -> Phrase {
            Phrase(
                nl: "De tekst ligt sinds \(day) ter inzage. Leden rekenen op precies deze woorden.",
                en: "The text is open to members since \(day). They count on exactly these words.")
        }
        public static let alreadyOpenToMembersRemedy = Phrase(
            nl: "Trek dit voorstel in en dien een nieuw voorstel in.",
            en: "Withdraw this proposal and file a new one.")

        public static func openDayPassed(_ day: Day) -> Phrase {
            Phrase(
                nl: "De dag \(day) is voorbij. Een tekst kan niet achteraf ter inzage liggen.",
                en: "The day \(day) has passed. A text cannot be opened to members afterwards.")
        }
        public static let openDayPassedRemedy = Phrase(
            nl: "Leg de tekst vanaf vandaag of later ter inzage.", en: "Open the text from today or a later day.")

        public static func withdrawn(on day: Day) -> Phrase {
            Phrase(nl: "Het voorstel is op \(day) ingetrokken.", en: "The proposal was withdrawn on \(day).")
        }
        public static let withdrawnRemedy = Phrase(nl: "Dien een nieuw voorstel in.", en: "File a new proposal.")

        public static let decided = Phrase(
            nl: "Over dit voorstel is al besloten.", en: "This proposal has already been decided.")
        public static let decidedRemedy = Phrase(
            nl: "Bekijk het besluit in de besluitenlijst.", en: "See the decision in the register of decisions.")

        public static let unknown = Phrase(nl: "Dit voorstel is er niet.", en: "There is no such proposal.")
        public static let unknownRemedy = Phrase(
            nl: "Kies een voorstel uit de lijst.", en: "Choose a proposal from the list.")

        public static let notProposer = Phrase(
            nl: "Alleen de indiener kan dit voorstel wijzigen of intrekken; van het bestuur ook de secretaris.",
            en: "Only the proposer can change or withdraw this proposal; of the board, the secretary too.")
        public static let notProposerRemedy = Phrase(
            nl: "Vraag de indiener.", en: "Ask the proposer.")

        public static let proposerLeft = Phrase(
            nl: "U bent geen lid meer. Uw voorstel is nu van de vergadering.",
            en: "You are no member any more. Your proposal is the meeting's now.")
        public static let proposerLeftRemedy = Phrase(
            nl: "Vraag de secretaris of het van de agenda kan.", en: "Ask the secretary whether it can be taken off.")

        public static let pollOpen = Phrase(
            nl: "Over dit voorstel is een stemming open.", en: "A vote on this proposal is open.")
        public static let pollOpenRemedy = Phrase(
            nl: "Wacht tot de stemming gesloten is.", en: "Wait until the vote is closed.")

        public static func topicOfCommand(_ topic: Phrase) -> Phrase {
            Phrase(
                nl: "Wat dit voorstel uitvoert, is een ander soort onderwerp: \(topic.nl).",
                en: "What this proposal carries out is another kind of business: \(topic.en).")
        }
        public static let topicOfCommandRemedy = Phrase(
            nl: "Laat het soort onderwerp leeg, of kies het goede.",
            en: "Leave the kind of business out, or choose the right one.")

        public static let notAProposer = Phrase(
            nl: "Dit voorstel komt van het bestuur of van genoeg leden samen.",
            en: "This proposal comes from the board, or from enough members together.")
        public static func notAProposerRemedy(_ votes: Int64) -> Phrase {
            Phrase(
                nl:
                    "Zoek medestanders, samen \(votes) stemmen: op een lijst voor de secretaris, of met een verzoek om een "
                    + "vergadering over dit onderwerp. Of vraag het bestuur om het in te dienen.",
                en: "Find supporters, \(votes) votes together: on a list for the secretary, or with a request for a "
                    + "meeting on this subject. Or ask the board to file it.")
        }

        public static func tooManyVotes(_ found: Int, of base: Int64) -> Phrase {
            Phrase(
                nl: "Er zijn \(found) stemmen ingevuld, maar er zijn er maar \(base).",
                en: "\(found) votes are given, but there are only \(base).")
        }
        public static let tooManyVotesRemedy = Phrase(
            nl: "Vul in hoeveel leden van het orgaan voor en tegen stemden.",
            en: "Give how many members of the body voted for and against.")
        public static let assemblyDecidesByPoll = Phrase(
            nl: "De ledenvergadering beslist met een stemming in een vergadering.",
            en: "The assembly decides by a vote in a meeting.")
        public static let assemblyDecidesByPollRemedy = Phrase(
            nl: "Roep een vergadering op en open daar een stemming.", en: "Convoke a meeting and open a vote there.")

        public static let announced = Phrase(
            nl: "Dit voorstel staat op de agenda van een vergadering waarvoor de leden zijn opgeroepen.",
            en: "This proposal stands on the agenda of a meeting to which the members were convoked.")
        public static let announcedRemedy = Phrase(
            nl: "Verander het na die vergadering, of trek het in en dien een nieuw voorstel in.",
            en: "Change it after that meeting, or withdraw it and file a new proposal.")
        public static let decisionLongAgo = Phrase(
            nl: "Dit besluit is te lang geleden genomen om het nu nog vast te leggen.",
            en: "This decision was taken too long ago to be recorded now.")
        public static let decisionLongAgoRemedy = Phrase(
            nl: "Laat het orgaan het besluit opnieuw nemen, en leg dat vast.",
            en: "Let the body decide again, and record that decision.")
        public static func recordedByItsOwn(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Wie een besluit vastlegt, zit zelf in het orgaan dat besloot: \(organ.nl).",
                en: "Who records a decision sits in the body that decided: \(organ.en).")
        }
        public static let recordedByItsOwnRemedy = Phrase(
            nl: "Vraag het aan iemand van dat orgaan.", en: "Ask somebody of that body.")
        public static func filedByItsOwn(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Wie hier een voorstel indient, zit zelf in het orgaan dat beslist: \(organ.nl).",
                en: "Who files a proposal here sits in the body that decides: \(organ.en).")
        }
        public static let filedByItsOwnRemedy = Phrase(
            nl: "Dien het in bij de ledenvergadering, of vraag het aan iemand van dat orgaan.",
            en: "File it for the assembly, or ask somebody of that body.")
        public static func mandatesNothing(_ command: String) -> Phrase {
            Phrase(
                nl: "De opdracht \(command) hoort niet bij dit orgaan.",
                en: "The command \(command) does not belong to this body.")
        }
        public static let mandatesNothingRemedy = Phrase(
            nl: "Kies een opdracht waarover dit orgaan beslist, of laat het veld leeg.",
            en: "Choose a command on which this body decides, or leave the field empty.")
        public static let decisionInFuture = Phrase(
            nl: "Een besluit kan niet in de toekomst genomen zijn.",
            en: "A decision cannot have been taken in "
                + "the future.")
        public static let decisionInFutureRemedy = Phrase(
            nl: "Vul de dag in waarop besloten is.", en: "Give the day on which it was decided.")
        public static let noVotes = Phrase(
            nl: "Het aantal stemmen voor en tegen klopt niet.",
            en: "The numbers of votes for and against are not "
                + "right.")
        public static let noVotesRemedy = Phrase(
            nl: "Vul in hoeveel stemmen voor en tegen waren: 0 of meer, samen minstens 1.",
            en: "Give how many votes were for and against: 0 or more, together at least 1.")
    }
}
