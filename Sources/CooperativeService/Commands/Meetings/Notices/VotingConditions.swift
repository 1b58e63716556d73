import Kernel
import Meetings
import Phrases
import Statutes

/// The conditions under which votes are cast by electronic means, as the notice tells them (2:38 lid 9).
struct VotingConditions {
    /// The words of the notice; nil where nothing is to be said.
    let words: Phrase?
    let grounds: [Ground]

    /// - Parameter own: the convener's words in place of the program's; empty leaves the conditions out.
    init(_ own: String?, for meeting: Meeting, of body: Body, under statutes: StatutesInForce) {
        let isLive = statutes[.evoteLive] && meeting.details.mode.takesOnline
        let days = statutes[.evoteEarlyDays]
        guard body.code == .assembly, isLive || days > 0 else {
            words = nil
            grounds = []
            return
        }
        let isLeftOut = own.map { $0.allSatisfy(\.isWhitespace) } ?? false
        grounds =
            isLeftOut && statutes[.evoteConditionsInNotice]
            ? [
                Ground(
                    "conditions-not-in-notice", statutes.law.article(.electronicConditions),
                    message: Phrases.Notices.conditionsMissing, remedy: Phrases.Notices.leaveConditions)
            ] : []
        if isLeftOut {
            words = nil
        } else if let own {
            words = Phrase(same: own)
        } else {
            let lines = [
                Phrases.Notices.conditions, Phrases.Notices.identify, isLive ? Phrases.Notices.follow : nil,
                isLive && statutes[.evoteDebateRequired] ? Phrases.Notices.debate : nil,
                days > 0 ? Phrases.Notices.early(days: days) : nil, Phrases.Notices.connection,
            ].compactMap(\.self)
            words = Phrase(
                nl: lines.map(\.nl).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n"))
        }
    }
}
