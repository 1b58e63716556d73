import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Proxies and votes beforehand, page by page")
struct ProxyPageTests {
    @Test func `A member tries a proxy, gives it, and the holder accepts it`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let place = "/c/de-linde/meetings/\(meeting)/proxies"
            let fourth = try await town.browser(of: "member4"), fifth = try await town.browser(of: "member5")
            #expect(try await fourth.get("/c/de-linde/meetings/\(meeting)").body.contains(place))

            #expect(try await fourth.get(place).body.contains("name=\"holderName\"") == false)
            let outsider = try await fourth.submit(place, to: place + "/check", "key=k8&holder=&holderName=Noor")
            #expect(outsider.status == 422 && outsider.body.contains("die zelf mag stemmen"))
            let unknown = try await fourth.submit(place, to: place + "/check", "key=k0&holder=99")
            #expect(unknown.status == 400 && unknown.body.contains("Er is geen lid met dit nummer."))
            let oneself = try await fourth.submit(place, to: place + "/check", "key=k1&holder=4")
            #expect(oneself.status == 422 && oneself.body.contains("niet aan uzelf") && oneself.body.contains("2:38"))
            let check = try await fourth.submit(place, to: place + "/check", "key=k2&holder=5&instructions=Stem+voor")
            #expect(check.status == 200 && check.body.contains("Lid 5 stemt voor u."))
            #expect(check.body.contains("geldig volgens de wet en de statuten"))
            #expect(try await fifth.get(place).body.contains("Er zijn geen volmachten."))

