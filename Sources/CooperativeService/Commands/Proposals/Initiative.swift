import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// Who may propose an amendment: the bodies that the statutes name, or enough members together
/// (`amend.proposers`, `amend.proposerFraction`). Without such an article everybody who may file may.
enum Initiative {
    /// - Parameters:
    ///   - supporters: on the list that chair or secretary record.
    ///   - confirmed: who confirmed it by themselves.
    static func grounds(
        for topic: Topic, by person: PersonID, with supporters: [PersonID], and confirmed: Set<PersonID>,
        in scene: Scene
    ) throws -> [Ground] {
        let statutes = try scene.statutes
        guard statutes.isAmendment(topic), statutes.isSet(.amendProposers) else { return [] }
        let seats = try scene.standing(of: person).offices
        if seats.contains(where: { statutes[.amendProposers].contains($0.organ) }) { return [] }

        let roll = try scene.roll(of: .assembly, on: topic)
        let article = statutes.articleIfAny(of: .amendProposers)
        let behind = try SignedList.persons(supporters, filedBy: person, under: article, in: scene)
            .union(confirmed)
        let together = roll.present(behind).turnout.votes
        let asked = statutes[.amendProposerFraction].ceiling(of: roll.turnout.votes)
        guard together < asked else { return [] }
        let few = Ground(
            "not-a-proposer", article, required: "\(asked)", found: "\(together)",
            message: Phrases.Proposals.notAProposer, remedy: Phrases.Proposals.notAProposerRemedy(asked))
        return try [few] + scene.groundsOfSuspended(behind, where: [few])
    }
}

extension Scene {
    /// Who stands behind a proposal by supporting the request for an assembly (2:41 lid 2) on the same subject, which the
    /// filer supports too; nobody where that is not so.
    func supporters(of request: MeetingRequestID?, on title: String, filedBy filer: PersonID) throws -> Set<PersonID> {
        guard let request else { return [] }
        let made = try meetingRequests.request(request)
        guard let subject = try made?.subject ?? supportLists.list(request)?.subject else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-request", Phrases.Meetings.unknownRequest))
        }
        let behind = try made == nil ? supportLists.supporters(of: request) : meetingRequests.supporters(of: request)
        return behind.contains(filer) && Interest.key(subject) == Interest.key(title) ? behind : []
    }
}
