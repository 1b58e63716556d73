import Kernel
import Meetings
import Phrases

extension Competence {
    /// Who prepares a meeting: chair or secretary, or who sits in another body that convokes; of a meeting that members
    /// called themselves those members, as `requirePreparer` asks.
    static let preparers = Competence.anyOf([.office([.chair, .secretary]), .convoker, .person])
}

extension Scene {
    /// Refused unless the actor prepares this meeting. Once it is convoked it is in the hands of who convoked it: the officers
    /// of the board do not move what members or another body called together, and put nothing on it; nor the other body what
    /// the board did. In the open meeting its chair presides, whoever convoked it.
    func requirePreparer<C: Command>(of meeting: Meeting, for command: C.Type) throws {
        let person = try requirePerson()
        let standing = try standing(of: person)
        let isOfficer = standing.holds(.chair) || standing.holds(.secretary)
        guard let convener = try convener(of: meeting) else {
            if mandate?.office != nil { return }
            throw try Authority(scene: self).outside(C.self, of: .office([.chair, .secretary]))
        }
        if case .body(.board) = convener, mandate?.office == nil {
            throw try Authority(scene: self).outside(C.self, of: .office([.chair, .secretary]))
        }
        if case .body = convener, try meetings.opening(of: meeting.id)?.chair == person { return }
        var organs = Set(standing.offices.map(\.organ)).subtracting([.board])
        if isOfficer { organs.insert(.board) }
        try refuse(.authority, if: try groundsOfConvener(convener, of: meeting, actingFor: organs))
    }
}
