import Kernel
import Store

/// Writes a command that was carried out in the journal, with its facts.
struct Journalling {
    let scene: Scene

    func write<C: Command>(_ command: C, key: String?) throws {
        let body: JournalBody
        switch C.record {
        case .none: return
        case .factsOnly: body = try Journal.encode(body: Done(), random: scene.random)
        case .fields: body = try Journal.encode(body: command, about: subject, random: scene.random)
        }
        try append(C.name, body, key: key)
    }

    private func append(_ name: String, _ body: JournalBody, key: String?) throws {
        let facts = scene.facts.map { fact in
            JournalFact(fact.name, fact.fields.mapValues(FactValue.text), person: fact.about, personal: fact.personal)
        }
        try Journal.append(
            JournalDraft(
                cooperative: scene.cooperative, recordedAt: scene.now, day: scene.recordedOn, command: name,
                actor: scene.actor.code, office: scene.mandate?.office?.rawValue, statutes: try scene.statutesID,
                correlation: key ?? scene.mandate?.decision?.description, body: body, facts: facts),
            in: scene.transaction, random: scene.random)
    }

    /// Whom the personal fields of the command are about: the one person that its facts are about.
    private var subject: PersonID? {
        let persons = Set(scene.facts.compactMap(\.about))
        return persons.count == 1 ? persons.first : scene.facts.first?.about
    }
}
