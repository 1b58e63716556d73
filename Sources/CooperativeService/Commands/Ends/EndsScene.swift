import Kernel
import Membership
import Phrases
import Proposals
import Statutes

extension Scene {
    var expulsions: ExpulsionRegister { ExpulsionRegister(transaction: transaction, cooperative: cooperative) }
    var appeals: AppealRegister { AppealRegister(transaction: transaction, cooperative: cooperative) }
    var ends: EndsRegister { EndsRegister(transaction: transaction, cooperative: cooperative) }
    var endsBook: EndsBook { EndsBook(reading: transaction, cooperative: cooperative) }

    /// How terms of the law end here.
    var terms: TermsAct {
        get throws { TermsAct(jurisdiction: try statutes.law.jurisdiction) }
    }

    /// Until when an expulsion with this term can be appealed.
    func expulsionAppealRule(months: Int) throws -> AppealRule {
        let statutes = try statutes
        let article = statutes.law.article(.expulsionAppeal)
        let law = statutes.law.isInForce(.expulsionAppeal) ? Ruled(statutes.law[.expulsionAppeal].count, article) : nil
        return AppealRule(
            months: Ruled(months, statutes.article(of: .expulsionAppealMonths)), law: law, terms: try terms)
    }

    /// A membership, also one that has ended.
    func anyMember(_ id: MemberID) throws -> Member {
        guard let member = try memberBook.member(id) else {
            throw Refusal(.notFound, MembershipGrounds.unknownMember)
        }
        return member
    }

    /// The last membership of a person, also one that has ended.
    func lastMembership(of person: PersonID) throws -> Member {
        guard let member = try memberBook.memberships(of: person).last else {
            throw Refusal(.notFound, MembershipGrounds.unknownMember)
        }
        return member
    }

    /// Whether a person died before a day, or an organisation ceased to exist, as far as the register knows.
    func hasDied(_ person: PersonID, before day: Day) throws -> Bool {
        try memberBook.memberships(of: person).contains { member in
            guard member.end == .death || member.end == .dissolution, let until = member.until else { return false }
            return until < day
        }
    }

    /// Tells a member something, where the person is still known.
    func tell(_ member: Member, subject: Phrase, body: Phrase) throws {
        guard let person = try persons.person(member.person), person.erasedAt == nil else { return }
        try tell(person, subject: subject, body: body)
    }
}
