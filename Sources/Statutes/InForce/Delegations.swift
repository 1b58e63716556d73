public import Kernel

extension StatutesFile {
    /// The article that leaves a command to an office; nil where none does.
    public func delegationArticle(of command: String) -> ArticleReference? {
        delegationArticles[command].map { .statutes($0) }
    }
}

extension StatutesInForce {
    /// The offices to which the statutes leave this command; empty where it stays with its body.
    public func delegates(_ command: String) -> Set<Office> {
        Set(self[.mandateDelegated].lazy.filter { $0.command == command }.map(\.office))
    }

    /// The article that leaves it to an office; nil where none does.
    public func delegationArticle(_ command: String) -> ArticleReference? {
        guard self[.mandateDelegated].contains(where: { $0.command == command }) else { return nil }
        return version.file.delegationArticles[command].map { .statutes($0) } ?? articleIfAny(of: .mandateDelegated)
    }
}
