import Kernel
import Meetings
import Phrases

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
        if let ended = charter.endedOn, ended <= today {
            throw Refusal(
                .conflict,
                Ground(
                    "body-ended", required: "< \(ended)", found: "\(today)", message: Phrases.Bodies.ended(ended),
                    remedy: Phrases.Bodies.endedRemedy))
        }
        return charter
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
