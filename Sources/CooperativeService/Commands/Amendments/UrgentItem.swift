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
        // Some laws bar whatever was not announced, and then nothing that everybody agrees to heals an amendment.
        let law = statutes.law, isBarredByLaw = law.isInForce(.itemNotice)
        let isNever = statutes[.agendaDecideUnlisted] != .unanimousAll
        let unlisted = statutes.articleIfAny(of: .agendaDecideUnlisted)
        let words = Phrases.Postponements.notEverybody(there, of: base)
        var grounds: [Ground] = []
        if statutes.isAmendment(topic) {
            if !isEverybody || !law.isInForce(.universalMeeting) {
                grounds.append(
                    Ground(
                        "amendment-not-announced", statutes.law.article(.amendAnnouncement), required: "\(base)",
                        found: "\(there)", message: words, remedy: Phrases.Postponements.nextMeeting))
            }
            // Statutes that never let it cannot close this door for an amendment, where the law opens it (2:42 lid 3).
            let isClosed = isNever && !law.isInForce(.universalMeeting)
            if isClosed || !isEverybody {
                grounds.append(
                    Ground(
                        "not-on-agenda", unlisted, required: isClosed ? nil : "\(base)",
                        found: isClosed ? nil : "\(there)", message: isClosed ? Phrases.Postponements.never : words,
                        remedy: Phrases.Postponements.nextMeeting))
            }
        } else if isNever || !isEverybody {
            if isBarredByLaw, !isEverybody {
                grounds.append(
                    Ground(
                        "not-on-agenda", law.article(.itemNotice), required: "\(base)", found: "\(there)",
                        message: words,
                        remedy: Phrases.Postponements.nextMeeting))
            }
            grounds.append(
                Ground(
                    "not-on-agenda", unlisted, required: isNever ? nil : "\(base)", found: isNever ? nil : "\(there)",
                    message: isNever ? Phrases.Postponements.never : words, remedy: Phrases.Postponements.nextMeeting))
        }
        self.grounds = grounds
    }
}
