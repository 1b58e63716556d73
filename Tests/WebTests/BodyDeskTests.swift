import HTML
import Kernel
import Phrases
import Testing

@testable import CooperativeService
@testable import Web

@Suite("Who sits in a body records what it decides, and acts on it")
struct BodyDeskTests {
    private static let desk = "/c/de-linde/bodies/supervisory"
    private static let board = "/c/de-linde/board/board-decisions"

    /// De Linde with a supervisory board, in which the fourth member sits.
    private static func withSupervisor(_ body: @escaping @Sendable (PagesTown) async throws -> Void) async throws {
        let statutes = try PagesTown.statutes([
            "supervisory.exists": "true", "supervisory.min": "1", "vote.secretFor": "none",
            "board.conflict.fallback": "supervisoryThenAssembly",
        ])
        try await withPagesTown(statutes: statutes) { town in
            let proposal = try await town.perform(
                FileProposal(
                    title: "Toezicht", text: "Lid 4 wordt commissaris.",
                    command: Payload(
                        name: AppointOfficer.name,
                        fields: .object([
                            "person": .string(town.members[3].description), "office": .string("supervisor"),
                        ]))), as: town.secretary
            ).proposal
            _ = try await town.adopted(proposal)
            try await body(town)
        }
    }

    private static func latest(_ browser: Browser) async throws -> Substring {
        let page = try await browser.get(desk)
        let match = try #require(page.body.firstMatch(of: /<option value="([0-9a-fA-F-]{36})">20\d\d-\d+: De kas/))
        return match.output.1
    }

    @Test func `A supervisor suspends a director on a decision of the supervisory board, and lifts it`() async throws {
        try await Self.withSupervisor { town in
            let supervisor = try await town.browser(of: "member4")
            #expect(try await supervisor.get("/c/de-linde/home").body.contains("href=\"\(Self.desk)\""))
            #expect(try await supervisor.get("/c/de-linde/bodies").body.contains("href=\"\(Self.desk)\""))
            let fields = "title=De+kas&votesFor=1&votesAgainst=0&mandates=suspend-director"
            let looked = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: Self.desk + "/decision", fields + "&answer=check")
            #expect(looked.status == 200 && looked.body.contains("Zo is het besluit aangenomen."))
            #expect(looked.body.contains("Leg het besluit vast"))
            #expect(!(try await supervisor.get(Self.desk).body.contains("id=\"latest\"")))
            let recorded = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: Self.desk + "/decision", fields + "&answer=record")
            #expect(recorded.status == 303 && recorded.location == Self.desk)

            let act = Self.desk + "/director"
            let director = "directorAct=suspend&director=\(town.members[0])&suspendedUntil=&directorReason=Kas"
            let alone = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: act, director + "&decision=&answer=check")
            #expect(alone.status == 403 && alone.body.contains("Wat u kunt doen"))
            let cited = "&decision=\(try await Self.latest(supervisor))"
            let preview = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: act, director + cited + "&answer=check")
            #expect(preview.status == 200 && preview.body.contains("Lid Linde A is dan geschorst van"))
            let chair = try await town.browser(of: "chair")
            #expect(try await chair.get("/c/de-linde/board").status == 200)
            let done = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: act, director + cited + "&answer=act")
            #expect(done.status == 303)
            #expect(try await chair.get("/c/de-linde/board").status == 403)

            let lifting = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: Self.desk + "/decision",
                "title=De+kas+klopt&votesFor=1&votesAgainst=0&mandates=lift-director-suspension")
            #expect(lifting.status == 303)
            let back = "directorAct=lift&director=\(town.members[0])&decision=\(try await Self.latest(supervisor))"
            let lifted = try await BoardFlowTests.send(supervisor, from: Self.desk, to: act, back + "&answer=act")
            #expect(lifted.status == 303)
            #expect(try await chair.get("/c/de-linde/board").status == 200)
        }
    }

    @Test func `For everybody else the desk is not there`() async throws {
        try await Self.withSupervisor { town in
            for login in ["secretary", "member5"] {
                let other = try await town.browser(of: login)
                #expect(try await other.get(Self.desk).status == 404)
                #expect(!(try await other.get("/c/de-linde/home").body.contains(Self.desk)))
                let sent = try await other.submit(
                    "/c/de-linde/home", to: Self.desk + "/director",
                    "key=k&directorAct=lift&director=\(town.members[0])&answer=act")
                #expect(sent.status == 404 || sent.status == 403)
            }
            let supervisor = try await town.browser(of: "member4")
            #expect(try await supervisor.get("/c/de-linde/bodies/assembly").status == 404)
            #expect(try await supervisor.get(Self.desk + "?lang=en").body.contains("Suspend a director"))
        }
    }

    @Test func `Supervisors decide where every director has an interest; a director cites their decision`() async throws
    {
        try await Self.withSupervisor { town in
            for person in town.members.prefix(3) {
                try await town.perform(DeclareInterest(subject: "De zaal"), as: .person(person))
            }
            let secretary = try await town.browser(of: "secretary")
            let own = try await BoardFlowTests.send(
                secretary, from: Self.board, "title=De+zaal&votesFor=3&votesAgainst=0&subject=De+zaal&answer=check")
            #expect(own.status == 422 && own.body.contains("de raad van commissarissen"))
            let supervisor = try await town.browser(of: "member4")
            let decided = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: Self.desk + "/decision",
                "title=De+zaal&votesFor=1&votesAgainst=0&subject=De+zaal&mandates=suspend-member&aboutMembers=5")
            #expect(decided.status == 303)
            let page = try await secretary.get("/c/de-linde/board/register/5")
            #expect(page.body.contains(": De zaal</option>"))
            let interest = try await BoardFlowTests.send(
                supervisor, from: Self.desk, to: Self.desk + "/interest", "interestSubject=Het+plein&interest=Buurman")
            #expect(interest.status == 303)
            #expect(try await supervisor.get("/c/de-linde/bodies").body.contains("Het plein"))
        }
    }
}

