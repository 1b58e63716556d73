import CooperativeService
import HTML
import Kernel
import Phrases

/// What is read back before a membership ends by what the board does or records: expulsion, notice, death.
struct MemberCheck {
    typealias Words = Phrases.ActChecks
    static let acts: Set<String> = ["expulsion", "end", "death"]
    let reader: Reader
    let sheet: RegisterSheet
    let act: String
    let form: Form
    /// The decision that is cited.
    let decision: DecisionLine?

    var title: Phrase {
        switch act {
        case "expulsion": Words.expulsionTitle
        case "death": Words.deathTitle
        default: Words.noticeTitle
        }
    }

    func page(_ state: FormState) -> ActCheckPage {
        ActCheckPage(
            reader: reader, title: reader(title),
            lines: [reader(Words.member(sheet.name, sheet.number))] + lines.map { reader($0) }, form: form,
            action: reader.site.member(sheet.number, act), back: reader.site.member(sheet.number), confirm: confirm,
            state: state)
    }

    private var confirm: Phrase {
        switch act {
        case "expulsion": Words.expel
        case "death": Words.recordDeath
        default: Words.giveNotice
        }
    }

    private var lines: [Phrase] {
        switch act {
        case "death":
            return [form.value("diedOn", as: Day.self).map(Words.diedOn), Words.membershipEnds].compactMap(\.self)
        case "expulsion":
            return ["article", "bylaw", "brokenDecision"].compactMap { form.optional($0).map(Words.broken) }
                + [form.optional("harm").map(Words.harm), form.optional("expelReason").map(Words.reason)].compactMap(
                    \.self) + cited(ExpelMember.name) + [Words.expulsionFollows]
        default:
            return [Phrases.RegisterPages.ground(form.text("ground")), Words.reason(form.text("endReason"))]
                + [form.value("unpaidSince", as: Day.self).map(Words.unpaidSince)].compactMap(\.self)
                + cited(EndMembership.name)
        }
    }

    private func cited(_ command: String) -> [Phrase] {
        guard let decision else { return [] }
        return [Words.restsOn(decision.number, decision.title)] + (decision.mandates == command ? [] : [Words.unnamed])
    }
}
