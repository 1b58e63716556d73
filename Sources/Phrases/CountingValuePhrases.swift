public import Kernel

extension Phrases.CountingCase {
    public static func wrongKind(_ path: String, wanted: Phrase) -> Phrase {
        Phrase(nl: "\(path) moet \(wanted.nl) zijn.", en: "\(path) must be \(wanted.en).")
    }
    public static func wrongKindRemedy(_ path: String) -> Phrase {
        Phrase(nl: "Schrijf \(path) in die vorm.", en: "Write \(path) in that form.")
    }
    public static let list = Phrase(nl: "een lijst", en: "a list")
    public static let object = Phrase(nl: "een object", en: "an object")
    public static let text = Phrase(nl: "een tekst", en: "a text")
    public static let wholeNumber = Phrase(nl: "een heel getal", en: "a whole number")
    public static let truth = Phrase(nl: "waar of onwaar", en: "true or false")
    public static let fraction = Phrase(
        nl: "een heel getal, een breuk als \"1/3\" of een getal als \"0.5\"",
        en: "a whole number, a fraction such as \"1/3\" or a number such as \"0.5\"")
    public static let rank = Phrase(
        nl: "een kandidaat, een lijst van kandidaten, null of \"X\"",
        en: "a candidate, a list of candidates, null or \"X\"")
    public static let permutation = Phrase(
        nl: "een volgorde waarin elke kandidaat één keer staat", en: "an order that names every candidate once")
    public static let pair = Phrase(
        nl: "een lijst van twee: een aantal en wat er op het biljet staat",
        en: "a list of two: a number and what stands on the ballot")

    public static func notWhole(_ path: String) -> Phrase {
        Phrase(nl: "\(path) is geen heel getal.", en: "\(path) is not a whole number.")
    }
    public static let notWholeRemedy = Phrase(
        nl: "Schrijf een breuk als tekst, zoals \"1/3\", waar dat mag; anders een heel getal.",
        en: "Write a fraction as a text, such as \"1/3\", where that is allowed; a whole number elsewhere.")
    public static func outOfRange(_ path: String) -> Phrase {
        Phrase(nl: "\(path) is groter dan geteld kan worden.", en: "\(path) is larger than can be counted.")
    }
    public static let outOfRangeRemedy = Phrase(
        nl: "Getallen gaan tot 9223372036854775807, ook alle stembiljetten samen.",
        en: "Numbers go up to 9223372036854775807, also all ballots together.")
    public static func outside(_ path: String, found: Int64, from least: Int64, to most: Int64) -> Phrase {
        Phrase(
            nl: "\(path) is \(found); het moet van \(least) tot en met \(most) zijn.",
            en: "\(path) is \(found); it must be from \(least) up to \(most).")
    }
    public static let outsideRemedy = Phrase(nl: "Verbeter het getal.", en: "Mend the number.")
    public static func unknownCandidate(_ path: String, found: Int64, of candidates: Int) -> Phrase {
        Phrase(
            nl: "\(path) noemt kandidaat \(found); er zijn er \(candidates), genummerd vanaf 0.",
            en: "\(path) names candidate \(found); there are \(candidates), numbered from 0.")
    }
    public static let unknownCandidateRemedy = Phrase(
        nl: "Noem een kandidaat die op de lijst staat.", en: "Name a candidate who is on the list.")
    public static func unknownWord(_ path: String, allowed: [String]) -> Phrase {
        let words = allowed.joined(separator: ", ")
        return Phrase(nl: "\(path) is geen van: \(words).", en: "\(path) is none of: \(words).")
    }
    public static let unknownWordRemedy = Phrase(nl: "Kies een van deze woorden.", en: "Choose one of these words.")

    public static func unsupportedMethod(_ name: String) -> Phrase {
        Phrase(nl: "De telwijze \"\(name)\" is er niet.", en: "The method \"\(name)\" is not offered.")
    }
    public static func unsupportedRule(_ rule: String, _ found: String) -> Phrase {
        Phrase(
            nl: "De regel \(rule) met de waarde \(found) is er niet bij deze telwijze.",
            en: "The rule \(rule) with the value \(found) is not offered by this method.")
    }
}
