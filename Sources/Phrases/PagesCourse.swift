public import Kernel

extension Phrases {
    /// On the page of a proposal: its amendments and their order.
    public enum CoursePages {
        public static let amendments = Phrase(nl: "Amendementen", en: "Amendments")
        public static let none = Phrase(nl: "Er zijn nog geen amendementen.", en: "There are no amendments yet.")
        public static func by(_ name: String) -> Phrase {
            Phrase(nl: "Ingediend door \(name)", en: "Filed by \(name)")
        }
        public static let mine = Phrase(nl: "van u", en: "yours")
        public static let oldWords = Phrase(nl: "Nu", en: "Now")
        public static let newWords = Phrase(nl: "Wordt", en: "Becomes")
        public static let after = Phrase(nl: "Na", en: "After")
        public static let added = Phrase(nl: "Erbij", en: "Added")
        public static let struck = Phrase(nl: "(vervalt)", en: "(struck)")
        public static let wholeText = Phrase(nl: "De hele tekst wordt", en: "The whole text becomes")
        public static let atEnd = Phrase(nl: "Aan het eind", en: "At the end")
        public static func articles(_ numbers: String) -> Phrase {
            Phrase(nl: "Raakt artikel \(numbers)", en: "Touches article \(numbers)")
        }
        public static let toVote = Phrase(nl: "Naar de stemming", en: "To the vote")
        public static let toResult = Phrase(nl: "Naar de uitslag", en: "To the result")
        public static let withdraw = Phrase(nl: "Intrekken", en: "Withdraw")
        public static let takeOver = Phrase(nl: "Overnemen", en: "Take over")
        public static let order = Phrase(nl: "Volgorde van stemmen", en: "Order of voting")
        public static let orderLead = Phrase(
            nl:
                "Het meest ingrijpende amendement komt eerst. Een amendement op een amendement komt vóór dat amendement. Het voorstel komt het laatst.",
            en:
                "The most far-reaching amendment comes first. An amendment of an amendment comes before that amendment. The proposal comes last."
        )
        public static func placeOf(_ label: String) -> Phrase {
            Phrase(nl: "Plaats van \(label)", en: "Place of \(label)")
        }
        public static let setOrder = Phrase(nl: "Volgorde vaststellen", en: "Set the order")
        public static let orderSet = Phrase(nl: "De volgorde is vastgesteld.", en: "The order was set.")
        public static let new = Phrase(nl: "Amendement indienen", en: "File an amendment")
        public static let newLead = Phrase(
            nl: "Vul één manier in: woorden vervangen, woorden toevoegen, of een hele nieuwe tekst.",
            en: "Fill in one way: replace words, add words, or a whole new text.")
        public static let target = Phrase(nl: "Waarop?", en: "To what?")
        public static let toProposal = Phrase(nl: "Het voorstel", en: "The proposal")
        public static func toAmendment(_ label: String) -> Phrase {
            Phrase(nl: "Amendement \(label)", en: "Amendment \(label)")
        }
        public static let replaces = Phrase(nl: "Woorden die u vervangt", en: "Words that you replace")
        public static let replacesHint = Phrase(
            nl: "Precies zoals ze in de tekst staan.", en: "Exactly as they stand in the text.")
        public static let by = Phrase(nl: "Nieuwe woorden", en: "New words")
        public static let byHint = Phrase(nl: "Leeg: de woorden vervallen.", en: "Empty: the words are struck.")
        public static let adds = Phrase(nl: "Woorden die u toevoegt", en: "Words that you add")
        public static let afterField = Phrase(nl: "Na welke woorden?", en: "After which words?")
        public static let afterHint = Phrase(nl: "Leeg: aan het eind.", en: "Empty: at the end.")
        public static let text = Phrase(nl: "Hele nieuwe tekst", en: "Whole new text")
        public static let explanation = Phrase(nl: "Waarom?", en: "Why?")
        public static let articlesField = Phrase(nl: "Artikelen die u raakt", en: "Articles that you touch")
        public static let articlesHint = Phrase(
            nl: "Nummers met een komma ertussen.", en: "Numbers with a comma between them.")
        public static func filed(_ label: String) -> Phrase {
            Phrase(nl: "Uw amendement staat erbij als \(label).", en: "Your amendment was added as \(label).")
        }
        public static let withdrawn = Phrase(nl: "Uw amendement is ingetrokken.", en: "Your amendment was withdrawn.")
        public static let takenOver = Phrase(
            nl: "Het amendement is overgenomen. De tekst is aangepast.",
            en: "The amendment was taken over. The text was changed.")
        public static let next = Phrase(nl: "Nu aan de beurt", en: "Next")
        public static let openNext = Phrase(nl: "Stemming openen", en: "Open the vote")
        public static let postpone = Phrase(nl: "Uitstellen", en: "Put off")
        public static let putOffByHands = Phrase(
            nl: "Een punt uitstellen met handopsteken", en: "Put an item off by a show of hands")
        public static let putOffByHandsHint = Phrase(
            nl: "Een punt van leden stelt u niet alleen uit: de vergadering stemt erover, of wie erom vroeg doet het.",
            en: "You do not put an item of members off alone: the meeting votes on it, or those who asked do it.")
        public static let putOffWhat = Phrase(nl: "Welk punt?", en: "Which item?")
        public static let putOffFor = Phrase(nl: "Stemmen voor uitstel", en: "Votes for putting it off")
        public static let putOffAgainst = Phrase(nl: "Stemmen tegen uitstel", en: "Votes against putting it off")
        public static let postponed = Phrase(nl: "Het punt is uitgesteld.", en: "The item was put off.")
        public static let putOffTo = Phrase(nl: "Uitgesteld naar", en: "Put off to")
        public static let putOff = Phrase(
            nl: "Uitgesteld naar een latere vergadering.", en: "Put off to a later meeting.")
        public static let urgent = Phrase(nl: "Spoedeisend punt", en: "Urgent item")
        public static let urgentHint = Phrase(
            nl:
                "Over een punt dat niet in de oproeping staat, beslist de vergadering alleen als iedereen er is en iedereen voor stemt.",
            en: "What the convocation did not name is decided only when everybody is there and votes for it.")
        public static let urgentField = Phrase(nl: "Onderwerp", en: "Subject")
        public static let addUrgent = Phrase(nl: "Op de agenda zetten", en: "Put on the agenda")
        public static let urgentAdded = Phrase(nl: "Het punt staat op de agenda.", en: "The item is on the agenda.")
        public static func changedMeanwhile(_ called: Int, _ held: Int) -> Phrase {
            Phrase(
                nl:
                    "Opgeroepen onder versie \(called) van de statuten; nu geldt versie \(held). De termijnen van de oproeping zijn die van versie \(called). Meerderheid, quorum en volmachten zijn die van versie \(held).",
                en:
                    "Convoked under version \(called) of the statutes; version \(held) holds now. The terms of the convocation are those of version \(called). Majority, quorum and proxies are those of version \(held)."
            )
        }
        public static let notFiled = Phrase(
            nl:
                "Deze versie is nog niet ingeschreven in het handelsregister. Tegenover anderen die er niet van weten, geldt de wijziging nog niet.",
            en:
                "This version is not yet filed with the trade register. It cannot be held against others who do not know of it."
        )
    }
}
