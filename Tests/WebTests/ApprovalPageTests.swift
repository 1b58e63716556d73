import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Approval beforehand on the pages of the board")
struct ApprovalPageTests {
    private static let decisions = "/c/de-linde/board/board-decisions"
    private static let outside = "/c/de-linde/outside"

    @Test("The page says for which subjects; without an approval it is refused, and the decision shows the one named")
    func recorded() async throws {
        try await withPagesTown { town in
            let early = try await town.browser(of: "secretary")
            let first = try await early.get(Self.decisions)
            #expect(first.body.contains("Voor deze onderwerpen vraagt het bestuur eerst goedkeuring:"))
            #expect(
                first.body.contains("Geld lenen of uitlenen vanaf €\u{A0}10.000,00 (door de algemene ledenvergadering)")
            )
            #expect(first.body.contains("Er is nog geen besluit dat u hiervoor kunt noemen."))
            #expect(try await early.get(Self.decisions + "?lang=en").body.contains("asks approval first:"))
            let approval = try await town.approved()
            // Weeks later one signs in anew.
            let secretary = try await town.browser(of: "secretary")
            try await town.perform(DeclareInterest(subject: "property"), as: .person(town.members[2]))
            let page = try await secretary.get(Self.decisions)
            #expect(page.body.contains("<option value=\"\(approval.id)\">\(approval.number): De buurtbus"))
            let fields = "title=Pand&votesFor=2&votesAgainst=0&listedSubject=property&amount=250.000&key="
            let refused = try await secretary.submit(Self.decisions, fields + "k1&approval=")
            #expect(refused.status == 422 && refused.body.contains("is eerst de goedkeuring nodig van"))
            #expect(refused.body.contains("<option value=\"property\" selected>"))
            let done = try await secretary.submit(Self.decisions, fields + "k2&approval=\(approval.id)")
            #expect(done.status == 303)
            let after = try await secretary.get(Self.decisions)
            #expect(!after.body.contains("value=\"\(approval.id)\""), "it was cited")
            let link = try #require(after.body.firstMatch(of: /href="([^"]+\/decisions\/[^"]+)">[^<]*: Pand</)).output.1
            let sheet = try await secretary.get(String(link))
            #expect(sheet.body.contains("Kopen of verkopen van een gebouw of grond"))
            #expect(sheet.body.contains("€\u{A0}250.000,00") && sheet.body.contains("Lid Linde C"))
            #expect(sheet.body.contains("Vooraf goedgekeurd met besluit"))
            #expect(sheet.body.contains("/decisions/\(approval.id)\">\(approval.number)</a>"))
            secretary.set("language", "en")
            let english = try await secretary.get(String(link))
            #expect(english.body.contains("Approved beforehand by decision") && english.body.contains("€250,000.00"))
        }
    }

    @Test("In the board's meeting the page says what is missing before the vote, and takes the approval")
    func meeting() async throws {
        try await withPagesTown { town in
            let approval = try await town.approved()
            let property = try await town.filed("Pand", "property", 25_000_000)
            let loan = try await town.filed("Lening", "loan", nil)
            let meeting = try await town.boardMeeting([property, loan])
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let before = try await town.browser(of: "chair").get(run)
            #expect(before.body.contains("is eerst de goedkeuring nodig van de algemene ledenvergadering"))
            #expect(!before.body.contains("name=\"approval-"), "the vote is not there yet")
            try await town.openBoard(meeting)
            let chair = try await town.browser(of: "chair")
            let page = try await chair.get(run)
            #expect(page.body.contains("Dit is nodig voordat hierover gestemd kan worden:"))
            #expect(page.body.contains("hangt het van het bedrag af") && page.body.contains("artikel 12"))
            // One vote can open, once its approval is named; of the other the amount is missing.
            let buttons = page.body.matches(of: /name="item" value="([^"]+)"/)
            #expect(buttons.count == 1)
            let item = try #require(buttons.first).output.1
            #expect(page.body.contains("name=\"approval-\(item)\""))
            #expect(page.body.contains("<option value=\"\(approval.id)\">"))
            let bare = try await chair.submit(run, to: run + "/vote", "key=k1&item=\(item)&approval-\(item)=")
            #expect(bare.status == 422)
            let opened = try await chair.submit(
                run, to: run + "/vote", "key=k2&item=\(item)&approval-\(item)=\(approval.id)")
            #expect(opened.status == 303)
            let after = try await chair.get(run + "?lang=en")
            #expect(after.body.contains("Votes that are open") && after.body.contains("the amount decides whether"))
        }
    }

    @Test("By show of hands the approval goes along; where none is left to name, there is no button")
    func hands() async throws {
        try await withPagesTown { town in
            let approval = try await town.approved()
            let first = try await town.filed("Pand", "property", nil)
            let second = try await town.filed("Nog een pand", "property", nil)
            let meeting = try await town.boardMeeting([first, second])
            try await town.openBoard(meeting)
            let chair = try await town.browser(of: "chair")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let page = try await chair.get(run)
            #expect(page.body.matches(of: /name="hands"/).count == 2)
            let item = try #require(page.body.firstMatch(of: /name="hands" value="([^"]+)"/)).output.1
            let opened = try await chair.submit(
                run, to: run + "/vote", "key=k1&hands=\(item)&approval-\(item)=\(approval.id)")
            #expect(opened.status == 303)
            let after = try await chair.get(run)
            #expect(after.body.contains("Er is nog geen besluit dat u hiervoor kunt noemen."))
            #expect(!after.body.contains("name=\"item\"") && !after.body.contains("name=\"hands\""))
            #expect(after.body.contains("name=\"postpone\""))
        }
    }

    @Test func `Outside a meeting the page says so first, and the start reads the approval back`() async throws {
        try await withPagesTown { town in
            let approval = try await town.approved()
            let property = try await town.filed("Pand", "property", 25_000_000)
            let loan = try await town.filed("Lening", "loan", nil)
            let secretary = try await town.browser(of: "secretary")
            let page = try await secretary.get(Self.outside)
            #expect(page.body.contains("Bij deze voorstellen is eerst nog iets nodig"))
            #expect(page.body.contains("is eerst de goedkeuring nodig van"))
            #expect(page.body.contains("hangt het van het bedrag af"))
            #expect(page.body.contains("<option value=\"\(approval.id)\">"))
            #expect(try await secretary.get(Self.outside + "?lang=en").body.contains("These proposals need something"))
            let check = Self.outside + "/start/check"
            let bare = try await secretary.submit(Self.outside + "?lang=nl", to: check, "key=k1&proposal=\(property)")
            #expect(bare.status == 422 && bare.body.contains("is eerst de goedkeuring nodig van"))
            let unnamed = try await secretary.submit(
                Self.outside, to: check, "key=k2&proposal=\(loan)&approval=\(approval.id)")
            #expect(unnamed.status == 422)
            let fields = "proposal=\(property)&approval=\(approval.id)"
            let tried = try await secretary.submit(Self.outside, to: check, "key=k3&" + fields)
            #expect(tried.status == 200 && tried.body.contains("<dt>Vooraf goedgekeurd met besluit</dt>"))
            #expect(tried.body.contains("name=\"approval\" value=\"\(approval.id)\""))
            let made = try await secretary.post(
                Self.outside + "/start", "csrf=\(tried.token)&key=\(tried.key)&" + fields)
            #expect(made.status == 303)
            let member = try await town.browser(of: "member4")
            #expect(!(try await member.get(Self.outside)).body.contains("goedkeuring"), "members start none")
        }
    }

    @Test func `A meeting of the assembly shows no such grounds`() async throws {
        try await withPagesTown { town in
            let proposal = try await town.perform(
                FileProposal(title: "Pand", text: "Wij kopen het pand.", subject: "property"), as: town.secretary
            ).proposal
            let meeting = try await town.perform(
                DraftMeeting(
                    day: PagesTown.today + 21, place: "Buurthuis", agenda: [AgendaEntry(proposal: proposal)]),
                as: town.secretary
            ).meeting
            try await town.perform(ConvokeMeeting(meeting: meeting), as: town.secretary)
            let hall = try await town.service.meetingHall(meeting, of: town.linde, as: town.chair)
            #expect(hall.obstacles.isEmpty && hall.approvals == nil)
        }
    }
}

