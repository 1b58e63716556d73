import CooperativeService
import HTML
import Kernel
import Phrases

/// The first page of the board: what waits, which terms run, and where everything is.
struct BoardPage: Component {
    typealias Words = Phrases.Board
    let reader: Reader
    let desk: BoardDesk
    let deadlines: [LegalDeadline]
    let today: Day
    /// The reader is chair or secretary.
    var keepsTheBooks = true

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.members(reader.number(desk.members))) }
        h2(.id("waiting")) { reader(Words.waiting) }
        if waiting.isEmpty {
            p { reader(Words.nothingWaits) }
        } else {
            ul { for line in waiting { li { a(.href(line.to)) { line.label } } } }
        }
        if keepsTheBooks {
            div(.class("actions")) { LinkButton(reader(Words.callMeeting), to: reader.site.newMeeting) }
        }
        h2(.id("calendar")) { reader(Words.calendar) }
        if deadlines.isEmpty { p { reader(Words.noDeadlines) } } else { calendar }
        h2(.id("everything")) { reader(Words.everything) }
        ul { for link in links { li { a(.href(link.to)) { reader(link.label) } } } }
    }

    private var waiting: [(label: String, to: String)] {
        var lines = desk.meetings.map { line in
            let isToCome = line.stage == .convoked && line.day > today
            let words = line.stage == .drafted ? Words.draft : isToCome ? Words.toCome : Words.run
            return (
                reader(words(line.title)) + ", " + Format.day(line.day, reader.language),
                line.stage == .drafted || isToCome ? reader.site.plan(line.id) : reader.site.run(line.id)
            )
        }
        lines += desk.outside.map {
            (
                reader(Phrases.OutsidePages.running($0.question)) + ", " + Format.day($0.lastDay, reader.language),
                reader.site.outside($0.id)
            )
        }
        if desk.applications > 0 {
            lines.append((reader(Words.applications(desk.applications)), reader.site.applications))
        }
        if desk.letters > 0 { lines.append((reader(Words.letters(desk.letters)), reader.site.letters)) }
        if desk.texts > 0, keepsTheBooks {
            lines.append((reader(Words.texts(desk.texts)), reader.site.waitingProposals))
        }
        if desk.versions > 0 { lines.append((reader(Words.versions(desk.versions)), reader.site.statutesVersions)) }
        return lines
    }

    /// What is late or near; the rest is on the page of all terms.
    @Content private var calendar: Node {
        let near = deadlines.filter { [.overdue, .soon].contains($0.state(on: today)) }
        if near.isEmpty {
            p { reader(Phrases.DeadlinePages.nothingSoon) }
        } else {
            DeadlineTable(reader: reader, caption: Words.calendar, deadlines: near, today: today)
        }
        p { a(.href(reader.site.deadlines)) { reader(Phrases.DeadlinePages.all) } }
    }

    private var links: [(label: Phrase, to: String)] {
        [
            (Phrases.RegisterPages.title, reader.site.register),
            (Phrases.RegisterPages.applications, reader.site.applications),
            (Phrases.EndsDeskPages.title, reader.site.ends),
            (Phrases.RegisterPages.importTitle, reader.site.memberImport),
            (Words.meetings, reader.site.meetings), (Words.fileProposal, reader.site.fileProposal),
            (Phrases.ConvokingPages.waitingTitle, reader.site.waitingProposals),
            (Phrases.OutsidePages.title, reader.site.outside),
            (Phrases.DeadlinePages.title, reader.site.deadlines),
            (Phrases.AccountsPages.menu, reader.site.accounts),
            (Phrases.LateFactPages.title, reader.site.lateFacts),
            (Phrases.DecisionListPages.title, reader.site.decisionList),
            (Phrases.BoardBooks.decisionsTitle, reader.site.boardDecisions),
            (Phrases.BodyPages.manage, reader.site.boardBodies),
            (Phrases.BoardBooks.statutesTitle, reader.site.statutesVersions),
            (Phrases.BoardBooks.lettersTitle, reader.site.letters),
            (Phrases.BoardBooks.journalTitle, reader.site.journal),
        ]
    }
}
