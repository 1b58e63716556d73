public import Kernel

extension Phrases {
    /// What the commands of annexes, notices and members' items do, in a line.
    public enum DocumentCommands {
        public static let attach = Phrase(
            nl: "een bijlage toevoegen of vervangen", en: "add an annex, or replace one")
        public static let withdraw = Phrase(nl: "een bijlage intrekken", en: "withdraw an annex")
        public static let returned = Phrase(
            nl: "vastleggen dat een oproep terugkwam", en: "record that a notice came back")
        public static let reorder = Phrase(
            nl: "de volgorde van de agenda wijzigen", en: "change the order of the agenda")
        public static let startItem = Phrase(
            nl: "een agendapunt vragen en steun verzamelen", en: "ask for an agenda item and gather support")
        public static let supportItem = Phrase(
            nl: "een gevraagd agendapunt steunen", en: "support an agenda item that is asked for")
        public static let requestItem = Phrase(
            nl: "een agendapunt vragen met een getekende lijst", en: "ask for an agenda item with a signed list")
    }
}
