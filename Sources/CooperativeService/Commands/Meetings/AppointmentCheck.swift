import Kernel
import Meetings
import Phrases
import Statutes

/// What forbids an appointment: who appoints, who is appointed, and how many there are.
struct AppointmentCheck {
    let scene: Scene
    let person: PersonID
    let office: Office
    let organ: Organ
    let from: Day

    func grounds() throws -> [Ground] {
        let statutes = try scene.statutes
        let held = try scene.offices.held(by: person, on: from)
        let seats = try scene.offices.holders(of: organ, on: from)
        var grounds: [Ground] = []
        if organ == .board {
            grounds += try boardGrounds(statutes, isSeated: seats.contains { $0.person == person }, seats: seats)
        }
        if let law = Organ.assemblyOnly[organ], !scene.actsForAssembly {
            grounds.append(
                Ground(
                    "assembly-appoints", .law(law), required: "assembly",
                    message: Phrases.Meetings.assemblyAppointsBody, remedy: Phrases.Meetings.proposeToAssembly))
        }
        if organ == .audit, held.contains(where: { $0.organ == .board }) {
            grounds.append(
                Ground(
                    "auditor-on-board", statutes.law.article(.auditCommittee), message: Phrases.Meetings.auditorOnBoard,
                    remedy: Phrases.Meetings.chooseAnother))
        }
        if held.contains(where: { $0.organ == organ && $0.office == office }) {
            grounds.append(
                Ground(
                    "office-held-already", message: Phrases.Meetings.holdsItAlready,
                    remedy: Phrases.Meetings.nothingToDo))
        } else if [.chair, .secretary, .treasurer].contains(office), seats.contains(where: { $0.office == office }) {
            grounds.append(
                Ground(
                    "office-taken", message: Phrases.Meetings.officeHeld(Phrases.Vocabulary.office(office)),
                    remedy: Phrases.Meetings.endTermFirst))
        }
        return grounds
    }

    private func boardGrounds(_ statutes: StatutesInForce, isSeated: Bool, seats: [OfficeTerm]) throws -> [Ground] {
        var grounds: [Ground] = []
        if !isSeated && !scene.actsForAssembly {
            grounds.append(
                Ground(
                    "assembly-appoints", .law("2:37 lid 2"), required: "assembly",
                    message: Phrases.Meetings.assemblyAppoints, remedy: Phrases.Meetings.proposeToAssembly))
        }
        if statutes[.boardFromMembersOnly], try !scene.standing(of: person).isMember {
            grounds.append(
                Ground(
                    "director-no-member", statutes.article(of: .boardFromMembersOnly),
                    message: Phrases.Meetings.notAMember, remedy: Phrases.Meetings.admitFirst))
        }
        let most = statutes[.boardSizeMax]
        if !isSeated, Set(seats.map(\.person)).count >= most {
            grounds.append(
                Ground(
                    "board-full", statutes.article(of: .boardSizeMax), required: "\(most)", found: "\(most + 1)",
                    message: Phrases.Meetings.boardIsFull(most), remedy: Phrases.Meetings.dismissSomebodyFirst))
        }
        return grounds
    }
}

extension Organ {
    /// Whom the assembly alone appoints and dismisses, and by which article: who supervises the board is not of the
    /// board's choosing.
    static let assemblyOnly: [Organ: String] = [.audit: "2:48 lid 2", .supervisory: "2:57a"]
}

extension Scene {
    /// The assembly's decision carries this out.
    var actsForAssembly: Bool {
        switch actor {
        case .decision(_, let organ): organ == .assembly
        default: false
        }
    }
}
