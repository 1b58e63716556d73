import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// What forbids filling a seat in another body than the board: supervisors are natural persons (2:57), members elect their
/// delegates (2:39 lid 1), and each party fills its own seats.
struct SeatCheck {
    let plan: AppointmentPlan
    let person: PersonID
    let statutes: StatutesInForce

    func grounds() throws -> [Ground] {
        switch plan.organ {
        case .supervisory: try supervisors()
        case .delegates:
            [
                Ground(
                    "members-elect-delegates", statutes.law.article(.delegates), required: SeatGroup.members,
                    message: Phrases.Offices.membersElect, remedy: Phrases.Offices.membersElectRemedy)
            ]
        case .audit: try auditors() + groups()
        default: try groups()
        }
    }

    private func supervisors() throws -> [Ground] {
        var grounds: [Ground] = []
        if !statutes[.supervisoryExists] {
            grounds.append(BodyCheck.noClause(.supervisory, statutes.law.article(.supervisoryBoard)))
        }
        let isNatural = try plan.scene.transaction.row(
            "SELECT 1 FROM membership_person WHERE cooperative_id = ?1 AND id = ?2 AND kind = 'natural'",
            plan.scene.cooperative, person)
        if isNatural == nil {
            grounds.append(
                Ground(
                    "supervisor-no-person", statutes.law.article(.supervisoryBoard),
                    message: Phrases.Offices.supervisorNoPerson, remedy: Phrases.Meetings.chooseAnother))
        }
        return grounds
    }

    /// Nobody is in the committee more years in a row than the statutes allow.
    private func auditors() throws -> [Ground] {
        try plan.scene.auditRules().groundsOfYears([person: plan.scene.yearsAudited(by: person)])
    }

    private func groups() throws -> [Ground] {
        guard let charter = plan.charter, !charter.seats.isEmpty else { return [] }
        let article = statutes.article(of: .bodyMandate)
        let names = charter.seats.map(\.constituency).joined(separator: ", ")
        guard let group = plan.group else {
            return [
                Ground(
                    "constituency-unnamed", article, required: names, found: plan.constituency,
                    message: Phrases.Offices.constituencyUnnamed(names), remedy: Phrases.Offices.nameConstituency)
            ]
        }
        var grounds: [Ground] = []
        let taken = Set(plan.seats.filter { $0.constituency == group.constituency }.map(\.term.person))
        if !taken.contains(person), taken.count + plan.count > group.seats {
            grounds.append(
                Ground(
                    "seats-taken", article, required: "\(group.seats)", found: "\(taken.count + plan.count)",
                    message: Phrases.Offices.seatsTaken(group.constituency, group.seats),
                    remedy: Phrases.Meetings.endTermFirst))
        }
        if SeatGroup.isOfMembers(group.constituency), try !plan.scene.isMemberInLaw(person, on: plan.from) {
            grounds.append(
                Ground(
                    "seat-of-members", article, required: group.constituency, message: Phrases.Standing.seatOfMembers,
                    remedy: Phrases.Meetings.chooseAnother))
        }
        let appointer = plan.party ?? plan.scene.givingOrgan.rawValue
        let isTheirs = Interest.key(appointer) == Interest.key(group.appointedBy)
        if !isTheirs, !(plan.scene.actsForAssembly && group.appointedBy == Organ.board.rawValue) {
            grounds.append(
                Ground(
                    "seat-of-other-party", article, required: group.appointedBy, found: appointer,
                    message: Phrases.Offices.seatOfOther(group.constituency, group.appointedBy),
                    remedy: Phrases.Offices.seatOfOtherRemedy))
        }
        return grounds
    }
}
