import Kernel
import Meetings
import Phrases
import Statutes

/// What may still change once members were called: place, hour and order, with a new notice that keeps the term of
/// notice itself. The day, the way and what is decided stay as the notice told them.
enum ChangeNotice {
    /// Every term that a new notice of today would not keep.
    static func grounds(_ meeting: Meeting, in scene: Scene) throws -> [Ground] {
        let convoking = try Convoking(meeting, in: scene)
        guard convoking.body.code == .assembly else { return [] }
        let held = meeting.details.day
        var seen: Set<ArticleReference> = []
        return NoticeRules(try scene.statutes).terms(for: convoking.lines)
            .filter { !$0.isMet(from: scene.today, to: held) }.sorted { $0.days > $1.days }
            .filter { seen.insert($0.article).inserted }
            .map { term in
                Ground(
                    "change-notice-too-short", term.article, required: "\(term.days)",
                    found: "\(term.found(from: scene.today, to: held))",
                    message: Phrases.Notices.changeTooLate(
                        held: held, required: term.days, found: max(0, term.found(from: scene.today, to: held))),
                    remedy: Phrases.Notices.holdAsNotified)
            }
    }
}
