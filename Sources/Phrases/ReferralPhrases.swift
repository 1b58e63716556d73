public import Kernel

extension Phrases {
    /// Bringing a proposal of the board to the body that decides in its place (2:44 lid 6).
    public enum Referrals {
        public static let summary = Phrase(
            nl: "een voorstel voorleggen aan wie in plaats van het bestuur beslist",
            en: "bring a proposal to who decides in place of the board")
        public static let refer = Phrase(
            nl: "Aan een ander orgaan voorleggen", en: "Bring it to another body")
        public static let hint = Phrase(
            nl:
                "Hebben alle bestuurders een tegenstrijdig belang? Dan beslist een ander orgaan (2:44 lid 6). Dit voorstel wordt ingetrokken, en komt met dezelfde woorden bij dat orgaan.",
            en:
                "Have all directors a conflicting interest? Then another body decides (2:44 lid 6). This proposal is withdrawn, and goes to that body in the same words."
        )
        public static func referred(to number: Int) -> Phrase {
            Phrase(nl: "Het ligt nu voor als voorstel \(number).", en: "It is there now as proposal \(number).")
        }
        public static func withdrawn(to number: Int) -> Phrase {
            Phrase(nl: "Voorgelegd als voorstel \(number).", en: "Brought forward as proposal \(number).")
        }
        public static func notAll(_ conflicted: Int, of all: Int) -> Phrase {
            Phrase(
                nl:
                    "\(conflicted) van de \(all) bestuurders hebben een tegenstrijdig belang gemeld. De anderen kunnen beslissen.",
                en: "\(conflicted) of the \(all) directors declared a conflicting interest. The others can decide.")
        }
        public static let notAllRemedy = Phrase(
            nl: "Laat de anderen beslissen, of laat wie een belang heeft het melden.",
            en: "Let the others decide, or let who has an interest declare it.")
        public static let boardDecides = Phrase(
            nl: "De statuten laten hier het bestuur zelf beslissen, met de redenen op schrift.",
            en: "The statutes let the board decide here itself, with the reasons in writing.")
    }
}
