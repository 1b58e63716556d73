import Kernel
import Membership
import Phrases
import Proposals
import Statutes

extension Scene {
    /// What follows when who appealed withdraws the appeal: it is none any more, and within the term the member can appeal
    /// anew. Of an expulsion that was received, the membership ends with that term, or today where it is over (2:35 lid 4).
    func withdrawAppeal(of proposal: ProposalID) throws {
        guard let appeal = try endsBook.appeal(of: proposal), appeal.outcome == nil else { return }
        let member = try anyMember(appeal.member)
        try appeals.withdraw(appeal.id, on: today)
        var endsOn: Day?
        if case .expulsion(let id) = appeal.against,
            let receipt = try endsBook.expulsions(of: member.id).first(where: { $0.id == id })?.receipt
        {
            let last = max(receipt.appealUntil, today)
            endsOn = min(member.until ?? last, last)
            if member.until.map({ $0 > last }) ?? true { try end(member, until: last, .expulsion) }
        }
        record(
            Fact(
                "appeal-withdrawn", about: member.person,
                [
                    "appeal": "\(appeal.id)", "member": "\(member.id)", "endsOn": endsOn.map { "\($0)" } ?? "",
                ]))
        try tell(
            member, subject: Phrases.Appeals.withdrawnSubject, body: Phrases.Appeals.withdrawn(endsOn: endsOn))
    }

    /// What is put to the vote on an appeal is what the member asked: granted or not (2:35 lid 4). Others write beside it.
    func groundsOfAppeal(_ proposal: ProposalID) throws -> [Ground] {
        guard try endsBook.appeal(of: proposal) != nil else { return [] }
        return [ExpulsionGrounds.asFiled(try statutes.law.article(.expulsionAppeal))]
    }
}
