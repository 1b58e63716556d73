import Kernel
import Meetings
import Voting

/// What the books of a year must say, kept beside them in plain lists: who is a member, who may vote, what is in force,
/// what a vote comes to. It knows none of the product's rules; it has the few that it needs itself.
struct YearModel {
    var people: [PersonID: Life] = [:]
    var versions: [Version]
    var meeting: Hall?
    var polls: [PollID: Poll] = [:]
    /// Since when each director has a seat: it ends with the membership.
    var seats: [PersonID: Day] = [:]

    /// Who sits on the board on a day.
    func board(on day: Day) -> Set<PersonID> {
        Set(seats.filter { $0.value <= day && people[$0.key]?.isMember(on: day) == true }.keys)
    }

    /// A membership: first and last day, and when the member was suspended.
    struct Life {
        let member: MemberID
        let from: Day
        var until: Day?
        var isDead = false
        var suspensions: [Suspension] = []
        /// The last expulsion of this membership.
        var expulsion: Expulsion?

        struct Suspension {
            let from: Day, until: Day
            var liftedOn: Day?
        }

        func isMember(on day: Day) -> Bool { from <= day && until.map { day <= $0 } ?? true }

        func isSuspended(on day: Day) -> Bool {
            suspensions.contains { $0.from <= day && day <= $0.until && ($0.liftedOn.map { day < $0 } ?? true) }
        }

        func mayVote(on day: Day) -> Bool { isMember(on: day) && !isSuspended(on: day) }
    }

    /// An expulsion by the board: open to appeal from its receipt, and over when the appeal is decided.
    struct Expulsion {
        /// Where its suspension stands in the list.
        let suspension: Int
        var appealUntil: Day?
        /// The end that was known at the receipt.
        var earlier: Day?
        var appeal: ProposalID?
        var isDecided = false
    }

    /// A version of the statutes: how many proxies one person may hold by it; nil where it changed nothing in the text from
    /// which it was made, and so leaves what is in force as it is.
    struct Version {
        let number: Int
        let proxies: Int?
        var inForceFrom: Day?
    }

    /// The meeting of the evening.
    struct Hall {
        let id: MeetingID
        let day: Day
        let agenda: Set<ProposalID>
        var isOpen = false
        var present: Set<PersonID> = []
        /// Those that stand, in the order of giving.
        var proxies: [Given] = []

        struct Given {
            let id: ProxyID
            let giver: PersonID, holder: PersonID
        }

        func held(by holder: PersonID) -> Int { proxies.filter { $0.holder == holder }.count }
    }

    struct Poll {
        let proposal: ProposalID
        let isAmendment: Bool
        /// Whose vote it is, and who casts it.
        let roll: [PersonID: PersonID]
        var cast: [PersonID: Vote] = [:]
        var isOpen = true
        var isAdopted: Bool?
        var isChallenged = false

        var voters: Set<PersonID> { Set(roll.values) }

        /// More for than against; of an amendment two thirds of both together.
        var isCarried: Bool {
            let inFavour = roll.values.filter { cast[$0] == .for }.count
            let against = roll.values.filter { cast[$0] == .against }.count
            if isAmendment { return inFavour > 0 && inFavour * 3 >= (inFavour + against) * 2 }
            return inFavour > against
        }
    }

    func voters(on day: Day) -> Set<PersonID> { Set(people.filter { $0.value.mayVote(on: day) }.keys) }

    /// The newest version of those in force on a day.
    func version(on day: Day) -> Version? { versions(on: day).last }

    /// How many proxies one person may hold on a day: by the newest version that says anything about it.
    func proxies(on day: Day) -> Int { versions(on: day).compactMap(\.proxies).last ?? 0 }

    /// Those in force on a day, in the order in which they took force.
    private func versions(on day: Day) -> [Version] {
        versions.filter { $0.inForceFrom.map { $0 <= day } ?? false }
            .sorted { ($0.inForceFrom ?? day, $0.number) < ($1.inForceFrom ?? day, $1.number) }
    }

    /// Who would be on a roll now: everybody there who has a vote, and everybody who gave a proxy to somebody there and is
    /// not there; for as many a holder as the statutes of the day allow, the first that were given.
    func roll(on day: Day) -> [PersonID: PersonID] {
        guard let meeting else { return [:] }
        let voters = voters(on: day)
        var roll: [PersonID: PersonID] = [:]
        for person in meeting.present where voters.contains(person) { roll[person] = person }
        let most = proxies(on: day)
        var held: [PersonID: Int] = [:]
        for given in meeting.proxies
        where !meeting.present.contains(given.giver) && voters.isSuperset(of: [given.giver, given.holder])
            && meeting.present.contains(given.holder) && held[given.holder, default: 0] < most
        {
            roll[given.giver] = given.holder
            held[given.holder, default: 0] += 1
        }
        return roll
    }

    /// Whether a proxy for the meeting holds when it is given now.
    func holds(from giver: PersonID, to holder: PersonID, on day: Day) -> Bool {
        guard let meeting, !meeting.isOpen, giver != holder, voters(on: day).isSuperset(of: [giver, holder])
        else { return false }
        let isChain = meeting.proxies.contains { $0.giver == holder || $0.holder == giver }
        // One whose holder has lost the vote stands in nobody's way.
        let isRepresented = meeting.proxies.contains { $0.giver == giver && voters(on: day).contains($0.holder) }
        return !isChain && !isRepresented && meeting.held(by: holder) < proxies(on: day)
    }

    /// Whether a vote can open now; nil where the model does not know.
    func opens(_ proposal: ProposalID, isAmendment: Bool, on day: Day) -> Bool? {
        guard let meeting, meeting.isOpen, meeting.agenda.contains(proposal) else { return false }
        let earlier = polls.values.filter { $0.proposal == proposal }
        if earlier.contains(where: \.isOpen) { return false }
        if earlier.contains(where: { $0.isAdopted != nil && !$0.isChallenged }) { return false }
        if earlier.contains(where: \.isChallenged) { return nil }
        let there = roll(on: day).count
        guard there > 0 else { return false }
        return !isAmendment || there * 3 >= voters(on: day).count * 2
    }

    /// The last day after a notice: four weeks before the end of a calendar year, else that of the next.
    static func lastDay(afterNoticeOn day: Day) -> Day? {
        let year = day.year
        guard let end = Day(year: year, month: 12, day: 31) else { return nil }
        return day + 28 <= end ? end : Day(year: year + 1, month: 12, day: 31)
    }
}
