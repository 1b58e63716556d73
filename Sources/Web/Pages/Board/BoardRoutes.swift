import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The first page of the board, and the routes behind it.
struct BoardRoutes {
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/board") { _, context in try await desk(context) }
        groups.signedIn.get("/c/{cooperative}/board/calendar") { _, context in try await deadlines(context) }
        ConvokingRoutes(reception: reception).add(to: groups)
        RunningRoutes(reception: reception).add(to: groups)
        RegisterRoutes(reception: reception).add(to: groups)
        ApplicationRoutes(reception: reception).add(to: groups)
        ImportRoutes(reception: reception).add(to: groups)
        BookRoutes(reception: reception).add(to: groups)
        EndsRoutes(reception: reception).add(to: groups)
    }

    private func deadlines(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let service = reception.site.service
        let deadlines = try await service.legalCalendar(of: visit.cooperative, withMet: true)
        let today = try await service.today(in: visit.cooperative)
        return visit.page(
            Phrases.DeadlinePages.title, at: visit.site.board,
            DeadlinesPage(reader: visit.reader, deadlines: deadlines, today: today))
    }

    private func desk(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let service = reception.site.service
        let desk = try await service.boardDesk(of: visit.cooperative, as: visit.actor)
        let deadlines = try await service.legalCalendar(of: visit.cooperative)
        let today = try await service.today(in: visit.cooperative)
        return visit.page(
            Phrases.Board.title, at: visit.site.board,
            BoardPage(
                reader: visit.reader, desk: desk, deadlines: deadlines, today: today,
                keepsTheBooks: visit.keepsTheBooks))
    }
}
