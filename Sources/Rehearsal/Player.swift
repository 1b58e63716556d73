import CooperativeService
import FoundationEssentials
import Kernel
import Phrases
import Statutes
import Store

/// Plays one scenario on a cooperative of its own, with a clock that only the script moves.
struct Player {
    let scenario: Scenario
    let cast: CastList
    let service: CooperativeService
    let clock: SetClock
    let cooperative: CooperativeID
    /// Persons in the order of their numbers; members 1 to 3 are the board.
    let persons: [PersonID]
    /// Their memberships, in the same order.
    let members: [MemberID]
    let statutes: RehearsalStatutes
    var saved: [String: JSONValue] = [:]
    var meeting: MeetingID?

    /// Plays the steps in order; a step that goes otherwise than expected does not stop the ones after it.
    mutating func play() async -> [StepResult] {
        var results: [StepResult] = []
        for step in scenario.steps {
            do {
                results.append(try await play(step))
            } catch let problem as RehearsalUnreadable {
                results.append(StepResult(step: step, at: clock.now, found: "", problem: problem.message))
            } catch {
                results.append(
                    StepResult(step: step, at: clock.now, found: "", problem: Phrase(same: String(describing: error))))
            }
        }
        return results
    }

    private mutating func play(_ step: Step) async throws -> StepResult {
        try setClock(step)
        if let result = try await beside(step) { return result }
        var last: StepResult?
        for actor in try await actors(step) {
            for fields in try fields(of: try await withVersion(step)) {
                let result = try await perform(step, fields, as: actor)
                last = result
                if result.problem != nil { return result }
            }
        }
        return last
            ?? StepResult(step: step, at: clock.now, found: "", problem: Phrases.Rehearsal.unknownActor(step.actor))
    }

    private mutating func setClock(_ step: Step) throws {
        let zone = Zone.amsterdam
        let today = zone.local(clock.now)
        guard step.day != nil || step.minute != nil else { return }
        let day = step.day ?? today.day
        let minute = step.minute ?? (day == today.day ? max(today.minute, 12 * 60) : 12 * 60)
        let moment = zone.moment(day, minute: minute)
        guard moment >= zone.moment(today.day, minute: today.minute) else {
            throw RehearsalUnreadable(step.line, Phrases.Rehearsal.clockBack)
        }
        clock.set(max(moment, clock.now))
    }

    private mutating func perform(_ step: Step, _ fields: JSONValue, as actor: Actor) async throws -> StepResult {
        let body = try step.body.map { Array($0.utf8) } ?? Array(JSONEncoder().encode(fields))
        let verdict: Verdict
        do {
            let outcome = try await service.perform(
                named: step.command, fields: body, as: actor, of: cooperative(of: step), key: step.key,
                dryRun: step.isTrial)
            verdict = .carriedOut(try JSONDecoder().decode(JSONValue.self, from: Data(outcome)))
        } catch let refusal as Refusal {
            verdict = .refused(refusal)
        }
        if case .carriedOut(let outcome) = verdict {
            if let name = step.save { saved[name] = outcome }
            noteMeeting(fields, outcome)
        }
        let figures = step.state.isEmpty ? [:] : try await figures(of: verdict)
        return verdict.compare(with: step, at: clock.now, figures: figures)
    }

    // MARK: who

    private func actors(_ step: Step) async throws -> [Actor] {
        switch step.actor {
        case "visitor": return [.visitor]
        case "founding": return [.founding]
        case "clock": return [.clock]
        default: break
        }
        if let range = CastRange.read(step.actor) ?? cast.groups[step.actor] {
            return try range.map { .person(try person($0, step)) }
        }
        if let index = cast.names.firstIndex(of: step.actor) { return [.person(try person(index + 1, step))] }
        let office = Office(rawValue: step.actor)
        if let holder = try await service.holder(of: office, in: cooperative) { return [.person(holder)] }
        throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownActor(step.actor))
    }

    func person(_ number: Int, _ step: Step) throws -> PersonID {
        guard persons.indices.contains(number - 1) else {
            throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownActor("member \(number)"))
        }
        return persons[number - 1]
    }

    private func cooperative(of step: Step) throws -> CooperativeID {
        guard let name = step.of else { return cooperative }
        guard name.hasPrefix("$") else { return CooperativeID(name) ?? cooperative }
        guard case .object(let fields) = saved[String(name.dropFirst())],
            case .string(let text) = fields["cooperative"], let id = CooperativeID(text)
        else { throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(name.dropFirst()))) }
        return id
    }

    // MARK: the meeting at hand

    private mutating func noteMeeting(_ fields: JSONValue, _ outcome: JSONValue) {
        for value in [outcome, fields] {
            if case .object(let fields) = value, case .string(let text) = fields["meeting"], let id = MeetingID(text) {
                meeting = id
                return
            }
        }
    }

    private func figures(of verdict: Verdict) async throws -> [String: JSONValue] {
        var figures: [String: JSONValue] = [:]
        if let meeting { figures = try await service.figures(of: meeting, in: cooperative) }
        if case .carriedOut(.object(let fields)) = verdict { figures.merge(fields) { $1 } }
        return figures
    }
}