@Suite("The board sees what becomes of a decision before it records it")
struct BoardDecisionFormTests {
    private static let board = "/c/de-linde/board/board-decisions"

    @Test func `A loan above the ceiling asks the approval of the assembly, and names it`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Lening goedkeuren", text: "Het bestuur mag lenen."), as: town.secretary
            ).proposal
            let approval = try await town.adopted(proposal)
            let secretary = try await town.browser(of: "secretary")
            let fields = "title=Lening&votesFor=3&votesAgainst=0&subject=loan&amount="
            let unnamed = try await BoardFlowTests.send(secretary, from: Self.board, fields + "&answer=check")
            #expect(unnamed.status == 422)
            let missing = try await BoardFlowTests.send(secretary, from: Self.board, fields + "12000&answer=check")
            #expect(missing.status == 422 && missing.body.contains("Lening goedkeuren"))
            let small = try await BoardFlowTests.send(secretary, from: Self.board, fields + "9000&answer=check")
            #expect(small.status == 200 && small.body.contains("Zo is het besluit aangenomen."))
            #expect(!(try await secretary.get(Self.board).body.contains("id=\"latest\"")))
            let done = try await BoardFlowTests.send(
                secretary, from: Self.board, fields + "12000&approval=\(approval)&answer=record")
            #expect(done.status == 303)
            #expect(try await secretary.get(Self.board).body.contains("id=\"latest\""))
        }
    }

    @Test func `Who has an own interest is ticked and not counted; the ticks stay when the form is shown again`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let ticked = "&conflicted-\(town.members[0])=yes&conflicted-\(town.members[2])=yes"
            let fields = "title=De+tuin&votesAgainst=0" + ticked
            let three = try await BoardFlowTests.send(secretary, from: Self.board, fields + "&votesFor=3&answer=check")
            #expect(three.status == 422)
            let one = try await BoardFlowTests.send(secretary, from: Self.board, fields + "&votesFor=1&answer=check")
            #expect(one.status == 200 && one.body.contains("2 personen tellen niet mee"))
            #expect(one.body.split(separator: "name=\"conflicted-").count == 4)
            #expect(one.body.split(separator: " checked").count == 3)
        }
    }

    @Test func `A proposal before the board is decided on, and what it carries is done`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(
                    title: "Een tuingroep", text: "Er komt een tuingroep.", body: .board,
                    command: Payload(
                        name: SetUpBody.name,
                        fields: .object([
                            "body": .string("tuin"), "kind": .string("working-group"), "title": .string("Tuingroep"),
                        ]))), as: town.secretary
            ).proposal
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(Self.board).body.contains(": Een tuingroep</option>"))
            let fields = "title=Een+tuingroep&votesFor=3&votesAgainst=0&proposal=\(proposal)"
            let looked = try await BoardFlowTests.send(secretary, from: Self.board, fields + "&answer=check")
            #expect(looked.status == 200 && looked.body.contains("Gevolg: Uitgevoerd."))
            let done = try await BoardFlowTests.send(secretary, from: Self.board, fields + "&answer=record")
            #expect(done.status == 303)
            #expect(try await secretary.get("/c/de-linde/bodies").body.contains("Tuingroep"))
        }
    }

    @Test func `A director without an office reads who records, and gets no form`() {
        let samples = PagesSamples(.dutch)
        let desk = samples.bodyDesk(of: .board)
        let reading = BodyDesk(
            sheet: desk.sheet, directors: [], decisions: desk.decisions, approvals: nil, proposals: [], commands: [],
            mayRecord: false)
        let page = BoardDecisionsPage(reader: samples.reader, desk: reading, state: samples.boardState).body.string
        #expect(page.contains(Phrases.BodyDeskPages.officersRecord.nl) && !page.contains("<form"))
    }
}
