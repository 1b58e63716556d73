import Kernel
import Phrases

/// What a step brought.
enum Verdict {
    case carriedOut(JSONValue)
    case refused(Refusal)
    case fileRefused(Refusal)

    /// In the transcript: `accepted`, `adopted`, `refused: 2:42 lid 1, art. 14`.
    var summary: String {
        switch self {
        case .carriedOut: result.rawValue
        case .refused(let refusal), .fileRefused(let refusal):
            "\(result.rawValue): " + refusal.grounds.map { $0.article?.code ?? $0.code }.joined(separator: ", ")
        }
    }

    /// The grounds by code, with the article where there is one: what `grounds:` of the step could say.
    private var codes: String {
        let named = grounds.map { ground in ground.code + (ground.article.map { " (\($0.code))" } ?? "") }
        return named.isEmpty ? summary : result.rawValue + ": " + named.joined(separator: ", ")
    }

    var result: Expectation {
        switch self {
        case .refused: .refused
        case .fileRefused: .fileRefused
        case .carriedOut(let outcome):
            if case .object(let fields) = outcome, case .string(let word) = fields["outcome"],
                let known = Expectation(rawValue: word)
            {
                known
            } else {
                .accepted
            }
        }
    }

    func compare(with step: Step, at moment: Timestamp, figures: [String: JSONValue]) -> StepResult {
        var problem: Phrase?
        // A step that is only `accepted` does not ask what the outcome was.
        let asExpected: Bool
        if case .carriedOut(let outcome) = self, step.expect == .accepted || outcome.standing == step.expect {
            asExpected = true
        } else {
            asExpected = result == step.expect
        }
        if !asExpected {
            problem = Phrases.Rehearsal.expected(step.expect.rawValue, summary)
        } else if let grounds = step.grounds, !matches(grounds) {
            problem = Phrases.Rehearsal.expected(grounds.sorted().joined(separator: ", "), codes)
        } else {
            for (name, value) in step.state.sorted(by: { $0.key < $1.key }) where !Self.holds(value, in: figures[name])
            {
                problem = Phrases.Rehearsal.expected(
                    "\(name) \(value.plain)", figures[name].map { "\(name) \($0.plain)" } ?? "–")
                break
            }
        }
        return StepResult(step: step, at: moment, found: summary, problem: problem, grounds: grounds)
    }

    /// Of an object every field that the script names.
    private static func holds(_ expected: JSONValue, in found: JSONValue?) -> Bool {
        guard case .object(let fields) = expected, case .object(let values)? = found else { return expected == found }
        return fields.allSatisfy { holds($1, in: values[$0]) }
    }

    /// Why it was refused; of a vote why it was not carried.
    private var grounds: [Ground] {
        switch self {
        case .refused(let refusal), .fileRefused(let refusal): refusal.grounds
        case .carriedOut(let outcome): OutcomeGrounds.read(outcome)
        }
    }

    /// Every ground is named and every name is a ground; by article or by code.
    private func matches(_ names: Set<String>) -> Bool {
        let grounds: [Ground]
        switch self {
        case .refused(let refusal), .fileRefused(let refusal): grounds = refusal.grounds
        case .carriedOut(let outcome):
            grounds = OutcomeGrounds.read(outcome)
            if grounds.isEmpty { return names == Set(Self.articles(of: outcome)) }
        }
        let everyName = names.allSatisfy { name in grounds.contains { $0.code == name || $0.article?.code == name } }
        let everyGround = grounds.allSatisfy { ground in
            names.contains(ground.code) || ground.article.map { names.contains($0.code) } == true
        }
        return everyName && everyGround
    }

    /// The articles by which a poll was rejected stand in its outcome.
    private static func articles(of outcome: JSONValue) -> [String] {
        guard case .object(let fields) = outcome, case .array(let items) = fields["grounds"] else { return [] }
        return items.compactMap { item in
            switch item {
            case .string(let text): text
            case .object(let ground): ground["article"]?.articleCode
            default: nil
            }
        }
    }
}

extension JSONValue {
    /// How a decision stands in law, where the outcome says it beside what was decided.
    fileprivate var standing: Expectation? {
        guard case .object(let fields) = self, case .string(let word) = fields["standing"] else { return nil }
        return Expectation(rawValue: word)
    }

    var plain: String {
        switch self {
        case .null: "null"
        case .bool(let value): String(value)
        case .integer(let value): String(value)
        case .string(let value): value
        case .array(let values): values.map(\.plain).joined(separator: ", ")
        case .object(let fields): fields.keys.sorted().joined(separator: ", ")
        }
    }

    /// An article reference as the outcome writes it.
    var articleCode: String? {
        if case .string(let text) = self { return text }
        guard case .object(let fields) = self else { return nil }
        if case .object(let law) = fields["law"], case .string(let article) = law["_0"] { return article }
        if case .object(let own) = fields["statutes"], case .string(let article) = own["_0"] {
            return "art. \(article)"
        }
        return nil
    }
}
