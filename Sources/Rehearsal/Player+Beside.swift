import CooperativeService
import Counting
import Kernel
import Statutes

// What is rehearsed beside the commands: statutes as somebody would offer them, and cases as somebody would have counted.
extension Player {
    /// Nil where the step is a command.
    func beside(_ step: Step) throws -> StepResult? {
        let verdict: Verdict
        switch step.command {
        case "check-statutes": verdict = Self.offered(statutes.refusal(overriding: overrides(step), on: today))
        case "read-statutes": verdict = Self.offered(Self.refusal(ofFile: text("text", of: step), on: today))
        case "count": verdict = Self.counted(text("case", of: step))
        default: return nil
        }
        return verdict.compare(with: step, at: clock.now, figures: [:])
    }

    private var today: Day { Zone.amsterdam.day(of: clock.now) }

    private func overrides(_ step: Step) -> [String: JSONValue] { scenario.overrides.merging(step.fields) { $1 } }

    private func text(_ name: String, of step: Step) -> String {
        if case .string(let text) = step.fields[name] { text } else { "" }
    }

    private static func offered(_ refusal: Refusal?) -> Verdict {
        refusal.map(Verdict.fileRefused) ?? .carriedOut(.object([:]))
    }

    private static func refusal(ofFile text: String, on day: Day) -> Refusal? {
        let report = StatutesReport.check(text, name: "statutes", on: day)
        return report.isAcceptable ? nil : Refusal(.statutes, report.grounds)
    }

    private static func counted(_ text: String) -> Verdict {
        do throws(Refusal) {
            switch try CountingCase.read(Array(text.utf8)) {
            case .unsupported: return .carriedOut(.object(["unsupported": .bool(true)]))
            case .readable(let counted):
                _ = try counted.counted()
                return .carriedOut(.object([:]))
            }
        } catch { return .refused(error) }
    }
}
