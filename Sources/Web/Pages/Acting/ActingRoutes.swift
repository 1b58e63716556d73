import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// Naming who acts for an organisation, by who acts for it now; looked at before it is done.
struct ActingRoutes {
    typealias Words = Phrases.ActingForPages
    let reception: Reception

    func add(to groups: RouteGroups) {
        groups.signedIn.get("/c/{cooperative}/membership/acting") { _, context in
            let visit = try await reception.insider(context)
            return try await page(visit, reception.state(visit))
        }
        groups.signedIn.post("/c/{cooperative}/membership/acting") { _, context in try await name(context) }
    }

    private func page(_ visit: Visit, _ state: FormState, _ preview: ActingPage.Preview? = nil) async throws -> Page {
        let lines = try await reception.site.service.acting(of: visit.cooperative, as: visit.actor)
        return visit.page(
            Words.title, at: visit.site.membership,
            ActingPage(reader: visit.reader, lines: lines, preview: preview, state: state))
    }

    private func name(_ context: SignedInContext) async throws -> Response {
        let visit = try await reception.insider(context)
        let form = context.form
        return try await reception.settle(visit, form) {
            let isLook = form.text("answer") == "check"
            let command = NameRepresentative(
                organisation: try form.id("organisation"),
                person: try await reception.person("actsNumber", form, visit),
                givenName: form.optional("actsGivenName"), familyName: form.optional("actsFamilyName"),
                email: form.optional("actsEmail"), from: try form.optionalDay("actsFrom"),
                until: try form.optionalDay("actsUntil"))
            try await reception.give(command, visit, form, dryRun: isLook)
            guard isLook else { return try visit.redirect(to: visit.site.acting, saying: Words.named) }
            let today = try await reception.site.service.today(in: visit.cooperative)
            let shown = try await page(
                visit, reception.again(visit, form, []),
                ActingPage.Preview(
                    organisation: command.organisation, successor: visit.reader(successor(in: form)),
                    from: command.from ?? today, until: command.until))
            return try shown.response(from: Request.none, context: visit.web)
        } again: {
            try await page(visit, $0)
        }
    }

    private func successor(in form: Form) -> Phrase {
        if let number = form.optional("actsNumber") { return Phrases.ProxyPages.member(number) }
        return Phrase(
            same: [form.optional("actsGivenName"), form.optional("actsFamilyName")].compactMap(\.self)
                .joined(separator: " "))
    }
}

extension CooperativeSite {
    var acting: String { membership + "/acting" }
}
