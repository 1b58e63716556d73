public import Kernel

extension Phrases {
    /// The words of the field: offices, bodies, kinds of business.
    public enum Vocabulary {
        public static func office(_ office: Office) -> Phrase {
            switch office {
            case .chair: Phrase(nl: "de voorzitter", en: "the chair")
            case .secretary: Phrase(nl: "de secretaris", en: "the secretary")
            case .treasurer: Phrase(nl: "de penningmeester", en: "the treasurer")
            case .boardMember: Phrase(nl: "een bestuurslid", en: "a board member")
            case .auditor: Phrase(nl: "een lid van de kascommissie", en: "a member of the audit committee")
            case .supervisor: Phrase(nl: "een commissaris", en: "a member of the supervisory board")
            case .delegate: Phrase(nl: "een afgevaardigde", en: "a delegate")
            case .bodyMember: Phrase(nl: "een lid van dit orgaan", en: "a member of this body")
            default: Phrase(same: office.rawValue)
            }
        }

        public static func organ(_ organ: Organ) -> Phrase {
            switch organ {
            case .assembly: Phrase(nl: "de algemene ledenvergadering", en: "the general assembly")
            case .board: Phrase(nl: "het bestuur", en: "the board")
            case .audit: Phrase(nl: "de kascommissie", en: "the audit committee")
            case .supervisory: Phrase(nl: "de raad van commissarissen", en: "the supervisory board")
            case .delegates: Phrase(nl: "de ledenraad", en: "the assembly of delegates")
            default: Phrase(same: organ.rawValue)
            }
        }

        public static func topic(_ topic: Topic) -> Phrase {
            switch topic {
            case .ordinary: Phrase(nl: "gewoon besluit", en: "ordinary decision")
            case .persons: Phrase(nl: "verkiezing of benoeming van personen", en: "election or appointment of persons")
            case .nomination: Phrase(nl: "doorbreken van een voordracht", en: "breaking a nomination")
            case .dismissal: Phrase(nl: "ontslag van een bestuurder", en: "dismissal of a director")
            case .amend: Phrase(nl: "statutenwijziging", en: "amendment of the statutes")
            case .dissolve: Phrase(nl: "ontbinding", en: "dissolution")
            case .convert: Phrase(nl: "omzetting", en: "conversion")
            case .dues: Phrase(nl: "contributie", en: "dues")
            case .accounts: Phrase(nl: "vaststelling van de jaarrekening", en: "adoption of the annual accounts")
            case .discharge: Phrase(nl: "decharge", en: "discharge")
            case .expulsion: Phrase(nl: "ontzetting van een lid", en: "expulsion of a member")
            case .admission: Phrase(nl: "toelating van een lid", en: "admission of a member")
            default: Phrase(same: topic.rawValue)
            }
        }
    }
}
