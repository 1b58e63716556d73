import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

@Suite("The annual accounts, decisions of before and referendums, by the pages")
struct AccountsFlowTests {
    private static let accounts = "/c/de-linde/accounts"
    private static let past = BoardFlowTests.board + "/late-facts"

    private func send(
        _ browser: Browser, from page: String, to target: String, _ fields: String
    ) async throws -> Browser.Answer {
        try await BoardFlowTests.send(browser, from: page, to: target, fields)
    }

    @Test func `The board draws up, members read it with days and articles, and what the assembly does is a proposal`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let member = try await town.browser(of: "member4")
            let page = Self.accounts + "/2025"
            #expect(try await member.get(Self.accounts).body.contains("Jaarrekening 2025"))
            let denied = try await send(member, from: page, to: page + "/draft", "equity=1")
            #expect(denied.status == 403)
            let unread = try await send(secretary, from: page, to: page + "/draft", "equity=veel")
            // amount-unread
            #expect(unread.status == 400)
            let few = try await send(secretary, from: page, to: page + "/draft", "signers=1")
            #expect(few.status == 422 && few.body.contains("2:58 lid 2"))
            let nobody = try await send(secretary, from: page, to: page + "/draft", "signers=1,99")
            // member-number-unknown
            #expect(nobody.status == 400)
            let drawn = try await send(
                secretary, from: page, to: page + "/draft", "equity=10.000,00&result=250,00")
            #expect(drawn.location == page)
            let read = try await member.get(page)
            #expect(read.body.contains("€\u{A0}10.000,00") && read.body.contains("30 juni 2026"))
            #expect(!read.body.contains("/2025/draft"), "a member has no form of the board")
            #expect(try await member.get(page + "?lang=en").body.contains("Filed at the trade register"))
            let early = try await send(secretary, from: page, to: page + "/filing", "filedOn=")
            #expect(early.status == 422)
            let stated = try await send(
                secretary, from: page, to: page + "/statement", "auditor=Accountants+BV&opinion=qualified&statedOn=")
            #expect(stated.location == page)
            #expect(try await member.get(page + "?lang=nl").body.contains("met beperking"))
            for act in ["adoption", "extension"] {
                let filed = try await send(
                    secretary, from: page, to: page + "/" + act, "months=2&grounds=De+administratie+is+kwijt")
                #expect(filed.location?.hasPrefix("/c/de-linde/proposals/") == true, "\(act)")
            }
            #expect(try await member.get(Self.accounts + "/1700").status == 404)
            #expect(try await send(secretary, from: page, to: page + "/nothing", "").status == 404)
        }
    }

    @Test func `The audit committee enters its own report; nobody else can`() async throws {
        try await withPagesTown { town in
            let page = Self.accounts + "/2025"
            try await town.perform(DrawUpAccounts(year: 2025), as: town.secretary)
            let appoint = Payload(
                name: AppointAuditCommittee.name,
                fields: .object([
                    "year": .integer(2025),
                    "members": .array([.string("\(town.members[3])"), .string("\(town.members[4])")]),
                    "reserve": .array([.string("\(town.members[5])")]),
                ]))
            var decided = RecordPastDecision(title: "Kascommissie", votesFor: 8, votesAgainst: 0)
            decided.decidedOn = PagesTown.today
            decided.convokedOn = PagesTown.today - 30
            decided.represented = 8
            decided.base = 12
            decided.command = Personal(appoint)
            try await town.perform(decided, as: town.secretary)
            let auditor = try await town.browser(of: "member4")
            let other = try await town.browser(of: "member12")
            #expect(try await !other.get(page).body.contains("name=\"findings\""))
            let denied = try await send(other, from: page, to: page + "/report", "advice=adopt&findings=")
            // report-by-others
            #expect(denied.status == 403 && denied.body.contains("2:48 lid 2"))
            let sent = try await send(
                auditor, from: page, to: page + "/report", "advice=adoptWithRemarks&findings=Twee+bonnen+ontbreken.")
            #expect(sent.location == page)
            let read = try await other.get(page)
            #expect(read.body.contains("Twee bonnen ontbreken.") && read.body.contains("met opmerkingen"))
        }
    }

    @Test func `What was decided on paper is looked at first, recorded with its outcome, and can be confirmed`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(Self.past).status == 403)
            let fields =
                "title=Contributie&text=&meeting=&decidedOn=2026-04-27&topic=ordinary&votesFor=5&votesAgainst=1"
                + "&votesBlank=&decisionRepresented=6&decisionBase=12&contentAgainst=&missingActOf=&knownOn="
            let looked = try await send(
                secretary, from: Self.past, to: Self.past + "/decision", fields + "&look=yes")
            #expect(looked.status == 200 && looked.body.contains("Vernietigbaar"))
            #expect(looked.body.contains("Er is nog niets vastgelegd.") && looked.body.contains("Contributie"))
            #expect(try await !secretary.get("/c/de-linde/decisions").body.contains("Contributie"))
            let recorded = try await send(secretary, from: Self.past, to: Self.past + "/decision", fields)
            #expect(recorded.location?.hasPrefix("/c/de-linde/decisions/") == true)
            let page = try await secretary.get(Self.past)
            #expect(page.body.contains("2:15") && page.body.contains("id=\"doubtful\""))
            let id = try #require(BoardFlowTests.value(of: "confirms", in: page.body))
            let proposed = try await send(
                secretary, from: Self.past, to: Self.past + "/confirmation", "confirms=\(id)&propose=yes")
            #expect(proposed.location?.hasPrefix("/c/de-linde/proposals/") == true)
            let missing = try await send(
                secretary, from: Self.past, to: Self.past + "/decision",
                fields.replacing("missingActOf=", with: "missingActOf=board&ratifyBy=2026-05-20")
                    .replacing("Contributie", with: "Lening"))
            #expect(missing.location != nil)
            let desk = try await secretary.get(Self.past + "?lang=en")
            #expect(desk.body.contains("Record the ratification") && desk.body.contains("Void"))
            #expect(desk.body.contains("20 May 2026"), "the day that was given, not three months")
            let meeting = try await send(
                secretary, from: Self.past, to: Self.past + "/meeting",
                "body=assembly&day=2026-04-27&convokedOn=&present=9&represented=&base=12&place=Zaal")
            #expect(meeting.location == Self.past)
            let impossible = try await send(
                secretary, from: Self.past, to: Self.past + "/meeting",
                "body=assembly&day=2026-04-27&convokedOn=&present=90&represented=&base=12&place=Zaal")
            #expect(impossible.status == 400 || impossible.status == 422)
        }
    }

    @Test func `An amendment of before stands where members could read its text in time; every kind can be chosen`()
        async throws
    {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary"), target = Self.past + "/decision"
            let page = try await secretary.get(Self.past)
            for topic in ["dissolve", "convert", "dues", "expulsion", "admission", "nomination"] {
                #expect(page.body.contains("<option value=\"\(topic)\""), "\(topic)")
            }
            let fields =
                "title=Statuten&text=&meeting=&decidedOn=2026-04-27&noticeOn=2026-03-28&topic=amend&votesFor=8"
                + "&votesAgainst=0&decisionRepresented=8&decisionBase=12&contentAgainst=&missingActOf=&ratifyBy="
                + "&knownOn=&textOpenSince="
            let unread = try await send(secretary, from: Self.past, to: target, fields + "gisteren&look=yes")
            // day-unread
            #expect(unread.status == 400 && unread.body.contains("value=\"gisteren\""))
            let closed = try await send(secretary, from: Self.past, to: target, fields + "&look=yes")
            #expect(closed.body.contains("Vernietigbaar") && closed.body.contains("2:42 lid 2"))
            let open = try await send(secretary, from: Self.past, to: target, fields + "2026-04-06&look=yes")
            #expect(open.status == 200 && open.body.contains("id=\"outcome\""))
            #expect(!open.body.contains("Vernietigbaar") && open.body.contains("value=\"2026-04-06\""))
            let recorded = try await send(secretary, from: Self.past, to: target, fields + "2026-04-06")
            let place = try #require(recorded.location)
            let decision = try #require(DecisionID(String(place.dropFirst("/c/de-linde/decisions/".count))))
            let sheet = try await town.service.decision(decision, of: town.linde, as: town.secretary)
            #expect(sheet.line.topic == .amend)
            #expect(try await !secretary.get(Self.past).body.contains("id=\"doubtful\""))
        }
    }

    @Test func `A referendum is asked for on its page, opened, voted and closed; the decision then lapses`()
        async throws
    {
        let model = try #require(ModelStatutes.text("neighbourhood-cooperative"))
        let statutes = model.replacing(
            "assembly.noticeDays:",
            with:
                "assembly.referendum: [ordinary]\n      assembly.referendumFraction: 1/4\n      assembly.referendumDays: 14\n      assembly.noticeDays:"
        )
        try await withPagesTown(statutes: statutes) { town in
            let (_, _, poll) = try await town.voting()
            for person in town.members.prefix(8) { try await town.cast("for", in: poll, by: person) }
            let closed = try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let decision = try #require(closed.decision)
            let page = "/c/de-linde/decisions/\(decision)/referendum"
            let secretary = try await town.browser(of: "secretary")
            let member = try await town.browser(of: "member4")
            #expect(try await member.get("/c/de-linde/decisions/\(decision)").body.contains(page))
            let alone = try await send(member, from: page, to: page + "/request", "")
            #expect(alone.status == 422)
            let asked = try await send(secretary, from: page, to: page + "/request", "supporters=4,5,6")
            #expect(asked.location == page)
            #expect(try await member.get(page).body.contains("3 van de 12 stemmen"))
            let opened = try await send(secretary, from: page, to: page + "/opening", "lastDay=")
            #expect(opened.location == page)
            let vote = try #require(
                try await member.get(page).body.firstMatch(of: /\/polls\/([0-9a-f-]{36})/)
            ).output.1
            let referendum = try #require(PollID(String(vote)))
            for person in town.members.suffix(9) { try await town.cast("against", in: referendum, by: person) }
            let early = try await send(secretary, from: page, to: page + "/closing", "")
            #expect(early.status == 422)
            town.lead(to: PagesTown.today + 21 + 15)
            let ended = try await send(
                try await town.browser(of: "secretary"), from: page, to: page + "/closing", "")
            #expect(ended.location == page)
            let after = try await town.browser(of: "member4")
            #expect(try await after.get(page).body.contains("vervalt"))
        }
    }

    @Test func `The board sees all terms with their articles; members do not`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let calendar = BoardFlowTests.board + "/calendar"
            try await town.perform(ApplyForMembership(familyName: "Nieuw", bornOn: Day("1990-01-01")), as: .visitor)
            let page = try await secretary.get(calendar)
            #expect(page.status == 200 && page.body.contains("Laatste dag om te beslissen over de aanmelding"))
            #expect(!page.body.contains("Nieuw"), "terms leave the house in calendars: no names of persons")
            #expect(try await secretary.get(calendar + "?lang=en").body.contains("Last day for the yearly assembly"))
            #expect(try await town.browser(of: "member4").get(calendar).status == 403)
        }
    }
}
