import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// An item that comes up in the meeting itself (spoedeisend punt): the assembly can decide on it only when everybody is
/// present or represented and vote for it (`agenda.decideUnlisted`; for an amendment 2:42 lid 3).
struct UrgentItem {
    let grounds: [Ground]

    init(_ topic: Topic, at meeting: Meeting, in scene: Scene) throws {
        let statutes = try scene.statutes
        let organ = try scene.bodies.body(meeting.body)?.code ?? .assembly
        // What another body deals with needs no agenda.
        guard organ == .assembly else {
            grounds = []
            return
        }
        let rights = try scene.votingRights(in: organ, on: topic)
        let (there, base) = rights.members(
            among: rights.present(try scene.representation(at: meeting.id, of: organ, among: rights)))
        let isEverybody = base > 0 && there >= base
        let unlisted = statutes.articleIfAny(of: .agendaDecideUnlisted)
        let words = Phrases.Postponements.notEverybody(there, of: base)
        var grounds: [Ground] = []
        if statutes.isAmendment(topic) {
            // The statutes cannot close this door, which the law opens itself.
            if !isEverybody {
                grounds.append(
                    Ground(
                        "amendment-not-announced", statutes.law.article(.amendAnnouncement), required: "\(base)",
                        found: "\(there)", message: words, remedy: Phrases.Postponements.nextMeeting))
            }
        } else if statutes[.agendaDecideUnlisted] != .unanimousAll {
            grounds.append(
                Ground(
                    "not-on-agenda", unlisted, message: Phrases.Postponements.never,
                    remedy: Phrases.Postponements.nextMeeting))
        } else if !isEverybody {
            grounds.append(
                Ground(
                    "not-on-agenda", unlisted, required: "\(base)", found: "\(there)", message: words,
                    remedy: Phrases.Postponements.nextMeeting))
        }
        self.grounds = grounds
    }
}
