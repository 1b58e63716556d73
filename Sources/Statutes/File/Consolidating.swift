import Kernel

extension StatutesFile {
    /// These statutes with what one amendment changes in others (doorlopende tekst): each article that it changed, added or
    /// took out between the text on which it was made and its own. All else stays as it is here, so that of two amendments
    /// made on the same text both hold; of an article that both change the later wording holds.
    ///
    /// Whether the whole agrees with the law must be asked again: two amendments that do each by themselves may not
    /// together.
    public func amended(from base: StatutesFile, to proposed: StatutesFile) -> StatutesFile {
        let changed = Set(StatutesDifference(from: base, to: proposed).articles)
        var file = StatutesFile(
            name: name, jurisdiction: base.jurisdiction == proposed.jurisdiction ? jurisdiction : proposed.jurisdiction,
            title: base.title == proposed.title ? title : proposed.title, articles: articles, values: values,
            delegationArticles: delegationArticles)
        file.articles = merged(changed, proposed)
        file.values = values.filter { value in value.value.article.map { !changed.contains($0) } ?? true }
        for (name, value) in proposed.values {
            if let article = value.article {
                if changed.contains(article) { file.values[name] = value }
            } else if base.values[name]?.value.written != value.value.written {
                file.values[name] = value
            }
        }
        for (name, value) in base.values where value.article == nil && proposed.values[name] == nil {
            file.values[name] = nil
        }
        file.delegationArticles = delegationArticles.filter { !changed.contains($0.value) }
        file.delegationArticles.merge(proposed.delegationArticles.filter { changed.contains($0.value) }) { $1 }
        return file
    }

    /// The articles in their order; a new one comes after the article that it follows in the amendment.
    private func merged(_ changed: Set<String>, _ proposed: StatutesFile) -> [StatutesArticle] {
        var result = articles.compactMap { changed.contains($0.number) ? proposed.article($0.number) : $0 }
        for (place, article) in proposed.articles.enumerated() where changed.contains(article.number) {
            if result.contains(where: { $0.number == article.number }) { continue }
            let before = proposed.articles[..<place].last { earlier in
                result.contains { $0.number == earlier.number }
            }
            let index = before.flatMap { known in result.firstIndex { $0.number == known.number } }
            result.insert(article, at: index.map { $0 + 1 } ?? 0)
        }
        return result
    }

    /// Whether both say the same: articles, what they set, and what is set beside them.
    public func isSame(as other: StatutesFile) -> Bool {
        StatutesDifference(from: self, to: other).isEmpty && title == other.title
            && jurisdiction == other.jurisdiction && articles.map(\.number) == other.articles.map(\.number)
            && values.mapValues(\.value.written) == other.values.mapValues(\.value.written)
    }
}
