public import Kernel

extension Phrases {
    /// A count told step by step, so that somebody can do it again on paper.
    public enum CountingExplanation {
        public static func method(_ name: Phrase) -> Phrase {
            Phrase(nl: "Telwijze: \(name.nl).", en: "Method: \(name.en).")
        }
        public static func seats(_ seats: Int) -> Phrase {
            Phrase(nl: "Plaatsen: \(seats).", en: "Seats: \(seats).")
        }
        public static func valid(_ number: String) -> Phrase {
            Phrase(nl: "Geldige stembiljetten: \(number).", en: "Valid ballots: \(number).")
        }
        public static func invalid(_ number: String) -> Phrase {
            Phrase(
                nl: "Stembiljetten die blanco of ongeldig zijn: \(number).", en: "Blank or spoilt ballots: \(number).")
        }
        public static func quota(_ number: String) -> Phrase {
            Phrase(nl: "Kiesdeler: \(number) stemmen.", en: "Quota: \(number) votes.")
        }
        public static func elected(_ names: Phrase) -> Phrase {
            Phrase(nl: "Gekozen: \(names.nl).", en: "Elected: \(names.en).")
        }
        public static func bought(_ names: Phrase) -> Phrase {
            Phrase(nl: "Gaat door: \(names.nl).", en: "Goes ahead: \(names.en).")
        }
        public static let nobody = Phrase(nl: "Er is niemand gekozen.", en: "Nobody is elected.")
        public static let nothing = Phrase(nl: "Er gaat geen project door.", en: "No project goes ahead.")
        public static func sharedFirst(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "Deze telwijze maakt geen verschil tussen \(names.nl). Zij staan samen bovenaan.",
                en: "This method makes no difference between \(names.en). They share the first place.")
        }
        public static func tie(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "Evenveel voor de laatste plaats: \(names.nl). Die plaats blijft leeg.",
                en: "Equal for the last seat: \(names.en). That seat stays empty.")
        }
        public static func tie(_ names: Phrase, seats: Int) -> Phrase {
            guard seats != 1 else { return tie(names) }
            return Phrase(
                nl: "Evenveel voor de laatste \(seats) plaatsen: \(names.nl). Die plaatsen blijven leeg.",
                en: "Equal for the last \(seats) seats: \(names.en). Those seats stay empty.")
        }
        public static let order = Phrase(nl: "Volgorde, de beste eerst:", en: "Order, best first:")

        /// Names in a row.
        public static func list(_ names: [String]) -> Phrase {
            guard let last = names.last, names.count > 1 else { return Phrase(same: names.first ?? "–") }
            let rest = names.dropLast().joined(separator: ", ")
            return Phrase(nl: "\(rest) en \(last)", en: "\(rest) and \(last)")
        }

        public static func lot(round: Int, _ tied: Phrase, picked: String, _ purpose: Phrase) -> Phrase {
            let (nl, en) = round > 0 ? ("Ronde \(round): het lot", "Round \(round): the lot") : ("Het lot", "The lot")
            return Phrase(
                nl: "\(nl) koos tussen \(tied.nl): \(picked) \(purpose.nl).",
                en: "\(en) chose between \(tied.en): \(picked) \(purpose.en).")
        }
        public static let lotExcludes = Phrase(nl: "valt af", en: "is excluded")
        public static let lotSurplus = Phrase(nl: "draagt het eerst over", en: "transfers first")
        public static let lotElects = Phrase(nl: "is gekozen", en: "is elected")
        public static let lotBuys = Phrase(nl: "gaat voor", en: "goes first")
        public static let lotPair = Phrase(
            nl: "krijgt als eerste een paar vastgezet", en: "has a pair locked first")

        public static func droppedQuorum(_ name: String, found: String, asked: String) -> Phrase {
            Phrase(
                nl: "\(name) valt af: \(found) stembiljetten zetten deze keuze boven de standaardkeuze; "
                    + "nodig zijn er \(asked).",
                en: "\(name) is dropped: \(found) ballots place it above the default option; \(asked) are needed.")
        }
        public static func droppedMajority(_ name: String, found: String, asked: String) -> Phrase {
            Phrase(
                nl: "\(name) valt af: \(found) stembiljetten zetten deze keuze boven de standaardkeuze; "
                    + "het moeten er meer dan \(asked) zijn.",
                en: "\(name) is dropped: \(found) ballots place it above the default option; "
                    + "it must be more than \(asked).")
        }
    }
}