            let given = try await fourth.post(
                place, "csrf=\(check.token)&key=\(check.key)&holder=5&instructions=Stem+voor")
            #expect(given.status == 303 && given.location == place)
            let held = try await fifth.get(place)
            #expect(held.body.contains("Stem voor"))
            let proxy = try #require(held.body.firstMatch(of: /name="accept" value="([^"]+)"/)).output.1
            let accepted = try await fifth.submit(place, to: place + "/answer", "key=k3&accept=\(proxy)")
            #expect(accepted.status == 303)
            #expect(try await fifth.get(place).body.contains("aanvaard"))
            let revoked = try await fourth.submit(place, to: place + "/answer", "key=k4&revoke=\(proxy)")
            #expect(revoked.status == 303)
            let again = try await fifth.submit(place, to: place + "/answer", "key=k5&decline=\(proxy)")
            #expect(again.status == 409 && again.body.contains("ingetrokken"))
            fifth.set("language", "en")
            #expect(try await fifth.get(place + "/form").body.contains("Name and member number of who votes for me"))
        }
    }

    @Test func `The secretary records a form, and sees every proxy`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let place = "/c/de-linde/meetings/\(meeting)/proxies"
            let secretary = try await town.browser(of: "secretary")
            let check = try await secretary.submit(
                place, to: place + "/check", "key=k1&giver=6&form=written&holder=7")
            #expect(check.status == 200)
            let given = try await secretary.post(
                place, "csrf=\(check.token)&key=\(check.key)&giver=6&form=written&holder=7")
            #expect(given.status == 303)
            #expect(try await secretary.get(place).body.contains("op papier"))
            let other = try await town.browser(of: "member4").submit(
                place, to: place + "/check", "key=k2&giver=6&holder=7")
            #expect(other.status == 403)
            #expect(try await town.browser(of: "stranger").get(place).status == 403)
        }
    }

    @Test func `Where the statutes let anybody hold one it goes to a neighbour by name, up to a day`() async throws {
        let statutes = try PagesTown.statutes(["proxy.holder": "anyone"])
        try await withPagesTown(statutes: statutes) { town in
            let (meeting, _) = try await town.convoked()
            let place = "/c/de-linde/meetings/\(meeting)/proxies", day = PagesTown.today + 21
            let fourth = try await town.browser(of: "member4")
            #expect(try await fourth.get(place).body.contains("name=\"holderName\""))
            let named = "holder=&holderName=Noor+Buur"
            let both = try await fourth.submit(
                place, to: place + "/check", "key=k0&holder=5&holderName=Noor+Buur&until=")
            #expect(both.status == 400 && both.body.contains("U noemt een lid en ook nog een naam."))
            let none = try await fourth.submit(place, to: place + "/check", "key=k1&holder=&holderName=&until=")
            #expect(none.status == 400 && none.body.contains("Er staat niet bij wie er stemt."))
            let short = try await fourth.submit(
                place, to: place + "/check", "key=k2&\(named)&until=\(day - 1)")
            #expect(short.status == 422 && short.body.contains("value=\"Noor Buur\""))
            let check = try await fourth.submit(place, to: place + "/check", "key=k3&\(named)&until=\(day)")
            #expect(check.status == 200 && check.body.contains("Noor Buur stemt voor u."))
            #expect(check.body.contains("name=\"holderName\" value=\"Noor Buur\""))
            #expect(check.body.contains("name=\"until\" value=\"\(day)\""))
            #expect(check.body.contains("De volmacht geldt tot en met"))
            let given = try await fourth.post(
                place, "csrf=\(check.token)&key=\(check.key)&\(named)&until=\(day)")
            #expect(given.status == 303 && given.location == place)
            let list = try await fourth.get(place)
            #expect(list.body.contains("Noor Buur") && list.body.contains("(tot en met"))
            let desk = try await town.service.proxyDesk(
                for: meeting, of: town.linde, as: .person(town.members[3]))
            #expect(desk.given.map(\.until) == [day])
        }
    }

    @Test func `A holder casts the own vote and that of another apart`() async throws {
        try await withPagesTown { town in
            let (meeting, proposal) = try await town.convoked()
            try await town.perform(
                GiveProxy(meeting: meeting, holder: town.members[3]), as: .person(town.members[10]))
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            try await town.perform(RecordArrival(meeting: meeting, person: town.members[3]), as: town.secretary)
            let run = try await town.browser(of: "secretary").get("/c/de-linde/board/meetings/\(meeting)/run")
            #expect(run.body.contains("Vertegenwoordigd: 1"))
            let poll = try await town.perform(OpenPoll(meeting: meeting, proposal: proposal), as: town.chair)
            #expect(poll.represented == 2)
            let place = "/c/de-linde/polls/\(poll.poll)"
            let fourth = try await town.browser(of: "member4")
            let ballot = try await fourth.get(place)
            #expect(ballot.body.contains("Voor wie stemt u?") && ballot.body.contains("Uw eigen stem"))
            let check = try await fourth.submit(
                place, to: place + "/check", "choice=for&whose=\(town.members[3])")
            #expect(check.body.contains("Uw eigen stem"))
            let cast = try await fourth.post(
                place + "/ballot", "csrf=\(check.token)&key=\(check.key)&choice=for&whose=\(town.members[3])")
            #expect(cast.status == 303)
            let half = try await fourth.get(place)
            #expect(half.body.contains("Nog uit te brengen"))
            let teller = try await town.browser(of: "secretary").get(
                "/c/de-linde/board/meetings/\(meeting)/run/teller?person=\(town.members[3])")
            #expect(teller.body.contains("Voor wie stemt u?"))
            try await town.cast("against", in: poll.poll, by: town.members[3], of: town.members[10])
            try await town.perform(ClosePoll(poll: poll.poll), as: town.chair)
            let result = try await town.service.poll(poll.poll, of: town.linde, as: town.chair).result
            #expect(result?.inFavour == 1 && result?.against == 1)
        }
    }

    @Test func `The board sees whether votes beforehand hold, opens them, and a member votes once`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let place = "/c/de-linde/meetings/\(meeting)/early"
            let secretary = try await town.browser(of: "secretary"), fourth = try await town.browser(of: "member4")
            let page = try await secretary.get(place)
            let item = try #require(page.body.firstMatch(of: /name="item" value="([^"]+)"/)).output.1
            #expect(try await fourth.submit(place, "key=k0&item=\(item)").status == 403)
            #expect(try await secretary.submit(place, "key=k1&item=\(item)").status == 303)
            let link = try #require(
                try await fourth.get(place).body.firstMatch(of: /href="(\/c\/de-linde\/early\/[^"]+)"/)
            ).output.1
            let vote = String(link)
            #expect(try await fourth.get(vote).body.contains("De buurtbus"))
            #expect(try await fourth.submit(vote, to: vote + "/check", "choice=").status == 400)
            let check = try await fourth.submit(vote, to: vote + "/check", "choice=for")
            #expect(check.body.contains("Na bevestigen staat uw stem vast"))
            let cast = try await fourth.post(
                vote + "/ballot", "csrf=\(check.token)&key=\(check.key)&choice=for")
            #expect(cast.status == 303)
            #expect(try await fourth.get(vote).body.contains("Uw stem staat vast"))
            let other = try await fourth.post(vote + "/ballot", "csrf=\(check.token)&key=k9&choice=against")
            #expect(other.status == 409)
            #expect(try await secretary.get(place).body.contains("Vooraf uitgebracht: 1"))
            fourth.set("language", "en")
            #expect(try await fourth.get(place).body.contains("Vote before the meeting"))
        }
    }
}

extension PagesTown {
    /// A ballot for one principal of those whose votes somebody holds.
    fileprivate func cast(
        _ choice: String, in poll: PollID, by person: PersonID, of principal: PersonID
    ) async throws {
        let fields = #"{"choice":"\#(choice)","poll":"\#(poll)","principal":"\#(principal)"}"#
        _ = try await service.perform(
            named: CastBallot.name, fields: Array(fields.utf8), as: .person(person), of: linde)
    }
}
