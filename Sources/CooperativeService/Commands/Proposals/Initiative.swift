import Kernel
import Phrases
import Statutes
import Voting

/// Who may propose an amendment: the bodies that the statutes name, or enough members together
/// (`amend.proposers`, `amend.proposerFraction`). Without such an article everybody who may file may.
enum Initiative {
    static func require(for topic: Topic, by person: PersonID, with supporters: [PersonID], in scene: Scene) throws {
        let statutes = try scene.statutes
        guard statutes.isAmendment(topic), statutes.isSet(.amendProposers) else { return }
        let seats = try scene.standing(of: person).offices
        if seats.contains(where: { statutes[.amendProposers].contains($0.organ) }) { return }

        let roll = try scene.roll(of: .assembly, on: topic)
        let article = statutes.articleIfAny(of: .amendProposers)
        let behind = try SignedList.persons(supporters, filedBy: person, under: article, in: scene)
        let together = roll.present(behind).turnout.votes
        let asked = statutes[.amendProposerFraction].ceiling(of: roll.turnout.votes)
        guard together < asked else { return }
        let few = Ground(
            "not-a-proposer", article, required: "\(asked)", found: "\(together)",
            message: Phrases.Proposals.notAProposer, remedy: Phrases.Proposals.notAProposerRemedy(asked))
        throw Refusal(.statutes, try [few] + scene.groundsOfSuspended(behind, where: [few]))
    }
}
