public import Kernel

/// One step as it went.
public struct StepResult: Sendable {
    public let step: Step
    public let at: Timestamp
    /// What came of it, in short.
    public let found: String
    /// Why it is not what the file expects; nil when it is.
    public let problem: Phrase?
    /// Why it was refused, or why a vote was not carried.
    public var grounds: [Ground] = []

    public var passed: Bool { problem == nil }

    /// A file or a scene that could not be played at all.
    static func unreadable(_ problem: Phrase, line: Int) -> StepResult {
        let step = Step(
            line: line, day: nil, minute: nil, actor: "", command: "", fields: [:], body: nil, key: nil,
            of: nil, isTrial: false, save: nil, expect: .accepted, grounds: nil, state: [:])
        return StepResult(step: step, at: Timestamp(milliseconds: 0), found: "", problem: problem)
    }
}

/// A rehearsal as it was played.
public struct Transcript: Sendable {
    public let file: String
    public var scenes: [(name: String, results: [StepResult])] = []

    public var passed: Int { scenes.reduce(0) { $0 + $1.results.filter(\.passed).count } }
    public var failed: Int { scenes.reduce(0) { $0 + $1.results.filter { !$0.passed }.count } }

    /// Line by line, as the program prints it; the last line counts.
    public func text(_ language: Language, zone: Zone) -> String {
        var lines: [String] = []
        for scene in scenes {
            lines.append("\(file): \(scene.name)")
            for result in scene.results {
                let (day, minute) = zone.local(result.at)
                let time = String(minute / 60 + 100).dropFirst() + ":" + String(minute % 60 + 100).dropFirst()
                let mark = result.passed ? "ok  " : "FAIL"
                lines.append(
                    "  \(mark) \(day) \(time)  \(result.step.actor)  \(result.step.command)  → \(result.found)")
                if let problem = result.problem {
                    lines.append("       \(file):\(result.step.line): \(problem(language))")
                }
            }
        }
        lines.append("\(passed) passed, \(failed) failed")
        return lines.joined(separator: "\n")
    }
}
