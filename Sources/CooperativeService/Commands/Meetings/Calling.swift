import Kernel
import Meetings
import Statutes
import Voting

extension Scene {
    /// Whether members were called to this meeting for this moment.
    func calling(to meeting: Meeting) throws -> OpeningFacts.Calling {
        guard try convocations.convocation(of: meeting.id) != nil else { return .notCalled }
        let hour = zone.moment(meeting.details.day, minute: meeting.details.startMinute)
        return now < hour ? .beforeItsHour : .called
    }

    /// A meeting to which members were not called, or not yet, opens when all members, or delegates, are present or
    /// represented (universele vergadering): what 2:42 lid 3 heals can be healed only there. Who voted before it is not there by that.
    func groundsToOpen(_ meeting: Meeting, of body: Organ) throws -> [Ground] {
        let calling = try calling(to: meeting)
        guard calling != .called else { return [] }
        let rights = try votingRights(in: body)
        let (there, base) = rights.members(
            among: rights.present(try representation(at: meeting.id, of: body, among: rights)))
        guard base == 0 || there < base else { return [] }
        return switch calling {
        case .notCalled: [.notConvoked(try statutes.law.article(.boardConvokes), there: there, of: base)]
        default: [.beforeTheHour(try statutes.article(of: .assemblyNoticeDays), there: there, of: base)]
        }
    }
}
