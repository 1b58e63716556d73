import CooperativeService
import HTML
import Kernel
import Phrases

/// Who decides on a proposal, for who sits in another body than the assembly; with what such a body is told besides.
struct FilingBodyField: Component {
    typealias Words = Phrases.MatterPages
    let reader: Reader
    let bodies: [FilingBody]
    let state: FormState
    var mayAskAssembly = true

    var body: Node {
        if !bodies.isEmpty {
            SelectField(
                name: "body", label: reader(Words.whoDecides),
                choices: (mayAskAssembly ? [Choice(Organ.assembly.rawValue, reader.body(.assembly, named: ""))] : [])
                    + bodies.map { Choice($0.code.rawValue, reader.body($0.code, named: $0.name)) },
                chosen: state["body"] ?? (mayAskAssembly ? Organ.assembly.rawValue : ""),
                hint: reader(mayAskAssembly ? Words.whoDecidesHint : Words.ownBodyHint))
            p { reader(Words.lead) }
            MatterFields(reader: reader, subjects: subjects, state: state)
        }
    }

    /// Without script the list cannot follow the body, so it has the words of all of them.
    private var subjects: [String] {
        bodies.flatMap(\.subjects).reduce(into: []) { found, word in if !found.contains(word) { found.append(word) } }
    }
}

extension Reader {
    /// A body of law in the reader's words, another one as it was named.
    func body(_ code: Organ, named given: String) -> String {
        let known = Phrases.Vocabulary.organ(code)
        return heading(known == Phrase(same: code.rawValue) && !given.isEmpty ? given : self(known))
    }
}
