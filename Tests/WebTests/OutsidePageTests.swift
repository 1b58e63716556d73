import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Decisions outside a meeting, page by page")
struct OutsidePageTests {
    private static let list = "/c/de-linde/outside"

    /// A proposal that the secretary put to all twelve members today.
    private static func started(_ town: PagesTown, body: Organ? = nil) async throws -> PollID {
        let proposal = try await town.perform(
            FileProposal(title: "Bakfiets", text: "Wij kopen een bakfiets.", body: body), as: town.secretary
        ).proposal
        return try await town.perform(
            StartDecisionOutside(
                proposal: proposal, lastDay: PagesTown.today + 14, boardKnewOn: PagesTown.today), as: town.secretary
        ).outside
    }

    private static func answer(_ town: PagesTown, _ id: PollID, by member: PersonID, _ choice: String) async throws {
        _ = try await town.service.perform(
            named: AnswerDecisionOutside.name, fields: Array(#"{"choice":"\#(choice)","outside":"\#(id)"}"#.utf8),
            as: .person(member), of: town.linde)
    }

    @Test func `The secretary sees first whether it may, and puts it to the members`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Bakfiets", text: "Wij kopen een bakfiets."), as: town.secretary
            ).proposal
            let secretary = try await town.browser(of: "secretary")
            let fields = "proposal=\(proposal)&lastDay=\(PagesTown.today + 14)"
            let unknown = try await secretary.submit(Self.list, to: Self.list + "/start/check", "key=k1&" + fields)
            #expect(unknown.status == 422 && unknown.body.contains("Het bestuur moet het voorstel kennen"))
            #expect(unknown.body.contains("2:40"))
            let known = fields + "&boardKnewOn=\(PagesTown.today)"
            let check = try await secretary.submit(Self.list, to: Self.list + "/start/check", "key=k2&" + known)
            #expect(check.status == 200 && check.body.contains("Dit mag volgens de wet en de statuten."))
            #expect(check.body.contains("iedereen moet voor zijn") && check.body.contains("12"))
            #expect(!(try await secretary.get(Self.list)).body.contains("wacht op antwoorden"), "only tried")
            let made = try await secretary.post(
                Self.list + "/start", "csrf=\(check.token)&key=\(check.key)&" + known)
            #expect(made.status == 303)
            #expect(try await secretary.get(Self.list).body.contains("wacht op antwoorden"))
            #expect(try await secretary.get("/c/de-linde/board").body.contains("Buiten vergadering: Bakfiets"))
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get(Self.list)).body.contains("name=\"boardKnewOn\""))
            let refused = try await member.submit(Self.list, to: Self.list + "/start", "key=k3&" + known)
            #expect(refused.status == 403)
            #expect(try await town.browser(of: "stranger").get(Self.list).status == 403)
        }
    }

    @Test func `A member finds it on the first page, reads the answer back, and signs once`() async throws {
        try await withPagesTown { town in
            let id = try await Self.started(town)
            let place = Self.list + "/\(id)"
            let member = try await town.browser(of: "member4")
            let home = try await member.get("/c/de-linde/home")
            #expect(home.body.contains("Wacht op uw antwoord") && home.body.contains(place))
            let page = try await member.get(place)
            #expect(page.body.contains("Wij kopen een bakfiets.") && page.body.contains("0 van 12"))
            #expect(!page.body.contains("Wie heeft geantwoord"), "who answered is for chair and secretary")
            let empty = try await member.submit(place, to: place + "/check", "x=1")
            #expect(empty.status == 400)
            let check = try await member.submit(place, to: place + "/check", "choice=for")
            #expect(check.status == 200 && check.body.contains("Klopt uw antwoord?"))
            #expect(try await member.get(place).body.contains("0 van 12"), "only tried")
            let signed = try await member.post(
                place + "/answer", "csrf=\(check.token)&key=\(check.key)&choice=for")
            #expect(signed.status == 303)
            let after = try await member.get(place)
            #expect(after.body.contains("1 van 12") && after.body.contains("getekend op"))
            #expect(!(try await member.get("/c/de-linde/home")).body.contains("Wacht op uw antwoord"))
            let other = try await member.submit(place, to: place + "/answer", "key=k9&choice=against")
            #expect(other.status == 409)
            member.set("language", "en")
            #expect(try await member.get(place).body.contains("everybody must be in favour"))
        }
    }

    @Test func `With the last answer, recorded from paper, all twelve agree and the decision says so`() async throws {
        try await withPagesTown { town in
            let id = try await Self.started(town)
            let place = Self.list + "/\(id)"
            for member in town.members.dropLast() { try await Self.answer(town, id, by: member, "for") }
            let secretary = try await town.browser(of: "secretary")
            let desk = try await secretary.get(place)
            #expect(desk.body.contains("11 van 12") && desk.body.contains("nog geen antwoord"))
            #expect(!desk.body.contains("Afsluiten en tellen"), "the last day has not passed")
            let recorded = try await secretary.submit(
                place, to: place + "/paper",
                "key=k1&person=\(town.members[11])&signed=for&signedOn=\(PagesTown.today)")
            #expect(recorded.status == 303)
            let ended = try await secretary.get(place)
            #expect(ended.body.contains("aangenomen"))
            let decision = try #require(ended.body.firstMatch(of: /href="([^"]+\/decisions\/[^"]+)"/)).output.1
            let page = try await secretary.get(String(decision))
            #expect(page.body.contains("alle 12 leden met stemrecht waren voor"))
            #expect(page.body.contains("Iedereen is voor"))
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(String(decision)).body.contains("alle 12 leden met stemrecht waren voor"))
        }
    }

    @Test func `After a no the chair closes it; another is withdrawn for a reason that members read`() async throws {
        try await withPagesTown { town in
            let id = try await Self.started(town), place = Self.list + "/\(id)"
            try await Self.answer(town, id, by: town.members[3], "against")
            let chair = try await town.browser(of: "chair")
            let closed = try await chair.submit(place, to: place + "/close", "key=k1")
            #expect(closed.status == 303)
            #expect(try await chair.get(place).body.contains("verworpen"))
            let next = try await Self.started(town), there = Self.list + "/\(next)"
            let silent = try await chair.submit(there, to: there + "/withdraw", "key=k2&reason=")
            #expect(silent.status == 400 && silent.body.contains("waarom het wordt ingetrokken"))
            let withdrawn = try await chair.submit(there, to: there + "/withdraw", "key=k3&reason=De+prijs")
            #expect(withdrawn.status == 303)
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(there).body.contains("Ingetrokken: De prijs"))
            #expect(try await member.submit(there, to: there + "/withdraw", "key=k4&reason=x").status == 403)
        }
    }

    @Test func `A director says whether the board may decide so; members do not see it`() async throws {
        try await withPagesTown { town in
            let id = try await Self.started(town, body: .board), place = Self.list + "/\(id)"
            #expect(try await town.browser(of: "member4").get(place).status == 404)
            let chair = try await town.browser(of: "chair")
            #expect(try await chair.get(place).body.contains("zonder vergadering besluiten?"))
            let check = try await chair.submit(place, to: place + "/check", "choice=for&agrees=no")
            #expect(check.body.contains("dit in een vergadering besluit"))
            let signed = try await chair.post(
                place + "/answer", "csrf=\(check.token)&key=\(check.key)&choice=for&agrees=no")
            #expect(signed.status == 303)
            let closed = try await chair.submit(place, to: place + "/close", "key=k1")
            #expect(closed.status == 303)
            #expect(try await chair.get(place).body.contains("niets besloten"))
        }
    }
}
