import CooperativeService
import FoundationEssentials
import HTML
import Hummingbird
import Kernel
import Phrases

/// The first page of a member, and the own membership.
struct MemberRoutes {
    typealias Words = Phrases.MemberPages
    let reception: Reception
    private var service: CooperativeService { reception.site.service }

    func add(to groups: RouteGroups) {
        let group = groups.signedIn
        group.get("/c/{cooperative}/home") { _, context in try await home(context) }
        group.get("/c/{cooperative}/membership") { _, context in try await membership(context) }
        group.get("/c/{cooperative}/membership/data.json") { _, context in try await ownData(context) }
        group.get("/c/{cooperative}/membership/resignation") { _, context in try await askResignation(context) }
        group.post("/c/{cooperative}/membership/resignation") { _, context in try await resign(context) }
        group.post("/c/{cooperative}/membership/contact") { _, context in try await changeContact(context) }
        group.post("/c/{cooperative}/membership/e-mail") { _, context in try await changeConsent(context) }
    }

    private func home(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.insider(context)
        let home = try await service.memberHome(of: visit.cooperative, as: visit.actor)
        return visit.page(Words.title, at: visit.site.home, HomePage(reader: visit.reader, home: home))
    }

    private func membership(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.insider(context)
        return try await page(visit)
    }

    /// - Parameter state: of the form of the details, when that was refused.
    private func page(_ visit: Visit, contact state: FormState? = nil) async throws -> Page {
        let sheet = try await service.membership(of: visit.cooperative, as: visit.actor)
        let kept = ["email": sheet.email, "street": sheet.street, "postcode": sheet.postcode, "town": sheet.town]
        return visit.page(
            Words.membership, at: visit.site.membership,
            MembershipPage(
                reader: visit.reader, sheet: sheet,
                contact: state ?? reception.state(visit, values: kept.compactMapValues(\.self)),
                consent: reception.state(visit)))
    }

    private func ownData(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let data = try await service.ownData(of: visit.cooperative, as: visit.actor)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        var response = Response(
            status: .ok, body: .init(byteBuffer: ByteBuffer(bytes: Array(try encoder.encode(data)))))
        response.headers[.contentType] = "application/json"
        response.headers[.contentDisposition] = "attachment; filename=\"\(visit.doorway.cooperative.slug).json\""
        return response
    }

    private func changeContact(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        return try await reception.attempt(visit, form) {
            var fields: [String: JSONValue?] = [:]
            for name in ["email", "street", "postcode", "town"] { fields[name] = .string(form.text(name)) }
            _ = try await reception.submit(ChangeContactDetails.self, fields, visit, form)
            return try visit.redirect(to: visit.site.membership, saying: Phrases.Pages.saved)
        } again: { state in
            try await page(visit, contact: state).response(from: Request.none, context: context)
        }
    }

    private func changeConsent(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        if context.form.text("consent") == "yes" {
            _ = try await reception.submit(ConsentToEmail.self, [:], visit, context.form)
            return try visit.redirect(to: visit.site.membership, saying: Words.nowByEmail)
        }
        _ = try await reception.submit(WithdrawEmailConsent.self, [:], visit, context.form)
        return try visit.redirect(to: visit.site.membership, saying: Words.nowByPost)
    }

    private func askResignation(_ context: SignedInContext) async throws -> Page {
        let visit = try await reception.insider(context)
        return try await resignationPage(visit, reception.state(visit))
    }

    private func resignationPage(_ visit: Visit, _ state: FormState, end: Day? = nil) async throws -> Page {
        let sheet = try await service.membership(of: visit.cooperative, as: visit.actor)
        return visit.page(
            end == nil ? Words.resign : Words.checkResignation, at: visit.site.membership,
            ResignationPage(reader: visit.reader, leaving: sheet.leaving, state: state, end: end))
    }

    /// First a dry run that shows the day; then, confirmed, the notice itself.
    private func resign(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        let fields: [String: JSONValue?] = ["against": form.optional("against").map(JSONValue.string)]
        let isConfirmed = form.text("step") == "confirm"
        return try await reception.attempt(visit, form) {
            let outcome = try await reception.submit(
                ResignMembership.self, fields, visit, form, dryRun: !isConfirmed)
            let end = try JSONDecoder().decode(ResignMembership.Outcome.self, from: Data(outcome)).endsOn
            if isConfirmed { return try visit.redirect(to: visit.site.membership, saying: Words.resigned(end)) }
            let page = try await resignationPage(visit, reception.again(visit, form, []), end: end)
            return try page.response(from: Request.none, context: context)
        } again: { state in
            try await resignationPage(visit, state).response(from: Request.none, context: context)
        }
    }
}

extension Reception {
    /// A visit of somebody who belongs to the cooperative; others are told that they do not.
    func insider(_ context: SignedInContext) async throws -> Visit {
        let visit = try await visit(context)
        _ = try context.person(in: visit.cooperative)
        return visit
    }
}
