import Kernel
import Meetings
import Phrases
import Statutes

/// What forbids appointing a director: the assembly appoints, from the members, as many and as often as the statutes say;
/// others appoint fewer than half (2:37).
struct BoardAppointmentCheck {
    let plan: AppointmentPlan
    let person: PersonID
    let statutes: StatutesInForce

    private var isNew: Bool { !plan.isSeated(person) }
    /// Different persons on the board once all are appointed.
    private var together: Int { Set(plan.seats.map(\.term.person)).count + (isNew ? plan.newcomers : 0) }

    func grounds() throws -> [Ground] {
        var grounds: [Ground] = []
        if isNew && !plan.isByOthers {
            grounds.append(
                Ground(
                    "assembly-appoints", .law("2:37 lid 2"), required: "assembly",
                    message: Phrases.Meetings.assemblyAppoints, remedy: Phrases.Meetings.proposeToAssembly))
        }
        if statutes[.boardFromMembersOnly], try !plan.scene.isMemberInLaw(person, on: plan.from) {
            grounds.append(
                Ground(
                    "director-no-member", statutes.article(of: .boardFromMembersOnly),
                    message: Phrases.Meetings.notAMember, remedy: Phrases.Meetings.admitFirst))
        }
        return grounds + thirdParty() + size() + terms() + votes()
    }

    private func thirdParty() -> [Ground] {
        guard plan.party != nil else { return [] }
        let article = statutes.law.article(.thirdPartySeats), most = statutes[.boardExternalAppointed]
        if most == 0 {
            return [
                Ground(
                    "third-party-without-clause", article, required: "0", found: "\(plan.count)",
                    message: Phrases.Offices.thirdPartyNoClause, remedy: Phrases.Offices.amendFirst)
            ]
        }
        let ours = Set(plan.seats.filter { $0.term.person != person && $0.isFromOutside }.map(\.term.person))
        let others = ours.count + plan.count
        var grounds: [Ground] = []
        let whole = max(together, statutes[.boardSizeMin])
        if 2 * others >= whole {
            grounds.append(
                Ground(
                    "third-party-half", article, required: "< \(whole)/2", found: "\(others)",
                    message: Phrases.Offices.thirdPartyHalf(others, of: whole),
                    remedy: Phrases.Meetings.proposeToAssembly))
        }
        if others > most {
            grounds.append(
                Ground(
                    "third-party-seats", statutes.article(of: .boardExternalAppointed), required: "\(most)",
                    found: "\(others)", message: Phrases.Offices.thirdPartySeats(most),
                    remedy: Phrases.Meetings.proposeToAssembly))
        }
        return grounds
    }

    private func size() -> [Ground] {
        guard isNew else { return [] }
        var grounds: [Ground] = []
        let most = statutes[.boardSizeMax]
        if together > most {
            grounds.append(
                Ground(
                    "board-full", statutes.article(of: .boardSizeMax), required: "\(most)", found: "\(together)",
                    message: Phrases.Meetings.boardIsFull(most), remedy: Phrases.Meetings.dismissSomebodyFirst))
        }
        if statutes[.boardSizeOdd], plan.scene.asksOddNumber, together.isMultiple(of: 2) {
            grounds.append(Self.even(together, statutes))
        }
        return grounds
    }

    static func even(_ together: Int, _ statutes: StatutesInForce) -> Ground {
        Ground(
            "board-even", statutes.article(of: .boardSizeOdd), required: "1, 3, 5, …", found: "\(together)",
            message: Phrases.Offices.boardEven(together), remedy: Phrases.Offices.boardEvenRemedy)
    }

    /// Who was appointed as often as the statutes allow is not appointed again; a task is no new term.
    private func terms() -> [Ground] {
        let most = statutes[.boardMaxTerms], number = plan.number(of: person)
        guard isNew || plan.isAgain(person), number > most else { return [] }
        return [
            Ground(
                "terms-exhausted", statutes.article(of: .boardMaxTerms), required: "\(most)", found: "\(number)",
                message: Phrases.Offices.termsExhausted(most), remedy: Phrases.Meetings.chooseAnother)
        ]
    }

    private func votes() -> [Ground] {
        guard plan.votes != 1 else { return [] }
        var grounds: [Ground] = []
        let others = Dictionary(
            plan.seats.filter { $0.term.person != person }.map { ($0.term.person, $0.votes) }, uniquingKeysWith: max
        ).values.reduce(0, +)
        if plan.votes > others {
            grounds.append(
                Ground(
                    "votes-over-others", statutes.law.article(.directorVotes), required: "<= \(others)",
                    found: "\(plan.votes)", message: Phrases.Offices.votesOverOthers(others),
                    remedy: Phrases.Offices.fewerVotes))
        }
        let most = statutes[.boardVotesPerDirectorMax]
        if !(1...max(1, most)).contains(plan.votes) {
            grounds.append(
                Ground(
                    "votes-per-director", statutes.article(of: .boardVotesPerDirectorMax), required: "<= \(most)",
                    found: "\(plan.votes)", message: Phrases.Offices.votesPerDirector(most),
                    remedy: Phrases.Offices.fewerVotes))
        }
        return grounds
    }
}
