import CooperativeService
import Kernel
import Membership
import Statutes
import Store
import Testing
import Voting

@Suite("How memberships end")
struct EndsCommandTests {
    /// Expelled on 27 April by the board for not paying, and received that day: appeal until 27 May.
    private func expel(_ number: Int, in house: House) async throws -> MemberID {
        let member = try await house.memberID(number)
        let decision = try await house.boardDecides(mandates: "expel-member", about: [number])
        try await house.perform(
            ExpelMember(member: member, article: "5", reason: "Betaalt niet", decision: decision), as: house.secretary)
        return member
    }

    @Test("An expulsion is received and not appealed: the count of members follows, with what was known before")
    func finalExpulsion() async throws {
        try await withHouse { house in
            try await house.perform(ResignMembership(), as: house.member(8))
            let member = try await expel(8, in: house)
            let receipt = try await house.perform(RecordExpulsionReceipt(), as: house.member(8))
            #expect(receipt.appealUntil == House.day(5, 27))
            let ended = try await house.membership(of: house.member(8))
            #expect(ended?.until == House.day(5, 27) && ended?.end == .expulsion)
            #expect(try await count(on: House.day(5, 27), house) == 12)
            #expect(try await count(on: House.day(5, 28), house) == 11)
            // Appealed, the end that the member's own notice set holds again.
            house.on(5, 27)
            try await house.perform(AppealExpulsion(reason: "Ik betaalde wel"), as: house.member(8))
            let appealing = try await house.membership(of: house.member(8))
            #expect(appealing?.until == House.day(12, 31) && appealing?.end == .memberNotice)
            #expect(try await count(on: House.day(5, 28), house) == 12)
            #expect(try await count(on: House.day(1, 1, 2027), house) == 11)
            let codes = try await house.codes(DecideAppeal(member: member), as: house.secretary)
            #expect(codes == ["outside-mandate"])
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("An organisation that ceased to exist did not die: its own page and its own data say so")
    func endOfOrganisation() async throws {
        try await withHouse { house in
            let applied = try await house.perform(
                ApplyForMembership(kind: .legal, familyName: "Bakkerij"), by: .visitor)
            let decision = try await house.boardDecides(mandates: "admit-applicant")
            let member = try await house.perform(
                AdmitApplicant(application: applied.application, decision: decision), as: house.secretary
            ).member
            house.on(4, 29)
            try await house.perform(
                RecordEndOfOrganisation(member: member, on: House.day(4, 28)), as: house.secretary)
            let bakery = Actor.person(applied.person)
            let sheet = try await house.service.membership(of: house.cooperative, as: bakery)
            #expect(sheet.memberships.map(\.endGround) == ["dissolution"])
            #expect(try await house.membership(of: applied.person)?.end == .dissolution)
            let data = try await house.service.ownData(of: house.cooperative, as: bakery)
            #expect(data.tables["memberships"]?.first?["end_ground"] == .string("dissolution"))
        }
    }

    @Test("A suspension without a last day has none in the member's own data")
    func openSuspension() async throws {
        try await withHouse { house in
            _ = try await expel(8, in: house)
            let viewer = Actor.person(house.member(8))
            let data = try await house.service.ownData(of: house.cooperative, as: viewer)
            let suspensions = try #require(data.tables["suspensions"])
            #expect(suspensions.map { $0["until_day"] } == [.some(.null)])
            let home = try await house.service.memberHome(of: house.cooperative, as: viewer)
            #expect(home.suspendedUntil == .openEnd)
        }
    }

    @Test("A granted appeal gives the vote back; a rejected one ends the membership that day")
    func appeals() async throws {
        try await withHouse { house in
            for number in [8, 9] {
                _ = try await expel(number, in: house)
                try await house.perform(RecordExpulsionReceipt(), as: house.member(number))
            }
            var proposals: [ProposalID] = []
            for number in [8, 9] {
                proposals.append(try await house.perform(AppealExpulsion(), as: house.member(number)).proposal)
            }
            let meeting = try await house.assembly(on: proposals, present: 7)
            let granted = try await house.vote(in: meeting, on: proposals[0], inFavour: 1...7).closed
            #expect(granted.outcome == .adopted && granted.effect == "carriedOut")
            let rejected = try await house.vote(in: meeting, on: proposals[1], inFavour: 1...3, against: 4...7).closed
            #expect(rejected.outcome == .rejected && rejected.effect == "carriedOut")
            #expect(try await house.membership(of: house.member(8))?.until == nil)
            #expect(try await house.membership(of: house.member(9))?.until == House.assemblyDay)
            #expect(try await house.codes(StartRequest(subject: "Bus"), as: house.member(8)).isEmpty)
        }
    }

    @Test("Erasing a former member takes the reasons of the expulsion and of the appeal away")
    func erasure() async throws {
        try await withHouse { house in
            _ = try await expel(8, in: house)
            try await house.perform(RecordExpulsionReceipt(), as: house.member(8))
            house.on(House.day(6, 1, 2027))
            let decision = try await house.boardDecides(mandates: "erase-person")
            try await house.perform(
                ErasePerson(person: house.member(8), decision: decision), as: house.secretary)
            #expect(try await house.number("SELECT COUNT(*) FROM membership_expulsion") == 1)
            #expect(try await house.number("SELECT COUNT(*) FROM membership_expulsion_reason") == 0)
        }
    }

    @Test("A claim for shares is postponed and paid, on both engines; a dry run leaves nothing")
    func payout() async throws {
        try await withHouse { house in
            let member = try await house.memberID(8)
            try await house.perform(RecordSharesHeld(member: member, shares: 2), as: house.treasurer)
            try await house.perform(RecordSharesHeld(member: member, shares: 4), as: house.treasurer)
            try await house.perform(ResignMembership(), as: house.member(8))
            house.on(House.day(6, 15, 2027))
            try await house.perform(
                RecordAdoptedAccounts(yearEnd: House.day(12, 31), equity: Money(cents: 1_010_000)),
                as: house.treasurer)
            let ask = AskPayout(amount: Money(cents: 20_000))
            try await house.perform(ask, as: house.member(8), dryRun: true)
            let asked = try await house.perform(ask, as: house.member(8))
            #expect(asked.dueOn == House.day(12, 15, 2027))
            let decision = try await house.boardDecides(mandates: "postpone-payout")
            let until = House.day(12, 15, 2028)
            for day in [until, House.day(12, 15, 2029)] {
                let postponed = try await house.perform(
                    PostponePayout(payout: asked.payout, until: day, decision: decision), as: house.secretary)
                #expect(postponed.dueOn == day)
            }
            let guide = try await house.service.leavingGuide(of: house.cooperative, as: .person(house.member(8)))
            #expect(guide.shares.payouts.map(\.dueOn) == [House.day(12, 15, 2029)])
            #expect(guide.shares.count == 4 && guide.shares.value == Money(cents: 20_000))
            let desk = try await house.service.endsDesk(of: house.cooperative, as: .person(house.chair))
            #expect(desk.payouts.map(\.amount.cents) == [20_000] && desk.equityLeft == Money(cents: 990_000))
            house.on(House.day(1, 1, 2030))
            let paid = try await house.perform(RecordPayout(payout: asked.payout), as: house.treasurer)
            #expect(paid.late)
        }
    }

    private func count(on day: Day, _ house: House) async throws -> Int {
        let cooperative = house.cooperative
        return try await house.database.read { try MemberBook(reading: $0, cooperative: cooperative).count(on: day) }
    }
}
