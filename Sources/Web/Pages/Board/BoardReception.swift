import CooperativeService
import Hummingbird
import Kernel
import Phrases

extension Reception {
    /// A visit of somebody who sits on the board today; others are told whose pages these are.
    func officer(_ context: SignedInContext) async throws -> Visit {
        let visit = try await insider(context)
        guard visit.doorway.standing.isOnBoard else { throw Refusal.officersOnly }
        return visit
    }

    /// A visit of somebody who calls meetings: who sits on the board, or in another body that calls assemblies by the
    /// statutes.
    func convener(_ context: SignedInContext) async throws -> Visit {
        let visit = try await insider(context)
        if visit.doorway.standing.isOnBoard { return visit }
        guard try await site.service.isConvener(visit.actor, of: visit.cooperative) else { throw Refusal.officersOnly }
        return visit
    }

    /// Gives a command with the key of the form.
    @discardableResult
    func give<C: Command>(_ command: C, _ visit: Visit, _ form: Form, dryRun: Bool = false) async throws -> C.Outcome {
        try await site.service.perform(
            command, as: visit.actor, of: visit.cooperative, key: dryRun ? nil : form.optional(FormState.keyField),
            dryRun: dryRun)
    }

    /// As `attempt`, for officers: also what lies outside a mandate is said on the page, with what can be done about it.
    func settle(
        _ visit: Visit, _ form: Form, _ body: () async throws -> Response, again page: (FormState) async throws -> Page
    ) async throws -> Response {
        do {
            return try await body()
        } catch let refusal as Refusal where refusal.kind != .notFound {
            let page = try await page(again(visit, form, refusal.grounds))
            var response = try page.response(from: Request.none, context: visit.web)
            response.status = Problem(refusal).status
            return response
        }
    }
}

extension Visit {
    /// Of who came in as a convener: chair and secretary prepare meetings, and those of another body that calls them.
    var preparesMeetings: Bool { keepsTheBooks || !doorway.standing.isOnBoard }
}

/// Fields that cannot be read are said before any command is given.
extension Form {
    func day(_ name: String) throws -> Day {
        if let day = value(name, as: Day.self) { return day }
        throw Form.unread("day-unread", Phrases.Board.dayUnread, Phrases.Forms.day)
    }

    /// nil when it is empty.
    func optionalDay(_ name: String) throws -> Day? { optional(name) == nil ? nil : try day(name) }

    func number(_ name: String) throws -> Int {
        if let number = value(name, as: Int.self), number >= 0 { return number }
        throw Form.unread("number-unread", Phrases.Board.numberUnread, Phrases.Board.numberRemedy)
    }

    /// Minutes after midnight from `20:00`.
    func minute(_ name: String) throws -> Int {
        let parts = text(name).split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        if parts.count >= 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        {
            return hour * 60 + minute
        }
        throw Form.unread("time-unread", Phrases.Board.timeUnread, Phrases.Forms.time)
    }

    /// An id that a button or a choice carries.
    func id<Tag>(_ name: String) throws -> Identifier<Tag> {
        if let id = value(name, as: Identifier<Tag>.self) { return id }
        throw Form.unread("nothing-chosen", Phrases.Board.choiceUnread, Phrases.Forms.choose)
    }

    /// One of the words that a choice offers.
    func word(_ name: String, of words: [String]) throws -> String {
        if let word = optional(name), words.contains(word) { return word }
        throw Form.unread("nothing-chosen", Phrases.Board.choiceUnread, Phrases.Forms.choose)
    }

    /// As JSON for a command; nil where the field was not filled in.
    func json(_ name: String) -> JSONValue? { optional(name).map(JSONValue.string) }

    var citedDecision: DecisionID? { value("decision") }

    private static func unread(_ code: String, _ message: Phrase, _ remedy: Phrase) -> Refusal {
        Refusal(.invalid, Ground(code, message: message, remedy: remedy))
    }
}
