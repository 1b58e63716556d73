public import Kernel

extension Phrases {
    /// What the minutes tell of who stood for whom, and of how votes went.
    public enum MinutesCourse {
        public static func proxies(_ proxies: Int, holders: Int, most: Int, limited: Int) -> Phrase {
            Phrase(
                nl: "Volmachten: \(proxies), bij \(holders) gevolmachtigden, van wie niemand er meer dan \(most) had. "
                    + "Voor enkele agendapunten: \(limited).",
                en: "Proxies: \(proxies), with \(holders) holders, none of whom had more than \(most). "
                    + "For some items only: \(limited).")
        }
        public static func organisations(_ count: Int) -> Phrase {
            Phrase(
                nl: "Organisaties die vertegenwoordigd waren: \(count).",
                en: "Organisations that were represented: \(count).")
        }
        public static let there = Phrase(
            nl: "Vertegenwoordigd en geschorst (alleen bestuur)", en: "Represented and suspended (board only)")
        public static let proxyList = Phrase(nl: "Volmachten", en: "Proxies")
        public static let giver = Phrase(nl: "Volmachtgever", en: "Giver")
        public static let holder = Phrase(nl: "Gevolmachtigde", en: "Holder")
        public static let scope = Phrase(nl: "Waarvoor", en: "What for")
        public static let form = Phrase(nl: "Hoe gegeven", en: "How it was given")
        public static func scope(_ items: [Int]) -> Phrase {
            let list = items.map(String.init).joined(separator: ", ")
            return items.isEmpty
                ? Phrase(nl: "de hele vergadering", en: "the whole meeting")
                : Phrase(nl: "agendapunt \(list)", en: "item \(list)")
        }
        public static func form(_ code: String) -> Phrase {
            switch code {
            case "written": Phrase(nl: "op papier", en: "on paper")
            case "email": Phrase(nl: "per e-mail", en: "by e-mail")
            default: Phrase(nl: "elektronisch", en: "electronically")
            }
        }
        public static func actsFor(_ person: String, _ organisation: String) -> Phrase {
            Phrase(nl: "\(person) namens \(organisation)", en: "\(person) for \(organisation)")
        }
        public static func suspended(_ names: Phrase) -> Phrase {
            Phrase(nl: "Geschorst waren: \(names.nl) (2:38 lid 1).", en: "Suspended were: \(names.en) (2:38 lid 1).")
        }
        public static let somebody = Phrase(nl: "iemand die gewist is", en: "somebody who was erased")

        // An item
        public static let amendments = Phrase(nl: "Amendementen", en: "Amendments")
        public static func order(_ labels: [String], byChair: Bool) -> Phrase {
            let list = labels.joined(separator: ", ")
            return byChair
                ? Phrase(
                    nl: "Volgorde van stemmen, door de voorzitter bepaald: \(list).",
                    en: "Order of voting, set by the chair: \(list).")
                : Phrase(nl: "Volgorde van stemmen: \(list).", en: "Order of voting: \(list).")
        }
        public static func replaces(_ old: String, by new: String) -> Phrase {
            Phrase(nl: "“\(old)” wordt “\(new)”", en: "“\(old)” becomes “\(new)”")
        }
        public static func adds(_ new: String) -> Phrase { Phrase(same: "“\(new)”") }
        public static func interested(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "Geen stem door een eigen belang (2:12): \(names.nl).",
                en: "No vote because of an own interest (2:12): \(names.en).")
        }
        public static func conflicts(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "Een tegenstrijdig belang gemeld (2:44 lid 6): \(names.nl).",
                en: "Declared a conflicting interest (2:44 lid 6): \(names.en).")
        }
        public static func tookNoPart(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "Niet meegedaan aan beraad en besluit, om een tegenstrijdig belang (2:44 lid 6): \(names.nl).",
                en: "Took no part in deliberation and decision, for a conflicting interest (2:44 lid 6): \(names.en).")
        }
        public static func postponedBy(_ votes: Int64, against: Int64) -> Phrase {
            Phrase(
                nl: "Handopsteken: \(votes) voor uitstel, \(against) tegen.",
                en: "Show of hands: \(votes) for putting it off, \(against) against.")
        }
        public static func postponed(to day: Phrase?, _ reason: String) -> Phrase {
            let why = reason.isEmpty ? "." : ": \(reason)"
            guard let day else { return Phrase(nl: "Aangehouden\(why)", en: "Put off\(why)") }
            return Phrase(nl: "Aangehouden tot \(day.nl)\(why)", en: "Put off until \(day.en)\(why)")
        }
    }
}
