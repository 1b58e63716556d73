import CooperativeService
import Counting
import FoundationEssentials
import Kernel
import Statutes

// What is rehearsed beside the commands: statutes as somebody would offer them, cases as somebody would have counted, and
// another cooperative on the same installation.
extension Player {
    /// Nil where the step is a command.
    mutating func beside(_ step: Step) async throws -> StepResult? {
        let verdict: Verdict
        switch step.command {
        case "check-statutes": verdict = Self.offered(statutes.refusal(overriding: overrides(step), on: today))
        case "read-statutes": verdict = Self.offered(Self.refusal(ofFile: bytes("text", of: step), on: today))
        case "count": verdict = Self.counted(bytes("case", of: step))
        case "found-another": verdict = try await foundAnother(step)
        default: return nil
        }
        return verdict.compare(with: step, at: clock.now, figures: [:])
    }

    private var today: Day { Zone.amsterdam.day(of: clock.now) }

    private func overrides(_ step: Step) -> [String: JSONValue] { scenario.overrides.merging(step.fields) { $1 } }

    private func text(_ name: String, of step: Step) -> String? {
        if case .string(let text) = step.fields[name] { text } else { nil }
    }

    /// The text itself; or, where it is none, its bytes as base64 in `bytes`.
    private func bytes(_ name: String, of step: Step) -> [UInt8] {
        if let encoded = text("bytes", of: step), let data = Data(base64Encoded: encoded) { return Array(data) }
        return Array((text(name, of: step) ?? "").utf8)
    }

    /// Statutes and founders are those of the scenario where the step leaves them out.
    private mutating func foundAnother(_ step: Step) async throws -> Verdict {
        var fields = step.fields
        fields["slug"] = nil
        var overrides = scenario.overrides
        if case .object(let own) = fields.removeValue(forKey: "override") { overrides.merge(own) { $1 } }
        if fields["statutes"] == nil { fields["statutes"] = .string(try statutes.written(overriding: overrides)) }
        if fields["founders"] == nil {
            let founders = try JSONEncoder().encode(Cast.founders(cast))
            fields["founders"] = try JSONDecoder().decode(JSONValue.self, from: founders)
        }
        do {
            let command = try JSONDecoder().decode(FoundCooperative.self, from: JSONEncoder().encode(fields))
            let (id, _) = try await service.found(command, slug: text("slug", of: step) ?? "another")
            let outcome = JSONValue.object(["cooperative": .string(id.description)])
            if let name = step.save { saved[name] = outcome }
            return .carriedOut(outcome)
        } catch let refusal as Refusal { return .refused(refusal) }
    }

    private static func offered(_ refusal: Refusal?) -> Verdict {
        refusal.map(Verdict.fileRefused) ?? .carriedOut(.object([:]))
    }

    private static func refusal(ofFile text: [UInt8], on day: Day) -> Refusal? {
        let report = StatutesReport.check(text, name: "statutes", on: day)
        return report.isAcceptable ? nil : Refusal(.statutes, report.grounds)
    }

    private static func counted(_ text: [UInt8]) -> Verdict {
        do throws(Refusal) {
            switch try CountingCase.read(text) {
            case .unsupported: return .carriedOut(.object(["unsupported": .bool(true)]))
            case .readable(let counted):
                _ = try counted.counted()
                return .carriedOut(.object([:]))
            }
        } catch { return .refused(error) }
    }
}
