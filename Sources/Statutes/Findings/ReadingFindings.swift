import Kernel
import Phrases

extension Finding {
    /// A text that cannot be read as a policy file.
    init(_ problem: PolicyProblem, file: String) {
        let (code, words) = problem.kind.explained
        self.init(
            .unreadable, code, file: file, line: problem.line, message: words.message, remedy: words.remedy)
    }

    /// A fault in the table of law itself, for whoever keeps that table.
    static func law(_ code: String, _ file: String, line: Int, detail: String) -> Finding {
        Finding(
            .unreadable, code, file: file, line: line, value: detail,
            message: Phrases.StatutesReading.lawTable(detail), remedy: Phrases.StatutesReading.lawTableRemedy)
    }
}

extension PolicyProblem.Kind {
    fileprivate typealias Words = Phrases.StatutesReading

    fileprivate var explained: (code: String, words: MessageAndRemedy) {
        switch self {
        case .empty: ("file-empty", Words.empty)
        case .tooLarge: ("file-too-large", Words.tooLarge)
        case .notUTF8: ("file-not-utf8", Words.notUTF8)
        case .control: ("control-character", Words.control)
        case .tooDeep: ("too-deep", Words.tooDeep)
        case .tooMany: ("too-many-values", Words.tooMany)
        case .reference: ("yaml-reference", Words.reference)
        case .tag: ("yaml-tag", Words.tag)
        case .quote: ("open-quotation", Words.quote)
        case .bracket: ("open-bracket", Words.bracket)
        case .directive: ("yaml-directive", Words.directive)
        case .notYAML(let detail): ("not-yaml", Words.notYAML(detail))
        case .duplicate(let name): ("duplicate-name", Words.duplicate(name))
        case .nameExpected: ("name-expected", Words.nameExpected)
        }
    }
}
