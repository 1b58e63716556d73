import CooperativeService
import HTML
import Kernel
import Phrases

/// The public page of a cooperative.
struct FrontPage: Component {
    typealias Words = Phrases.PublicPages
    let reader: Reader
    let name: String
    let front: PublicFront

    var body: Node {
        h1 { name }
        h2 { reader(Words.purpose) }
        Prose(reader(front.purpose))
        Facts(facts)
        p { a(.href(reader.site.statutes)) { reader(Words.readStatutes) } }
        div(.class("cards")) {
            section(.class("card")) {
                h2 { reader(Words.howToJoin) }
                AdmissionWords(reader: reader, admission: front.admission)
                p { LinkButton(reader(Phrases.Pages.join), to: reader.site.join) }
            }
            section(.class("card"), .id("leave")) {
                h2 { reader(Words.howToLeave) }
                LeavingWords(reader: reader, leaving: front.leaving)
                p { reader(Words.leavingHow) }
                p { LinkButton(reader(Phrases.Pages.membership), to: reader.site.membership, .secondary) }
            }
        }
        h2 { reader(Words.latest) }
        if front.latest.isEmpty {
            p { reader(Phrases.DecisionPages.none) }
        } else {
            DecisionTable(reader: reader, lines: front.latest)
            p { a(.href(reader.site.decisions)) { reader(Words.allDecisions) } }
        }
        p { a(.href(reader.site.bodies)) { reader(Phrases.BodyPages.title) } }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        if !front.seat.isEmpty { facts.append((reader(Words.seat), .text(front.seat))) }
        let next = front.nextAssembly.map(reader.longDay) ?? .text(reader(Words.noAssembly))
        facts.append((reader(Words.nextAssembly), next))
        return facts
    }
}

/// How one becomes a member, by the statutes.
struct AdmissionWords: Component {
    typealias Words = Phrases.PublicPages
    let reader: Reader
    let admission: PublicFront.Admission

    var body: Node {
        p {
            reader(
                Words.decidesOnAdmission(Phrases.Vocabulary.organ(admission.organ), days: admission.days))
            reader.article(admission.article)
        }
        if admission.minimumAge > 0 { p { reader(Words.minimumAge(admission.minimumAge)) } }
        if !admission.area.isEmpty { p { reader(Words.area(admission.area)) } }
    }
}

/// How a membership ends by notice, by the statutes.
struct LeavingWords: Component {
    let reader: Reader
    let leaving: PublicFront.Leaving

    var body: Node {
        p {
            reader(Phrases.PublicPages.leaving(days: leaving.noticeDays, yearEnd: leaving.onlyAtYearEnd))
            reader.article(leaving.article)
        }
    }
}
