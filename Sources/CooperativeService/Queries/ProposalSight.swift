import Kernel
import Store

extension Glance {
    /// Refused as not there to who may not read a proposal: its text is open to members, it is their own, it is of a body in
    /// which they sit, or it stands on the agenda of a meeting to which they were convoked.
    func requireSight(of line: ProposalLine, _ person: PersonID, _ standing: Standing) throws {
        let sight = MeetingSight(standing)
        if line.openFrom.map({ $0 <= today }) ?? false || line.isMine || sight.sees(line.organ) { return }
        let meetings = try rows(ProposalSheet.meetings, person, line.id).map(MeetingLine.init)
        if !meetings.contains(where: sight.shows) { throw Refusal.notHere }
    }
}
