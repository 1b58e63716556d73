import Kernel
import Phrases

/// The grounds of meetings that are the program's own, without an article.
enum MeetingGrounds {
    static func unknown(_ code: String, _ message: Phrase) -> Ground {
        Ground(code, message: message, remedy: Phrases.Meetings.lookInTheList)
    }

    static func changedMeanwhile(seen: Int, now: Int) -> Ground {
        Ground(
            "meeting-changed-meanwhile", required: "\(now)", found: "\(seen)",
            message: Phrases.Meetings.changedMeanwhile, remedy: Phrases.Meetings.lookAgain)
    }

    static var agendaEmpty: Ground {
        Ground("agenda-empty", message: Phrases.Meetings.agendaEmpty, remedy: Phrases.Meetings.addAnItem)
    }

    static var onlyTheChair: Ground {
        Ground("not-the-chair", message: Phrases.Meetings.onlyTheChair, remedy: Phrases.Meetings.askTheChair)
    }

    static var alreadySupported: Ground {
        Ground(
            "already-supported", message: Phrases.Meetings.alreadySupported,
            remedy: Phrases.Meetings.alreadySupportedRemedy)
    }

    static func requestMade(_ day: Day) -> Ground {
        Ground(
            "request-made", found: "\(day)", message: Phrases.Meetings.requestMadeAlready(day),
            remedy: Phrases.Meetings.requestMadeRemedy)
    }

    static var notified: Ground {
        Ground(
            "meeting-already-notified", message: Phrases.Meetings.notifiedStands,
            remedy: Phrases.Meetings.cancelAndDraft)
    }

    static func nothingMissed(_ article: ArticleReference) -> Ground {
        Ground(
            "second-meeting-without-shortfall", article, message: Phrases.Meetings.secondMeetingWithoutShortfall,
            remedy: Phrases.Meetings.callAnOrdinaryMeetingInstead)
    }

    static func secondWithoutClause(_ article: ArticleReference) -> Ground {
        Ground(
            "second-meeting-without-clause", article, message: Phrases.Meetings.secondMeetingWithoutClause,
            remedy: Phrases.Meetings.callAnOrdinaryMeetingInstead)
    }

    static func otherText(_ article: ArticleReference) -> Ground {
        Ground(
            "second-meeting-on-other-text", article, message: Phrases.Meetings.secondMeetingOnOtherText,
            remedy: Phrases.Meetings.callAnOrdinaryMeetingInstead)
    }

    static func pollsOpen(_ questions: [String]) -> Ground {
        Ground(
            "polls-open", found: "\(questions.count)", message: Phrases.Meetings.pollsStillOpen(questions),
            remedy: Phrases.Meetings.closePollsFirst)
    }

    /// A title has 1 to 200 characters and no control signs.
    static func title(_ text: String) -> [Ground] {
        let isGood =
            !text.allSatisfy(\.isWhitespace) && text.count <= 200
            && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        guard !isGood else { return [] }
        return [
            Ground("title-unusable", message: Phrases.Meetings.titleMissing, remedy: Phrases.Meetings.giveATitle)
        ]
    }

    static func start(_ minute: Int) -> [Ground] {
        guard !(0...1439).contains(minute) else { return [] }
        return [
            Ground(
                "start-impossible", required: "0…1439", found: "\(minute)",
                message: Phrases.Meetings.startImpossible, remedy: Phrases.Meetings.startExample)
        ]
    }

    static func past(_ day: Day, today: Day) -> [Ground] {
        guard day < today else { return [] }
        return [
            Ground(
                "day-has-passed", required: "\(today)", found: "\(day)",
                message: Phrases.Meetings.dayHasPassed(day), remedy: Phrases.Meetings.chooseDayFrom(today))
        ]
    }
}
