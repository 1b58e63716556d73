import Kernel
import Phrases

extension Glance {
    /// Refuses whoever does not sit on the board today: what follows is about all members.
    func requireSeatOnBoard(_ viewer: Actor) throws {
        guard viewer.person != nil else { throw Refusal.signInFirst }
        guard try standing(of: viewer).isOnBoard else {
            throw Refusal(
                .authority,
                Ground("board-only", message: Phrases.Reading.boardOnly, remedy: Phrases.Reading.boardOnlyRemedy))
        }
    }
}
