import CooperativeService
import HTML
import Kernel
import Phrases

/// What the minutes tell of an item besides its votes.
struct MinutesItemPart: Component {
    typealias Words = Phrases.MinutesCourse
    let reader: Reader
    let names: MinutesNames
    let course: MinutesItemCourse

    var body: Node {
        if !course.interested.isEmpty { p { reader(Words.interested(names.list(course.interested))) } }
        if !course.conflicts.isEmpty { p { reader(Words.conflicts(names.list(course.conflicts))) } }
        if let away = course.postponed {
            p {
                reader(Words.postponed(to: away.to.map(Format.day), away.reason))
                if let votes = away.votesFor { " " + reader(Words.postponedBy(votes, against: away.votesAgainst ?? 0)) }
            }
        }
        if !course.amendments.isEmpty {
            p { reader(Words.amendments) + ":" }
            ul {
                for one in course.amendments {
                    li {
                        strong { one.label }
                        ": "
                            + reader(
                                one.oldWords.map { Words.replaces($0, by: one.newWords) } ?? Words.adds(one.newWords))
                            + " – " + reader(Phrases.Amendments.state(one.state))
                    }
                }
            }
            if course.order.count > 1 { p { reader(Words.order(course.order, byChair: course.isOrderOfChair)) } }
        }
    }
}

/// Who is called what in minutes; somebody who was erased has no name any more.
struct MinutesNames {
    let names: [PersonID: String]

    init(_ minutes: MinutesDraft) { names = minutes.names ?? [:] }

    func name(_ person: PersonID) -> Phrase {
        names[person].map { Phrase(same: $0) } ?? Phrases.MinutesCourse.somebody
    }

    func list(_ persons: [PersonID]) -> Phrase {
        let all = persons.map(name)
        return Phrase(
            nl: Phrases.ChoiceResult.names(all.map(\.nl)).nl, en: Phrases.ChoiceResult.names(all.map(\.en)).en)
    }
}
