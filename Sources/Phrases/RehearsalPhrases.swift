public import Kernel

extension Phrases {
    /// What `zeggenschap rehearse` says.
    public enum Rehearsal {
        public static let tooLarge = Phrase(
            nl: "Het bestand is groter dan 1 MB. Maak er meer oefeningen van.",
            en: "The file is larger than 1 MB. Split it into several rehearsals.")
        public static let noAliases = Phrase(
            nl: "Verwijzingen (& en *) worden niet gelezen. Schrijf de waarde voluit.",
            en: "Anchors and aliases (& and *) are not read. Write the value out.")
        public static let notYAML = Phrase(
            nl: "Dit is geen leesbare YAML. Kijk naar de inspringing op deze regel.",
            en: "This is not readable YAML. Look at the indentation on this line.")
        public static let noCommand = Phrase(
            nl: "Deze stap zegt niet wat er gebeurt. Voeg `do:` toe met de naam van een opdracht.",
            en: "This step does not say what is done. Add `do:` with the name of a command.")

        public static func badDay(_ text: String) -> Phrase {
            Phrase(nl: "‘\(text)’ is geen dag. Schrijf 2026-05-12.", en: "‘\(text)’ is not a day. Write 2026-05-12.")
        }

        public static func badTime(_ text: String) -> Phrase {
            Phrase(nl: "‘\(text)’ is geen tijd. Schrijf 19:30.", en: "‘\(text)’ is not a time. Write 19:30.")
        }

        public static func badExpectation(_ text: String) -> Phrase {
            Phrase(
                nl:
                    "‘\(text)’ is geen uitkomst. Kies accepted, refused, adopted, rejected, breach, voidable, void of fileRefused.",
                en:
                    "‘\(text)’ is not a result. Choose accepted, refused, adopted, rejected, breach, voidable, void or fileRefused."
            )
        }

        public static func unknownKey(_ key: String, _ known: [String]) -> Phrase {
            Phrase(
                nl: "‘\(key)’ hoort hier niet. Hier mag: \(known.joined(separator: ", ")).",
                en: "‘\(key)’ does not belong here. Possible are: \(known.joined(separator: ", ")).")
        }

        public static func wrongShape(_ key: String) -> Phrase {
            Phrase(
                nl: "Wat bij ‘\(key)’ staat, heeft een andere vorm nodig.",
                en: "What stands at ‘\(key)’ needs another form.")
        }

        public static func unknownActor(_ text: String) -> Phrase {
            Phrase(
                nl:
                    "‘\(text)’ is niemand in deze oefening. Schrijf een functie, ‘member 7’, ‘members 1 to 58’ of een naam.",
                en: "‘\(text)’ is nobody in this rehearsal. Write an office, ‘member 7’, ‘members 1 to 58’ or a name.")
        }

        public static func unknownName(_ text: String) -> Phrase {
            Phrase(
                nl: "‘$\(text)’ is niet bewaard in een eerdere stap.",
                en: "‘$\(text)’ was not saved by an earlier step.")
        }

        public static func tooManyMembers(_ most: Int) -> Phrase {
            Phrase(
                nl: "Schrijf bij ‘members’ een heel getal van 0 tot en met \(most).",
                en: "Write a whole number from 0 to \(most) for ‘members’.")
        }

        public static let clockBack = Phrase(
            nl: "De klok gaat alleen vooruit. Zet de stappen op volgorde van dag.",
            en: "The clock only moves forward. Put the steps in order of day.")

        public static func expected(_ expected: String, _ found: String) -> Phrase {
            Phrase(nl: "verwacht: \(expected); gekregen: \(found)", en: "expected: \(expected); found: \(found)")
        }

        public static func unknownStatutes(_ name: String) -> Phrase {
            Phrase(nl: "De statuten ‘\(name)’ zijn er niet.", en: "There are no statutes ‘\(name)’.")
        }
    }
}
