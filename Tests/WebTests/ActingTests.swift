import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

@Suite("Who acts for an organisation names who comes after")
struct ActingTests {
    private static let place = "/c/de-linde/membership/acting"

    private static func withOrganisation(
        _ body: @escaping @Sendable (PagesTown, PersonID) async throws -> Void
    ) async throws {
        try await withPagesTown { town in
            let applied = try await town.perform(
                ApplyForMembership(
                    kind: .legal, familyName: "Stichting Plein", email: "plein@linde.example", category: "full"),
                as: .visitor)
            let decided = try await town.perform(
                RecordBoardDecision(title: "Toelating", votesFor: 3, votesAgainst: 0), as: town.secretary)
            try await town.perform(
                AdmitApplicant(application: applied.application, decision: decided.decision), as: town.secretary)
            try await town.perform(
                NameRepresentative(organisation: applied.person, person: town.members[3]), as: town.secretary)
            try await body(town, applied.person)
        }
    }

    @Test func `The successor is looked at, named from a day, and the page says until when one acts oneself`()
        async throws
    {
        try await Self.withOrganisation { town, organisation in
            let member = try await town.browser(of: "member4")
            #expect(try await member.get("/c/de-linde/home").body.contains("Voor wie u handelt"))
            let day = PagesTown.today + 10
            let fields = "organisation=\(organisation)&actsNumber=5&actsFrom=\(day)&actsUntil="
            let looked = try await BoardFlowTests.send(member, from: Self.place, fields + "&answer=check")
            #expect(looked.status == 200)
            // The number, and no name that belongs to it.
            #expect(looked.body.contains("handelt Lid 5 voor Stichting Plein") && !looked.body.contains("Linde E"))
            #expect(!(try await member.get(Self.place).body.contains("iemand anders voor haar")))
            let named = try await BoardFlowTests.send(member, from: Self.place, fields + "&answer=name")
            #expect(named.status == 303)
            let page = try await member.get(Self.place)
            #expect(page.body.contains("Stichting Plein") && page.body.contains("iemand anders voor haar"))
            let acting = try await town.service.acting(of: town.linde, as: .person(town.members[3]))
            #expect(acting.first?.until == day - 1 && acting.first?.nextFrom == day && acting.first?.isMine == true)
            #expect(try await town.service.acting(of: town.linde, as: .person(town.members[4])).isEmpty)
            town.lead(to: day)
            #expect(try await town.service.acting(of: town.linde, as: .person(town.members[4])).count == 1)
            #expect(try await town.service.acting(of: town.linde, as: .person(town.members[3])).isEmpty)
        }
    }

    @Test func `Somebody who is no member is named by name; without a name nobody is`() async throws {
        try await Self.withOrganisation { town, organisation in
            let member = try await town.browser(of: "member4")
            let empty = try await BoardFlowTests.send(
                member, from: Self.place, "organisation=\(organisation)&actsNumber=&actsFamilyName=&answer=check")
            #expect(empty.status == 400)
            let unknown = try await BoardFlowTests.send(
                member, from: Self.place, "organisation=\(organisation)&actsNumber=500&answer=check")
            // member-number-unknown
            #expect(unknown.status == 400)
            let backwards = try await BoardFlowTests.send(
                member, from: Self.place,
                "organisation=\(organisation)&actsFamilyName=Bos&actsFrom=\(PagesTown.today + 9)"
                    + "&actsUntil=\(PagesTown.today + 8)&answer=check")
            #expect(backwards.status == 422)
            let named = try await BoardFlowTests.send(
                member, from: Self.place,
                "organisation=\(organisation)&actsGivenName=Noor&actsFamilyName=Bos&answer=name")
            #expect(named.status == 303)
            #expect(try await member.get(Self.place).body.contains("U handelt nu voor niemand."))
        }
    }

    @Test func `Who acts for nobody names nobody`() async throws {
        try await Self.withOrganisation { town, organisation in
            let other = try await town.browser(of: "member5")
            #expect(!(try await other.get("/c/de-linde/home").body.contains("Voor wie u handelt")))
            #expect(try await other.get(Self.place + "?lang=en").body.contains("You act for nobody now."))
            let sent = try await other.submit(
                "/c/de-linde/membership", to: Self.place,
                "key=k&organisation=\(organisation)&actsNumber=5&answer=name")
            #expect(sent.status == 403)
        }
    }
}
