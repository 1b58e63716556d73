public import Kernel

extension Phrases {
    /// Numbers and lists of statutes, as a person reads them.
    public enum Amounts {
        public static func amount(_ number: Int, _ unit: ParameterUnit) -> Phrase {
            let one = number == 1
            return switch unit {
            case .none, .count: Phrase(same: "\(number)")
            case .days: Phrase(nl: one ? "1 dag" : "\(number) dagen", en: one ? "1 day" : "\(number) days")
            case .months: Phrase(nl: one ? "1 maand" : "\(number) maanden", en: one ? "1 month" : "\(number) months")
            case .years: Phrase(nl: "\(number) jaar", en: one ? "1 year" : "\(number) years")
            case .weeks: Phrase(nl: one ? "1 week" : "\(number) weken", en: one ? "1 week" : "\(number) weeks")
            case .hours: Phrase(nl: "\(number) uur", en: one ? "1 hour" : "\(number) hours")
            case .percent: Phrase(nl: "\(number) procent", en: "\(number) percent")
            case .persons:
                Phrase(nl: one ? "1 persoon" : "\(number) personen", en: one ? "1 person" : "\(number) persons")
            case .times: Phrase(nl: "\(number) keer", en: one ? "once" : "\(number) times")
            }
        }

        public static func yesOrNo(_ flag: Bool) -> Phrase {
            flag ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
        }

        /// Parts that people say in words; others as written.
        public static func fraction(_ fraction: Fraction) -> Phrase {
            switch (fraction.numerator, fraction.denominator) {
            case (1, 2): Phrase(nl: "de helft", en: "half")
            case (1, 3): Phrase(nl: "een derde", en: "a third")
            case (2, 3): Phrase(nl: "twee derde", en: "two thirds")
            case (1, 4): Phrase(nl: "een kwart", en: "a quarter")
            case (3, 4): Phrase(nl: "drie kwart", en: "three quarters")
            case (1, 5): Phrase(nl: "een vijfde", en: "a fifth")
            case (1, 10): Phrase(nl: "een tiende", en: "a tenth")
            case (9, 10): Phrase(nl: "negen tiende", en: "nine tenths")
            case (1, 20): Phrase(nl: "een twintigste", en: "a twentieth")
            case (1, 1): Phrase(nl: "alle", en: "all")
            default: Phrase(same: "\(fraction)")
            }
        }

        public static func majority(_ part: Fraction, strict: Bool) -> Phrase {
            let words = fraction(part)
            return strict
                ? Phrase(nl: "meer dan \(words.nl)", en: "more than \(words.en)")
                : Phrase(nl: "ten minste \(words.nl)", en: "at least \(words.en)")
        }

        public static func money(_ money: Money) -> Phrase {
            Phrase(nl: Format.money(money, .dutch), en: Format.money(money, .english))
        }

        public static func monthDay(month: Int, day: Int) -> Phrase {
            guard let known = Day(year: 2025, month: month, day: day) else { return Phrase(same: "\(day)-\(month)") }
            let words = Format.day(known)
            return Phrase(nl: String(words.nl.dropLast(5)), en: String(words.en.dropLast(5)))
        }

        public static func list(_ items: [Phrase]) -> Phrase {
            guard let last = items.last else { return StatutesChoices.nothing }
            guard items.count > 1 else { return last }
            let first = items.dropLast()
            return Phrase(
                nl: first.map(\.nl).joined(separator: ", ") + " en " + last.nl,
                en: first.map(\.en).joined(separator: ", ") + " and " + last.en)
        }

        public static func pair(_ left: Phrase, _ right: Phrase) -> Phrase {
            Phrase(nl: "\(left.nl) (\(right.nl))", en: "\(left.en) (\(right.en))")
        }

        public static func article(_ number: String) -> Phrase {
            Phrase(nl: "artikel \(number)", en: "article \(number)")
        }

        public static let unanimous = Phrase(nl: "alle leden, zonder tegenstem", en: "all members, nobody against")

        public static func category(_ name: Phrase, votes: Int, isMemberInLaw: Bool) -> Phrase {
            let note: Phrase =
                switch votes {
                case 0: Phrase(nl: "geen stem", en: "no vote")
                case 1: Phrase(nl: "1 stem", en: "1 vote")
                default: Phrase(nl: "\(votes) stemmen", en: "\(votes) votes")
                }
            let outside =
                isMemberInLaw
                ? Phrase(same: "")
                : Phrase(
                    nl: ", geen lid volgens de wet",
                    en: ", no member in law")
            return pair(name, Phrase(nl: note.nl + outside.nl, en: note.en + outside.en))
        }

        public static func approval(_ subject: Phrase, from: Money?, organ: Phrase) -> Phrase {
            let amount = from.map { money($0) }
            return Phrase(
                nl: subject.nl + (amount.map { " vanaf \($0.nl)" } ?? "") + " (door \(organ.nl))",
                en: subject.en + (amount.map { " from \($0.en)" } ?? "") + " (by \(organ.en))")
        }
    }
}
