import Kernel
import Meetings
import Phrases
import Statutes

/// What forbids an appointment: who appoints, who is appointed, and how many there are.
struct AppointmentCheck {
    let scene: Scene
    let plan: AppointmentPlan
    let person: PersonID
    let office: Office

    func grounds() throws -> [Ground] {
        let statutes = try scene.statutes
        let held = try scene.offices.held(by: person, on: plan.from)
        var grounds: [Ground] = []
        if plan.organ == .board {
            grounds += try BoardAppointmentCheck(plan: plan, person: person, statutes: statutes).grounds()
        } else {
            grounds += try SeatCheck(plan: plan, person: person, statutes: statutes).grounds()
        }
        if let law = Organ.assemblyOnly[plan.organ], !scene.actsForAssembly {
            grounds.append(
                Ground(
                    "assembly-appoints", .law(law), required: "assembly",
                    message: Phrases.Meetings.assemblyAppointsBody, remedy: Phrases.Meetings.proposeToAssembly))
        }
        grounds += incompatible(held, statutes)
        if held.contains(where: { $0.organ == plan.organ && $0.office == office }), !plan.isAgain(person) {
            grounds.append(
                Ground(
                    "office-held-already", message: Phrases.Meetings.holdsItAlready,
                    remedy: Phrases.Meetings.nothingToDo))
        } else if office.isOfOne, plan.passing == nil,
            plan.seats.contains(where: { $0.term.office == office && $0.term.person != person })
        {
            grounds.append(
                Ground(
                    "office-taken", message: Phrases.Meetings.officeHeld(Phrases.Vocabulary.office(office)),
                    remedy: Phrases.Meetings.endTermFirst))
        }
        return grounds
    }

    /// Who governs does not supervise or audit, and the other way round.
    private func incompatible(_ held: [OfficeTerm], _ statutes: StatutesInForce) -> [Ground] {
        let organs = Set(held.map(\.organ))
        var grounds: [Ground] = []
        if plan.organ == .audit && organs.contains(.board) || plan.organ == .board && organs.contains(.audit) {
            grounds.append(
                Ground(
                    "auditor-on-board", statutes.law.article(.auditCommittee), message: Phrases.Meetings.auditorOnBoard,
                    remedy: Phrases.Meetings.chooseAnother))
        }
        if plan.organ == .supervisory && organs.contains(.board)
            || plan.organ == .board && organs.contains(.supervisory)
        {
            grounds.append(
                Ground(
                    "supervisor-on-board", statutes.law.article(.supervisoryBoard),
                    message: Phrases.Offices.supervisorOnBoard, remedy: Phrases.Meetings.chooseAnother))
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
