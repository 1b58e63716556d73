import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The letters that wait to be printed.
struct LetterRoutes {
    typealias Words = Phrases.BoardBooks
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/letters") { _, context in
            let visit = try await reception.officer(context)
            let pile = try await service.lettersToPrint(of: visit.cooperative, as: visit.actor)
            return visit.page(
                Words.lettersTitle, at: visit.site.board,
                LettersPage(reader: visit.reader, pile: pile, state: reception.state(visit)))
        }
        group.get("/c/{cooperative}/board/letters/print") { _, context in
            let visit = try await reception.officer(context)
            let pile = try await service.lettersToPrint(of: visit.cooperative, as: visit.actor)
            return visit.page(
                Words.sheetsTitle, at: visit.site.board, LetterSheetsPage(reader: visit.reader, letters: pile.letters))
        }
        group.post("/c/{cooperative}/board/letters") { _, context in
            let visit = try await reception.officer(context)
            let letters = context.form.all("letter").compactMap { MessageID($0) }
            let count = try await service.markPrinted(
                letters, of: visit.cooperative, as: visit.actor,
                keepingSecrets: reception.site.configuration.demonstration != nil)
            return try visit.redirect(to: visit.site.letters, saying: Words.printed(count))
        }
    }
}
