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
        if step.command == "check-statutes" { return checkStatutes(step) }
        var last: StepResult?
        for actor in try await actors(step) {
            for fields in try fields(of: step) {
                let result = try await perform(step, fields, as: actor)
                last = result
                if result.problem != nil { return result }
            }
        }
        return last ?? StepResult(step: step, at: clock.now, found: "", problem: Phrases.Rehearsal.unknownActor(step.actor))
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
        let body = try JSONEncoder().encode(fields)
        let verdict: Verdict
        do {
            let outcome = try await service.perform(
                named: step.command, fields: Array(body), as: actor, of: cooperative)
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

    /// A policy file with other parameters, as somebody would offer it.
    private func checkStatutes(_ step: Step) -> StepResult {
        let refusal = statutes.refusal(
            overriding: scenario.overrides.merging(step.fields) { $1 }, on: Zone.amsterdam.day(of: clock.now))
        let verdict = refusal.map(Verdict.fileRefused) ?? .carriedOut(.object([:]))
        return verdict.compare(with: step, at: clock.now, figures: [:])
    }

    // MARK: who

    private func actors(_ step: Step) async throws -> [Actor] {
        if step.actor == "visitor" { return [.visitor] }
        if let range = CastRange.read(step.actor) ?? cast.groups[step.actor] {
            return try range.map { .person(try person($0, step)) }
        }
        if let index = cast.names.firstIndex(of: step.actor) { return [.person(try person(index + 1, step))] }
        let office = Office(rawValue: step.actor)
        if let holder = try await service.holder(of: office, in: cooperative) { return [.person(holder)] }
        throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownActor(step.actor))
    }

    private func person(_ number: Int, _ step: Step) throws -> PersonID {
        guard persons.indices.contains(number - 1) else {
            throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownActor("member \(number)"))
        }
        return persons[number - 1]
    }

    // MARK: with what

    /// The fields with names and saved values filled in; a range in a single field repeats the command.
    private func fields(of step: Step) throws -> [JSONValue] {
        let kinds = Dictionary(
            service.registry.fields(of: step.command).map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
        var alternatives: [[String: JSONValue]] = [[:]]
        for (name, value) in step.fields.sorted(by: { $0.key < $1.key }) {
            let values =
                name == "member" ? try memberships(value, step) : try fill(value, as: kinds[name] ?? .text, step)
            alternatives = alternatives.flatMap { fields in
                values.map { fields.merging([name: $0]) { $1 } }
            }
        }
        return alternatives.map(JSONValue.object)
    }

    private func fill(_ value: JSONValue, as kind: FieldKind, _ step: Step) throws -> [JSONValue] {
        switch (value, kind) {
        case (.string(let text), .list(.id)):
            return [.array(try ids(text, step))]
        case (.string(let text), .id):
            return try ids(text, step)
        case (.integer(let number), .text):
            return [.string(String(number))]
        case (.array(let items), .list(let element)):
            return [.array(try items.flatMap { try fill($0, as: element, step) })]
        case (.object(let fields), .record(let known)):
            let kinds = Dictionary(known.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first })
            var filled: [String: JSONValue] = [:]
            for (name, value) in fields { filled[name] = try fill(value, as: kinds[name] ?? .text, step).first }
            return [.object(filled)]
        case (.object(let fields), .json):
            var filled: [String: JSONValue] = [:]
            for (name, value) in fields { filled[name] = try fill(value, as: .json, step).first }
            return [.object(filled)]
        case (.string(let text), .json) where text.hasPrefix("$") || CastRange.read(text) != nil:
            return try ids(text, step)
        case (.string(let text), _) where text.hasPrefix("$"):
            return [try lookUp(text, step)]
        default: return [value]
        }
    }

    /// In a field that asks a membership, a range is of memberships.
    private func memberships(_ value: JSONValue, _ step: Step) throws -> [JSONValue] {
        guard case .string(let text) = value, let range = CastRange.read(text) ?? cast.groups[text],
            range.upperBound <= members.count
        else { return try fill(value, as: .id, step) }
        return range.map { .string(members[$0 - 1].description) }
    }

    private func ids(_ text: String, _ step: Step) throws -> [JSONValue] {
        if text.hasPrefix("$") { return [try lookUp(text, step)] }
        if let range = CastRange.read(text) ?? cast.groups[text] {
            return try range.map { .string(try person($0, step).description) }
        }
        if let index = cast.names.firstIndex(of: text) { return [.string(try person(index + 1, step).description)] }
        return [.string(text)]
    }

    /// `$m1` is the id that the saved outcome made; `$m1.field` is one of its fields.
    private func lookUp(_ text: String, _ step: Step) throws -> JSONValue {
        let parts = text.dropFirst().split(separator: ".", maxSplits: 1).map(String.init)
        guard let name = parts.first, let outcome = saved[name], case .object(let fields) = outcome else {
            throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
        }
        if parts.count == 2 {
            guard let value = fields[parts[1]] else {
                throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
            }
            return value
        }
        let ids = ["id", "meeting", "proposal", "poll", "request", "decision", "member", "person", "version"]
        for key in ids { if let id = fields[key] { return id } }
        if fields.count == 1, let only = fields.values.first { return only }
        throw RehearsalUnreadable(step.line, Phrases.Rehearsal.unknownName(String(text.dropFirst())))
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
