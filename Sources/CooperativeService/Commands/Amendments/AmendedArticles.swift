import Kernel
import Proposals
import Statutes

/// The articles of the statutes that a proposal announces, and that an amendment to it touches (2:42 lid 1).
struct AmendedArticles {
    let announced: [String]
    let touched: [String]

    /// - Parameter named: the articles that the author of the amendment names.
    init(
        _ change: TextChange, command: ProposedCommand?, named: [String], of proposal: Proposal,
        base: ProposalText, in scene: Scene
    ) throws {
        let current = try scene.statutes.version.file
        let proposed = Self.file(of: base.command)
        let whole = try proposed.map { try scene.amendmentBase.whole($0, by: proposal.id, on: current) }
        var announced = ArticleNames.named(in: base.title + " " + base.text)
        if let whole { announced += ArticleChange.between(current, whole).map(\.number) }

        var touched = named.map(ArticleNames.normal) + ArticleNames.named(in: change.newWords)
        if let amended = Self.file(of: command), let proposed {
            touched += ArticleChange.between(proposed, amended).map(\.number)
        }
        // Who changes words of a proposal on one article changes that article.
        if touched.isEmpty, Set(announced).count == 1 { touched = announced }
        self.announced = Self.once(announced)
        self.touched = Self.once(touched)
    }

    private static func once(_ numbers: [String]) -> [String] {
        numbers.reduce(into: []) { list, number in if !list.contains(number) { list.append(number) } }
    }

    /// The statutes that a proposal carries, read; nil where it carries none.
    static func file(of command: ProposedCommand?) -> StatutesFile? {
        guard let command, command.name == AmendStatutes.name, case .object(let fields) = command.fields,
            case .string(let given) = fields["text"]
        else { return nil }
        return AmendStatutes(text: given).file
    }
}