extension PagesTown {
    /// A decision that the assembly adopted today, on the day of its meeting.
    fileprivate func approved() async throws -> (id: DecisionID, number: String) {
        let (meeting, _, poll) = try await voting()
        for person in members.prefix(10) { try await cast("for", in: poll, by: person) }
        let closed = try await perform(ClosePoll(poll: poll), as: chair)
        try await perform(CloseMeeting(meeting: meeting), as: chair)
        return (try #require(closed.decision), try #require(closed.number))
    }

    /// A proposal to the board.
    fileprivate func filed(_ title: String, _ subject: String, _ cents: Int64?) async throws -> ProposalID {
        try await perform(
            FileProposal(
                title: title, text: title + ".", body: .board, subject: subject, amount: cents.map(Money.init(cents:))),
            as: secretary
        ).proposal
    }

    /// A meeting of the board on the thirtieth day, convoked.
    fileprivate func boardMeeting(_ proposals: [ProposalID]) async throws -> MeetingID {
        let meeting = try await perform(
            DraftMeeting(
                body: .board, day: Self.today + 30, place: "Kantoor",
                agenda: proposals.map { AgendaEntry(proposal: $0) }),
            as: secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: secretary)
        return meeting
    }

    fileprivate func openBoard(_ meeting: MeetingID) async throws {
        lead(to: Self.today + 30, hour: 20)
        try await perform(OpenMeeting(meeting: meeting), as: chair)
        for person in members.prefix(3) {
            try await perform(RecordArrival(meeting: meeting, person: person), as: secretary)
        }
    }
}
