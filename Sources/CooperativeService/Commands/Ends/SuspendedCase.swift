import Kernel
import Meetings
import Membership
import Proposals
import Statutes
import Voting

extension Scene {
    /// Casts a ballot; who is not on the roll because of an expulsion reads that (2:35 lid 4).
    func namingExpulsion<Value>(of holder: PersonID, _ cast: () throws -> Value) throws -> Value {
        do {
            return try cast()
        } catch let refusal as Refusal where refusal.grounds.contains(where: { $0.code == Ground.notInRoll.code }) {
            guard let member = try memberBook.membership(of: holder, on: today),
                try endsBook.runningExpulsion(of: member.id) != nil
            else { throw refusal }
            throw Refusal(
                refusal.kind, ExpulsionGrounds.suspendedMeanwhile(try statutes.law.article(.expulsionSuspended)))
        }
    }
}
