import Kernel
import Meetings
import Proposals

extension Glance {
    /// What mandate, conflicting interests and approval beforehand hold against a vote on each item of a body's own meeting,
    /// before anybody opens it. Empty for the assembly, and for what is decided or voted on now.
    func obstacles(at sheet: MeetingSheet, as viewer: Actor) throws -> [AgendaItemID: [Ground]] {
        guard sheet.line.organ != .assembly, sheet.line.stage == .convoked || sheet.line.stage == .open else {
            return [:]
        }
        let scene = scene(as: viewer)
        var obstacles: [AgendaItemID: [Ground]] = [:]
        for item in sheet.agenda where item.putOff == nil && !item.isPollOpen {
            guard item.decision == nil || item.canVoteAgain else { continue }
            let business = try Business(OpenPoll(item: item.id, meeting: sheet.line.id), in: scene)
            let grounds = try scene.bodyGrounds(of: business, scene.conflicts(in: business)) + business.grounds
            if !grounds.isEmpty { obstacles[item.id] = grounds }
        }
        return obstacles
    }
}
