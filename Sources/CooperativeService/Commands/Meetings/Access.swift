import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

extension Scene {
    /// Why a person may not take part in this meeting in this way; empty where they may.
    func accessGrounds(of person: PersonID, to meeting: Meeting, way: AttendanceWay) throws -> [Ground] {
        let standing = try standing(of: person)
        // A member who is suspended takes nothing from the organisation that they act for: it has access by them.
        let isSuspended = try standing.isSuspended && !actsForVoter(person, at: meeting)
        let ownCase = try isSuspended && hasOwnCase(person, at: meeting)
        let law: LawCode = isSuspended ? .suspendedHearing : .memberAccess
        return try AccessCheck.grounds(
            isMember: isMemberInLaw(standing), isSuspended: isSuspended,
            holdsOffice: try !standing.offices.isEmpty || votesForOthers(person, at: meeting), ownCase: ownCase,
            article: statutes.law.article(law))
            + AccessCheck.grounds(way: way, mode: meeting.details.mode)
            + (way == .online && meeting.details.mode.takesOnline ? onlineGrounds(of: meeting) : [])
    }

    /// The clause that lets members take part from elsewhere is asked on the day itself (2:38 lid 6).
    private func onlineGrounds(of meeting: Meeting) throws -> [Ground] {
        guard try body(of: meeting).code == .assembly else { return [] }
        return ModeCheck.onlineGrounds(ModeRules(try statutes))
    }

    /// Whether this person acts for somebody else who has a vote there.
    private func actsForVoter(_ person: PersonID, at meeting: Meeting) throws -> Bool {
        let body = try body(of: meeting).code
        return try body == .assembly
            && standIns.organisations(of: person, on: today).contains { try franchise(of: $0, in: body) == .voter }
    }

    /// Who acts for an organisation or holds a proxy comes in for others. Where only voters hold proxies, one in other hands
    /// counts for nothing and opens no door.
    private func votesForOthers(_ person: PersonID, at meeting: Meeting) throws -> Bool {
        if try !standIns.organisations(of: person, on: today).isEmpty { return true }
        guard try !ProxyRules(in: body(of: meeting).code, under: statutes).holderVotes.value else { return false }
        return try proxies.proxies(of: person, for: meeting.id).contains { $0.holder == person && $0.stage.stands }
    }

    /// An item that says whose case it is, whatever its kind, is the case of that person and of nobody else. Where nothing says
    /// it, business about suspension and expulsion may be.
    private func hasOwnCase(_ person: PersonID, at meeting: Meeting) throws -> Bool {
        let subjects = try standIns.subjects(at: meeting.id)
        return try agendas.items(of: meeting.id).contains { item in
            if let subject = subjects[item.id] { return subject == person }
            guard item.topic == .expulsion else { return false }
            guard let id = item.proposal, let command = try proposals.proposal(id)?.text.command,
                let subject = try subject(of: Payload(name: command.name, fields: command.fields))
            else { return true }
            return subject == person
        }
    }

    /// Whether the actor keeps the door: chair or secretary, those of the body that meets, or the chair whom requesters
    /// appointed for their meeting.
    func keepsTheDoor(of meeting: Meeting) throws -> Bool {
        guard let person = actor.person else { return false }
        let standing = try standing(of: person)
        if standing.holds(.chair) || standing.holds(.secretary) { return true }
        return try !standing.isSuspended && (meeting.chair == person || keepsPapers(of: meeting, standing))
    }

    /// Whether the actor keeps the desk of a meeting, who comes and goes and what is counted: who keeps the door, whom
    /// requesters charged with the minutes, or who leads it in place of a chair who is not there.
    func keepsTheDesk(of meeting: Meeting) throws -> Bool {
        if try keepsTheDoor(of: meeting) { return true }
        guard let person = actor.person, try !standing(of: person).isSuspended else { return false }
        return try meeting.minuteTaker == person || meetings.opening(of: meeting.id)?.chair == person
    }

    /// Whether somebody is chair or secretary of the body that meets, the assembly's being those of the cooperative.
    func keepsPapers(of meeting: Meeting, _ standing: Standing) throws -> Bool {
        let organ = try body(of: meeting).code
        return standing.offices.contains { $0.organ == organ && [.chair, .secretary].contains($0.office) }
    }

    /// Refused unless the actor may record the coming and going of this person in this way.
    func requireDoor(of meeting: Meeting, for person: PersonID, way: AttendanceWay) throws {
        if try keepsTheDesk(of: meeting) { return }
        guard person == actor.person, way == .online else {
            throw Refusal(
                .authority,
                Ground(
                    "not-at-the-door", message: Phrases.Meetings.onlyOnlineYourself,
                    remedy: Phrases.Meetings.askTheSecretary))
        }
    }
}
