/// Whether a text on adopting the accounts would give discharge in the same vote (decharge, 2:58 lid 1).
///
/// Only words can show it: a sentence that speaks of discharge gives it, unless that sentence says that discharge is an
/// item, a proposal or a vote apart.
public enum DischargeWords {
    /// What discharge is called; other forms begin with or hold these.
    private static let names = [
        "decharge", "dechargeer", "gedechargeerd", "kwijting", "gekweten", "ontlast", "discharge",
    ]
    private static let apart = ["apart", "aparte", "afzonderlijk", "afzonderlijke", "separate", "separately"]
    /// What is apart: a word that begins so.
    private static let items = [
        "punt", "agendapunt", "besluit", "besloten", "beslist", "voorstel", "stem", "gestemd", "geagendeerd",
        "behandeld", "item", "point", "decision", "decided", "proposal", "vote", "voting", "voted",
    ]

    public static func give(_ text: String) -> Bool {
        text.lowercased().split { ".;:!?\n".contains($0) }.contains { sentence in
            names.contains { sentence.contains($0) } && !isApart(sentence)
        }
    }

    /// `een apart punt`, `wordt apart besloten`, `a separate item`: a word for apart, and what is apart right behind it.
    private static func isApart(_ sentence: Substring) -> Bool {
        let words = sentence.split { !$0.isLetter }.map(String.init)
        return zip(words, words.dropFirst()).contains { word, next in
            apart.contains(word) && items.contains { next.hasPrefix($0) }
        }
    }
}
