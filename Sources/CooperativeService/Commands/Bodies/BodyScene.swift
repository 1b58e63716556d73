import Kernel
import Meetings
import Phrases
import Voting

extension Scene {
    var charters: CharterRegister { CharterRegister(transaction: transaction, cooperative: cooperative) }
    var interests: InterestRegister { InterestRegister(transaction: transaction, cooperative: cooperative) }

    /// The body that gives a mandate here: the assembly by its decision, else the board.
    var givingOrgan: Organ { actsForAssembly ? .assembly : .board }

    /// A body that was set up and is still there.
    func requireCharter(of organ: Organ) throws -> BodyCharter {
        guard let charter = try charters.charter(of: organ) else {
            throw Refusal(
                .notFound,
                Ground(
                    "body-not-set-up", found: organ.rawValue, message: Phrases.Bodies.unknownBody,
                    remedy: Phrases.Bodies.unknownBodyRemedy))
        }
        if let ground = groundOfEnd(charter) { throw Refusal(.conflict, ground) }
        return charter
    }

    /// Why nothing is adopted in a vote that a body left open when it was ended; nil where the body is there.
    func groundOfEndedBody(_ poll: Poll) throws -> Ground? { try charters.charter(of: poll.body).flatMap(groundOfEnd) }

    private func groundOfEnd(_ charter: BodyCharter) -> Ground? {
        guard let ended = charter.endedOn, ended <= today else { return nil }
        return Ground(
            "body-ended", required: "< \(ended)", found: "\(today)", message: Phrases.Bodies.ended(ended),
            remedy: Phrases.Bodies.endedRemedy)
    }

    /// The body changes by who set it up, or by the assembly.
    func requireHand(on charter: BodyCharter) throws {
        guard givingOrgan != charter.setUpBy, !actsForAssembly else { return }
        throw Refusal(
            .authority,
            Ground(
                "body-of-other", .law("2:40 lid 1"), required: charter.setUpBy.rawValue, found: givingOrgan.rawValue,
                message: Phrases.Bodies.notSetUpBy(Phrases.Vocabulary.organ(charter.setUpBy)),
                remedy: Phrases.Bodies.notSetUpByRemedy))
    }
}
