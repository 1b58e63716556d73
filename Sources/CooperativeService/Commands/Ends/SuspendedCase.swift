import Kernel
import Meetings
import Membership
import Proposals
import Statutes
import Voting

extension Scene {
    /// The kinds of business of a meeting as they bear on one person: an item that deals with somebody else's expulsion or
    /// suspension opens no door (2:38 lid 1).
    func topics(of meeting: MeetingID, bearingOn person: PersonID) throws -> [Topic] {
        try agendas.items(of: meeting).filter { item in
            guard item.topic == .expulsion, let id = item.proposal,
                let command = try proposals.proposal(id)?.text.command,
                let subject = try subject(of: Payload(name: command.name, fields: command.fields))
            else { return true }
            return subject == person
        }.map(\.topic)
    }

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
