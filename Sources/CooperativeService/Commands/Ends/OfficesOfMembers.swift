import Kernel
import Meetings
import Membership
import Statutes

// Offices that only members hold end with the membership (2:37 lid 1): their last day is written down with its own.
extension Scene {
    /// Writes the last day of a membership, and with it of the offices that ask one.
    func end(_ member: Member, until day: Day, _ ground: EndGround, noticeOn: Day? = nil) throws {
        try memberships.end(member, until: day, ground, noticeOn: noticeOn)
        // Who is no more holds no office at all.
        let isGone = ground == .death || ground == .dissolution
        let isAtOnce = try isOutAtOnce(member.id, on: day)
        try endOffices(of: member.person, after: isAtOnce ? day - 1 : day) { try isGone || asksMembership($0) }
        try settleOpenPolls(for: member.person)
    }

    /// Takes back the end of a membership, and with it that of the offices that ended by it and that nobody else took.
    func restore(_ member: Member, to earlier: KnownEnd?) throws {
        let wasAtOnce = try member.until.map { try isOutAtOnce(member.id, on: $0) } ?? false
        try memberships.restore(member, to: earlier)
        guard let end = member.until.map({ wasAtOnce ? $0 - 1 : $0 }) else { return }
        for term in try offices.terms(of: member.person, endingOn: end) where try asksMembership(term) {
            let others = try offices.holders(of: term.organ, on: end + 1).filter { $0.office == term.office }
            if term.office.isOfOne, !others.isEmpty { continue }
            try offices.reopen(term.id)
            say("office-resumed", term)
        }
        if let earlier { try endOffices(of: member.person, after: earlier.until) { try asksMembership($0) } }
    }

    /// Who is out at once sits nowhere any more on that day; an expulsion that was open to appeal ends with its last day.
    private func isOutAtOnce(_ member: MemberID, on day: Day) throws -> Bool {
        guard try memberBook.member(member)?.endedAtOnce(on: day) == true else { return false }
        return try !memberBook.suspensions(of: member).contains { $0.holds(on: day) }
    }

    /// Ends the offices that a person has as a member, from the day after the last one on which the person is one.
    func endOffices(ofMember person: PersonID, after day: Day) throws {
        try endOffices(of: person, after: day) { try asksMembership($0) }
    }

    /// An office that begins now ends with the membership, where its last day is known already.
    func limitToMembership(_ term: OfficeTerm) throws {
        guard try asksMembership(term),
            let until = try memberBook.membership(of: term.person, on: term.from)?.until
        else { return }
        try offices.end(term.id, on: max(until + 1, term.from))
    }

    private func endOffices(
        of person: PersonID, after day: Day, where ends: (OfficeTerm) throws -> Bool
    ) throws {
        for term in try offices.terms(of: person, beyond: day) where try ends(term) {
            try offices.end(term.id, on: max(day + 1, term.from))
            say("office-ended", term, until: max(day, term.from - 1))
        }
    }

    /// Directors where the statutes take them from the members (2:37 lid 1), delegates (2:39 lid 1), and whoever fills a
    /// seat of members in another body.
    private func asksMembership(_ term: OfficeTerm) throws -> Bool {
        switch term.organ {
        case .board: return try statutes[.boardFromMembersOnly]
        case .delegates: return true
        default:
            let seat = try offices.allSeats(of: term.organ).first { $0.term.id == term.id }
            return seat?.constituency.map { SeatGroup.isOfMembers($0) } ?? false
        }
    }

    private func say(_ name: String, _ term: OfficeTerm, until: Day? = nil) {
        record(
            Fact(
                name, about: term.person,
                [
                    "term": "\(term.id)", "person": "\(term.person)", "office": term.office.rawValue,
                    "body": term.organ.rawValue, "until": until.map { "\($0)" } ?? "",
                ]))
    }
}

extension Scene {
    /// Whether somebody is a member in law on a day that may still come, as far as it is known today.
    func isMemberInLaw(_ person: PersonID, on day: Day) throws -> Bool {
        guard let member = try memberBook.membership(of: person, on: day) else { return false }
        let category = try memberBook.category(of: member, on: day)
        return try statutes[.category].contains { $0.code == category && $0.isMemberInLaw }
    }
}

extension Office {
    /// There is one of it in a body.
    var isOfOne: Bool { self == .chair || self == .secretary || self == .treasurer }
}

extension SeatGroup {
    /// Whether a constituency is that of all members.
    static func isOfMembers(_ constituency: String) -> Bool { Interest.key(constituency) == members }
}
