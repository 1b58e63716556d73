import Accounts
public import Kernel
import Meetings
import Membership
import Phrases
import Proposals
import Shares
import Statutes
import Store

/// Erases the personal fields of somebody who left (GDPR 5 and 17), once the term of the statutes has run out. The facts of
/// membership and decisions stay without a name, and the journal's chain stays whole.
///
/// Refused while law or statutes have an application kept (2:61): erasure yields to a duty (GDPR 17 lid 3 b). Nor while
/// shares are not paid out, who left can still be liable (2:55), or who was put out can have that annulled (2:15): a claim
/// is not erased with who has it (GDPR 17 lid 3 e).
public struct ErasePerson: Command, CitesDecision {
    public static let name = "erase-person"
    public static let competence = Competence.anyOf([.office([.secretary]), .body(.board)])
    public static let rules: [Rule] = [
        .parameter("retain.contactMonthsAfterExit"), .law("2:61"), .parameter("register.applicationYears"),
        .law("2:55"), .law("2:15 lid 5"), .parameter("entity.liabilityTailMonths"),
        .parameter("share.redeemAfterAccountsMonths"),
    ]
    public static var summary: Phrase { Phrases.Commands.erasePerson }

    public var person: PersonID
    public var decision: DecisionID?

    public init(person: PersonID, decision: DecisionID? = nil) {
        self.person = person
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.knownPerson(person)
        let memberships = try scene.memberBook.memberships(of: person.id)
        var grounds: [Ground] = []
        if memberships.contains(where: { $0.until.map { $0 >= scene.today } ?? true }) {
            grounds.append(MembershipGrounds.stillMember)
        }
        if try !scene.standing(of: person.id).offices.isEmpty { grounds.append(MembershipGrounds.holdsOffice) }
        if try !scene.applications.open(of: person.id).isEmpty { grounds.append(MembershipGrounds.openApplication) }
        let months = try scene.ruled(.retainContactMonthsAfterExit)
        if let end = memberships.compactMap(\.until).max(), end.adding(months: months.value) >= scene.today {
            grounds.append(MembershipGrounds.retained(until: end.adding(months: months.value), months.article))
        }
        grounds += try scene.groundsOfClaims(memberships)
        grounds += try scene.applicationRetention.grounds(
            lastReceived: scene.applications.lastReceived(of: person.id), today: scene.today)
        try refuse(if: grounds)
        try scene.persons.erase(person.id, at: scene.now)
        try scene.proxyRegister.erase(person.id)
        try scene.discussion.erase(person.id)
        try Outbox.erase(person.id, of: scene.cooperative, in: scene.transaction)
        try AccountsRegister(scene.transaction).forget(person.id, of: scene.cooperative, at: scene.now)
        try Journal.erase(person.id, of: scene.cooperative, at: scene.now, in: scene.transaction)
        scene.record(Fact("person-erased", ["person": "\(person.id)"]))
        return Done()
    }
}

extension Scene {
    /// What is still open between the cooperative and who left: shares that were not paid out, and the liability for a deficit
    /// of who left not long before it (2:55), and a decision that can still be annulled (2:15).
    fileprivate func groundsOfClaims(_ memberships: [Member]) throws -> [Ground] {
        let statutes = try statutes
        var grounds: [Ground] = []
        let isOpen = try memberships.contains { member in
            let payouts = try shareBook.payouts(of: member.id)
            if payouts.contains(where: { $0.paidOn == nil }) { return true }
            // All or part was not asked yet; the claim lapses five years after the membership (3:307).
            guard let until = member.until, until.adding(months: 60) >= today else { return false }
            let worth = statutes.payoutRule.most(for: try shareBook.shares(of: member.id, on: today))
            return payouts.reduce(Int64(0)) { $0 + $1.amount.cents } < worth.cents
        }
        if isOpen {
            grounds.append(MembershipGrounds.sharesOpen(statutes.article(of: .shareRedeemAfterAccountsMonths)))
        }
        if statutes.law.isInForce(.voidableTerm), let known = try memberships.compactMap(knewOfEnd).max() {
            let last = known.adding(months: statutes.law[.voidableTerm].count)
            if last >= today {
                grounds.append(MembershipGrounds.retained(until: last, statutes.law.article(.voidableTerm)))
            }
        }
        if statutes[.entityLiability] != .excluded, statutes.law.isInForce(.liabilityTail),
            let end = memberships.compactMap(\.until).max()
        {
            let last = end.adding(months: statutes[.entityLiabilityTailMonths])
            if last >= today {
                grounds.append(MembershipGrounds.retained(until: last, statutes.law.article(.liabilityTail)))
            }
        }
        return grounds
    }

    /// The day on which who was put out knew of it at the latest: from then on they can have it annulled (2:15 lid 5). Nil
    /// where nobody was.
    private func knewOfEnd(_ member: Member) throws -> Day? {
        let own = member.end == .associationNotice ? member.noticeOn : member.end == .expulsion ? member.until : nil
        let expelled = try endsBook.expulsions(of: member.id).map {
            max($0.decidedOn, $0.receipt?.appealUntil ?? $0.decidedOn)
        }
        return (expelled + [own].compactMap(\.self)).max()
    }

    /// How long applications are kept: the years of the law where liability is not excluded, those of the statutes where
    /// they name them.
    fileprivate var applicationRetention: ApplicationRetention {
        get throws {
            let statutes = try statutes, law = statutes.law
            let isAsked = statutes[.entityLiability] != .excluded && law.isInForce(.applicationRecords)
            let ofLaw = isAsked ? [Ruled(law[.applicationRecords].count, law.article(.applicationRecords))] : []
            let ofStatutes = statutes.isSet(.registerApplicationYears) ? [try ruled(.registerApplicationYears)] : []
            return ApplicationRetention(years: ofLaw + ofStatutes)
        }
    }
}
