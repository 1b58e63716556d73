import CooperativeService
import Kernel
import Meetings
import Statutes
import Store
import Testing
import Voting

@Suite("Proxies, from the giving to the count")
struct ProxyCommandTests {
    /// The model with these parameters changed.
    private static func statutes(_ changes: [String: PolicyNode]) throws -> String {
        let text = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let file = try #require(StatutesReading(text, name: "model").file)
        return try #require(file.overriding(changes).file).written
    }

    @Test("A second proxy holds under the statutes of its day; from the day of the new ones only the first is used")
    func statutesInBetween() async throws {
        try await withHouse(members: 12) { house in
            let changed = try Self.statutes(["proxy.maxPrincipals": PolicyNode(.word("1"))])
            let amend = Payload(name: "amend-statutes", fields: .object(["text": .string(changed)]))
            let proposal = try await house.perform(
                FileProposal(title: "Eén volmacht", text: "Artikel 15.", topic: .amend, command: amend),
                as: house.secretary
            ).proposal
            try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
            let meeting = try await house.assembly(on: [proposal], present: 12)
            let decided = try await house.vote(in: meeting, on: proposal, inFavour: 1...12).closed
            #expect(decided.outcome == .adopted)
            try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)

            let next = try await house.perform(
                DraftMeeting(day: House.day(6, 18), place: "Zaal", agenda: [AgendaEntry(title: "Bus")]),
                as: house.secretary)
            try await house.perform(ConvokeMeeting(meeting: next.meeting), as: house.secretary)
            house.on(5, 26)
            let holder = house.member(8)
            try await house.perform(GiveProxy(meeting: next.meeting, holder: holder), as: house.member(9))
            let second = try await house.perform(
                GiveProxy(meeting: next.meeting, holder: holder), as: house.member(10))
            #expect(second.held == 2 && second.most == 2)

            house.on(6, 9)
            let version = try await house.version(2)
            try await house.perform(
                RecordDeed(version: version, deedOn: House.day(6, 9)), as: house.secretary)
            house.on(6, 10)
            let refused = try await house.refusal(
                GiveProxy(meeting: next.meeting, holder: holder), as: house.member(11))
            #expect(refused?.codes == ["proxy-too-many"] && refused?.articles == ["art. 15"])
            #expect(try await house.codes(AcceptProxy(proxy: second.proxy), as: holder) == ["proxy-too-many"])

            house.on(House.day(6, 18), hour: 20)
            try await house.perform(OpenMeeting(meeting: next.meeting), as: house.chair)
            try await house.perform(RecordArrival(meeting: next.meeting, person: holder), as: house.secretary)
            let poll = try await house.perform(OpenPoll(item: next.items[0]), as: house.chair)
            #expect(poll.represented == 2, "the own vote, and that of who gave first")
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A dry run tells whether a proxy would hold, and gives none")
    func dryRun() async throws {
        try await withHouse { house in
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            let give = GiveProxy(meeting: meeting, holder: house.member(8))
            let tried = try await house.perform(give, as: house.member(9), dryRun: true)
            #expect(tried.held == 1)
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_proxy") == 0)
            try await house.perform(give, as: house.member(9))
            #expect(try await house.codes(give, as: house.member(9)) == ["proxy-given-already"])
        }
    }

    @Test("What the giver wrote is for the holder to read, and for nobody else")
    func instructions() async throws {
        try await withHouse { house in
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            try await house.perform(
                GiveProxy(meeting: meeting, holder: house.member(8), instructions: "Stem tegen de bus"),
                as: house.member(9))
            func desk(_ number: Int) async throws -> ProxyDesk {
                try await house.service.proxyDesk(
                    for: meeting, of: house.cooperative, as: .person(house.member(number)))
            }
            #expect(try await desk(8).held.map(\.instruction) == ["Stem tegen de bus"])
            #expect(try await desk(9).given.map(\.instruction) == ["Stem tegen de bus"])
            #expect(try await desk(2).all.map(\.instruction) == [nil])
            let other = try await desk(7)
            #expect(other.all.isEmpty && other.held.isEmpty && other.given.isEmpty)
        }
    }

    @Test("Votes before the meeting are final, and count for quorum and result; both engines")
    func early() async throws {
        try await withHouse { house in
            let proposal = try await house.perform(
                FileProposal(title: "Bus", text: "Er komt een bus."), as: house.member(5)
            ).proposal
            let meeting = try await house.convoked([AgendaEntry(proposal: proposal)])
            let vote = try await house.perform(OpenEarlyVote(meeting: meeting, proposal: proposal), as: house.secretary)
                .poll
            for number in 6...8 {
                try await house.perform(CastBallot(poll: vote, choice: .for), as: house.member(number))
            }
            #expect(
                try await house.codes(CastBallot(poll: vote, choice: .blank), as: house.member(6)) == ["ballot-final"])
            house.on(House.assemblyDay, hour: 20)
            let opened = try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            #expect(opened.represented == 3)
            try await house.enter(1...2, meeting)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
            #expect(poll.represented == 5)
            for number in 1...2 {
                try await house.perform(CastBallot(poll: poll.poll, choice: .against), as: house.member(number))
            }
            let closed = try await house.perform(ClosePoll(poll: poll.poll), as: house.chair)
            #expect(closed.outcome == .adopted && closed.count == Count(for: 3, against: 2))
        }
    }
}
