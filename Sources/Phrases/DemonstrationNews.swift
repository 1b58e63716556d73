/// What keeps De Linde busy: minutes, a steering group, a decision outside a meeting, a proposal with amendments.
extension Phrases.Demonstration {
    /// The words of article 15, in both languages, that the amendment changes.
    public static let proxiesWords = [
        (old: "met meer dan twee volmachten", new: "met meer dan één volmacht"),
        (old: "with more than two proxies", new: "with more than one proxy"),
    ]

    public static let annual = "algemene ledenvergadering"
    public static let minutesGeneral =
        "De voorzitter heet iedereen welkom. Zeven leden hebben laten weten dat zij niet kunnen komen."
    public static let busProgress = "Twaalf chauffeurs hebben zich gemeld. De bus is besteld."

    public static let groupDecision = "Een stuurgroep voor het Lindeplein"
    public static let groupTitle = "Stuurgroep Lindeplein"
    public static let seatsDecision = "Wie er in de stuurgroep Lindeplein zitten"
    public static let squareSubject = "lindeplein"
    public static let municipality = "Gemeente Utrecht"
    public static let municipalSeat = "gemeente"
    public static let municipalLetter = "Brief van de wijkwethouder"
    public static let delegate = (given: "Hanneke", family: "Wolters")
    public static let treesTitle = "Zes bomen op het Lindeplein"
    public static let treesText = "De stuurgroep laat zes lindebomen op het plein planten, voor € 1.850."

    public static let tentTitle = "Een feesttent voor de buurt"
    public static let tentText = "De coöperatie koopt een tweedehands feesttent voor € 900 en leent die uit aan leden."

    public static let defibrillatorTitle = "Een AED aan de muur van De Lindezaal"
    public static let defibrillatorText =
        "De coöperatie hangt een AED (een apparaat dat helpt bij een hartstilstand) aan de muur van De Lindezaal, voor ten hoogste € 1.600. Iedereen kan er dag en nacht bij."

    public static let streetTitle = "De Lindestraat als speelstraat"
    public static let streetText =
        "De Lindestraat is elke woensdag van 13 tot 17 uur een speelstraat, zonder auto's. De proef duurt een jaar. Het bestuur vraagt de gemeente om een vergunning."
    public static let streetWhy = "Kinderen kunnen dan veilig buiten spelen, en ouders leren elkaar kennen."
    public static let streetFor = "In de Kastanjestraat werkt het al twee jaar goed."
    public static let streetAgainst = "De thuiszorg moet op woensdag met de auto bij mij kunnen komen."
    public static let streetReply = "In de Kastanjestraat mag de thuiszorg er altijd door. Dat willen wij ook."

    /// Words of the proposal that neighbours want otherwise, the second in the words of the first.
    public static let streetChanges = (
        days: (
            old: "elke woensdag van 13 tot 17 uur", new: "elke woensdag en elke zondag van 13 tot 17 uur",
            why: "Op zondag zijn er meer kinderen."
        ),
        hours: (old: "van 13 tot 17 uur", new: "van 14 tot 17 uur", why: "Tot 14 uur slapen de kleintjes."),
        term: (old: "een jaar", new: "een half jaar", why: "Dan kijken de leden eerder hoe het gaat.")
    )
}
