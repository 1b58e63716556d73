import CooperativeService
import Kernel
import Meetings

// Proxies for the meeting that comes, given by anybody to anybody, and declined, accepted and taken back.
extension RandomYear {
    mutating func giveProxy() async throws {
        guard let meeting = model.meeting else { return }
        let giver = anybody(), holder = anybody()
        let isOfficer = [giver, holder].contains { person in
            model.board(on: today).contains(person) && model.people[person]?.mayVote(on: today) != true
        }
        let expected = isOfficer ? nil : model.holds(from: giver, to: holder, on: today)
        let command = GiveProxy(meeting: meeting.id, holder: holder)
        guard let outcome = try await attempt(command, giver, expecting: expected) else { return }
        model.meeting?.proxies.removeAll { $0.giver == giver }
        model.meeting?.proxies.append(.init(id: outcome.proxy, giver: giver, holder: holder))
    }

    mutating func answerProxy() async throws {
        guard let meeting = model.meeting, let given = one(of: meeting.proxies) else { return }
        let other = anybody()
        switch roll(5) {
        case 0:
            // Another than the holder cannot decline it.
            let isAnother = other != given.holder && !house.persons.prefix(3).contains(other)
            if try await attempt(DeclineProxy(proxy: given.id), other, expecting: isAnother ? false : nil) != nil {
                drop(given)
            }
        case 1:
            if try await attempt(DeclineProxy(proxy: given.id), given.holder, expecting: standing) != nil {
                drop(given)
            }
        case 2:
            if try await attempt(RevokeProxy(proxy: given.id), given.giver, expecting: standing) != nil { drop(given) }
        default:
            _ = try await attempt(AcceptProxy(proxy: given.id), given.holder)
        }
    }

    /// Before the meeting nothing can have been cast with it.
    private var standing: Bool? { model.meeting?.isOpen == true ? nil : true }

    private mutating func drop(_ given: YearModel.Hall.Given) {
        model.meeting?.proxies.removeAll { $0.id == given.id }
    }
}
