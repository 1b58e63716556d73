import Kernel
import Phrases
import Statutes

/// The refusals of founding, in the order in which they are checked.
enum FoundingGrounds {
    static func already(_ day: Day) -> Ground {
        Ground(
            "already-founded", found: "\(day)", message: Phrases.Founding.already(day),
            remedy: Phrases.Founding.alreadyRemedy)
    }

    static func dates(_ deedOn: Day, today: Day) -> [Ground] {
        guard deedOn > today else { return [] }
        return [
            Ground(
                "day-in-future", .law("2:54"), found: "\(deedOn)", message: Phrases.StatutesVersions.inFuture,
                remedy: Phrases.StatutesVersions.checkDay)
        ]
    }

    /// A cooperative is founded by two or more in an act of several parties; the first board has the size that the
    /// statutes ask, with one chair, one secretary and one treasurer.
    static func board(_ founders: [Founder], sizes: ClosedRange<Int>, law: LawOnDay) -> [Ground] {
        var grounds: [Ground] = []
        let least = law.isInForce(.founders) ? law[.founders].count : 2
        if founders.count < least {
            grounds.append(
                Ground(
                    "too-few-founders", law.isInForce(.founders) ? law.article(.founders) : .law("2:53 lid 1"),
                    required: "\(least)", found: "\(founders.count)",
                    message: Phrases.Founding.tooFew(least), remedy: Phrases.Founding.tooFewRemedy))
        }
        let offices = founders.compactMap(\.office)
        if !sizes.contains(offices.count) {
            grounds.append(
                Ground(
                    "board-size", required: "\(sizes.lowerBound)-\(sizes.upperBound)", found: "\(offices.count)",
                    message: Phrases.Founding.boardSize(sizes.lowerBound, sizes.upperBound),
                    remedy: Phrases.Founding.boardSizeRemedy))
        }
        for office in [Office.chair, .secretary, .treasurer] where offices.count(where: { $0 == office }) != 1 {
            grounds.append(
                Ground(
                    "office-once", required: office.rawValue,
                    message: Phrases.Founding.once(Phrases.Vocabulary.office(office)),
                    remedy: Phrases.Founding.boardSizeRemedy))
        }
        return grounds
    }

    static var slug: Ground {
        Ground("slug-unreadable", message: Phrases.Founding.slug, remedy: Phrases.Founding.slugRemedy)
    }

    static func slugTaken(_ slug: String) -> Ground {
        Ground(
            "slug-taken", found: slug, message: Phrases.Founding.slugTaken, remedy: Phrases.Founding.slugTakenRemedy)
    }
}
