import Accounts
import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The register of members and what is done in it.
struct RegisterRoutes {
    typealias Words = Phrases.RegisterPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/board/register") { request, context in try await list(request, context) }
        group.get("/c/{cooperative}/board/register/{number}") { _, context in
            let visit = try await reception.officer(context)
            return try await page(visit, try number(context), reception.state(visit))
        }
        group.post("/c/{cooperative}/board/register/{number}/{act}") { _, context in try await act(context) }
    }

    private func list(_ request: Request, _ context: SignedInContext) async throws -> Page {
        let visit = try await reception.officer(context)
        let search = request.searched("q")
        let after = request.uri.queryParameters.get("after").flatMap { Int($0) }
        let list = try await service.register(
            of: visit.cooperative, as: visit.actor,
            on: request.uri.queryParameters.get("on").flatMap { Day(String($0)) }, search: search, after: after)
        let today = try await service.today(in: visit.cooperative)
        return visit.page(
            Words.title, at: visit.site.board,
            RegisterPage(reader: visit.reader, list: list, today: today, search: search, isFirst: after == nil))
    }

    private func number(_ context: SignedInContext) throws -> Int {
        guard let number = context.parameters.get("number").flatMap({ Int($0) }) else {
            throw Problem(.notFound, WebGrounds.notFound)
        }
        return number
    }

    private func page(_ visit: Visit, _ number: Int, _ state: FormState) async throws -> Page {
        let sheet = try await service.registerSheet(number: number, of: visit.cooperative, as: visit.actor)
        let account = try await reception.site.accounts.account(of: sheet.person, in: visit.cooperative)
        let decisions = try await service.citableDecisions(
            of: visit.cooperative, as: visit.actor, about: sheet.person)
        return visit.page(
            Words.memberTitle(sheet.name, number: number), at: visit.site.board,
            MemberPage(
                reader: visit.reader, sheet: sheet, hasAccount: account != nil, decisions: decisions, state: state,
                isSecretary: visit.doorway.standing.holds(.secretary)))
    }

    private func act(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.officer(context)
        let form = context.form
        let number = try number(context)
        let sheet = try await service.registerSheet(number: number, of: visit.cooperative, as: visit.actor)
        return try await reception.settle(visit, form) {
            let act = context.parameters.get("act") ?? ""
            var acts = RegisterActs(reception: reception, visit: visit, form: form, sheet: sheet)
            if !form.isConfirmed, MemberCheck.acts.contains(act) {
                acts.isTrial = true
                _ = try await acts.carryOut(act)
                let decisions = try await service.citableDecisions(
                    of: visit.cooperative, as: visit.actor, about: sheet.person)
                let check = MemberCheck(
                    reader: visit.reader, sheet: sheet, act: act, form: form,
                    decision: decisions.first { $0.id == form.citedDecision })
                return try visit.answer(check.title, at: visit.site.board, check.page(reception.state(visit)))
            }
            let said = try await acts.carryOut(act)
            return try visit.redirect(to: visit.site.member(number), saying: said)
        } again: {
            try await page(visit, number, $0)
        }
    }
}
