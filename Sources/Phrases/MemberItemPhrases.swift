public import Kernel

extension Phrases {
    /// Items that members put on an agenda (agenderingsrecht).
    public enum MemberItems {
        public static func tooFew(votes: Int, needed: Int, members: Int) -> Phrase {
            Phrase(
                nl: "Achter dit agendapunt staan \(votes) stemmen. Nodig zijn \(needed) stemmen, of \(members) leden.",
                en: "\(votes) votes stand behind this item. \(needed) votes are needed, or \(members) members.")
        }
        public static func tooFewMembers(_ members: Int, needed: Int) -> Phrase {
            Phrase(
                nl: "Achter dit agendapunt staan \(members) leden. Nodig zijn er \(needed).",
                en: "\(members) members stand behind this item. \(needed) are needed.")
        }
        public static let findMore = Phrase(
            nl: "Vraag andere leden om het te steunen.", en: "Ask other members to support it.")
        public static func late(days: Int, last: Day) -> Phrase {
            let words = Phrases.day(last)
            return Phrase(
                nl: "Leden vragen een agendapunt ten minste \(days) dagen voor de vergadering. "
                    + "Dat kon tot en met \(words.nl).",
                en: "Members ask for an item at least \(days) days before the meeting. That was possible until "
                    + "\(words.en).")
        }
        public static let nextMeeting = Phrase(
            nl: "Vraag het voor de volgende vergadering, of vraag met een tiende van de stemmen een eigen vergadering.",
            en: "Ask it for the next meeting, or ask for a meeting of your own with a tenth of the votes.")
        public static let nextMeetingByMembers = Phrase(
            nl: "Vraag het voor de volgende vergadering, of vraag met genoeg leden een eigen vergadering.",
            en: "Ask it for the next meeting, or ask with enough members for a meeting of your own.")
        public static func placedAlready(on day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Dit punt staat sinds \(words.nl) op de agenda.",
                en: "This item has been on the agenda since \(words.en).")
        }
        public static let seeAgenda = Phrase(nl: "Kijk op de agenda.", en: "See the agenda.")
        public static let unknown = Phrase(nl: "Dit verzoek is er niet.", en: "There is no such request.")
        public static let onlyAssembly = Phrase(
            nl: "Leden vragen een agendapunt voor een algemene ledenvergadering.",
            en: "Members ask for an item of a general assembly.")
        public static let chooseAssembly = Phrase(
            nl: "Kies een ledenvergadering die nog komt.", en: "Choose an assembly that is still to come.")
        public static let stays = Phrase(
            nl: "Dit punt is door leden op de agenda gezet. Het bestuur kan het er niet af halen en niet uitstellen.",
            en: "Members put this item on the agenda. The board can neither take it off nor put it off.")
        public static let letAssembly = Phrase(
            nl: "Laat de vergadering erover beslissen.", en: "Let the assembly decide about it.")
        public static func addedSubject(cooperative: String, title: String, day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Agendapunt erbij: \(title) op \(words.nl) – \(cooperative)",
                en: "Item added: \(title) on \(words.en) – \(cooperative)")
        }
        public static func added(_ item: String, at position: Int, announces: Bool) -> Phrase {
            Phrase(
                nl: "Op verzoek van leden is een punt op de agenda gezet.\n\n\(position). \(item)"
                    + (announces ? "\n\nIn deze vergadering wordt voorgesteld de statuten te wijzigen." : ""),
                en: "At the request of members an item was put on the agenda.\n\n\(position). \(item)"
                    + (announces ? "\n\nIn this meeting an amendment of the statutes will be proposed." : ""))
        }
    }
}
