import CooperativeService
import Kernel
import Meetings
import Membership
import Testing

@Suite("Coming, staying and leaving")
struct MembershipCommandTests {
    private func apply(in house: House, bornOn: Day = House.day(1, 1, 1990)) async throws -> ApplicationID {
        try await house.perform(
            ApplyForMembership(givenName: "Mesut", familyName: "Özil", bornOn: bornOn, email: "mesut@buurt.example"),
            by: .visitor
        ).application
    }

    @Test("Anybody applies; the board admits, once")
    func admission() async throws {
        try await withHouse { house in
            let application = try await apply(in: house)
            let alone = try await house.refusal(AdmitApplicant(application: application), as: house.secretary)
            #expect(alone?.kind == .authority)
            #expect(alone?.articles == ["art. 4"])
            let admit = AdmitApplicant(
                application: application, decision: try await house.boardDecides(mandates: "admit-applicant"))
            #expect(try await house.perform(admit, as: house.secretary).number == 13)
            #expect(try await house.codes(admit, as: house.secretary).contains("application-admitted"))
            #expect(try await house.number("SELECT COUNT(*) FROM store_outbox") == 2)
        }
    }

    @Test("After a refusal the board does not admit; who is too young is refused with the article")
    func refusals() async throws {
        try await withHouse { house in
            let application = try await apply(in: house)
            let decision = try await house.boardDecides()
            let silent = RefuseApplicant(application: application, reason: " ", decision: decision)
            #expect(try await house.codes(silent, as: house.secretary) == ["reason-missing"])
            try await house.perform(
                RefuseApplicant(application: application, reason: "Woont elders", decision: decision),
                as: house.secretary)
            let admit = AdmitApplicant(application: application, decision: try await house.boardDecides())
            #expect(try await house.refusal(admit, as: house.secretary)?.articles == ["2:33"])
            let young = ApplyForMembership(familyName: "Klein", bornOn: House.day(1, 1, 2010))
            #expect(try await house.refusal(young, by: .visitor)?.articles == ["art. 3"])
            let zalgo = ApplyForMembership(
                familyName: "O" + String(repeating: "\u{301}", count: 20), bornOn: House.day(1, 1, 1990))
            #expect(try await house.refusal(zalgo, by: .visitor)?.kind == .invalid)
        }
    }

    @Test("One e-mail address applies once a day, as long as nothing came of it")
    func appliedToday() async throws {
        try await withHouse { house in
            let application = try await apply(in: house)
            let again = ApplyForMembership(
                familyName: "Visser", bornOn: House.day(1, 1, 1990), email: "MESUT@buurt.example")
            #expect(try await house.refusal(again, by: .visitor)?.grounds.map(\.code) == ["applied-today"])
            let other = ApplyForMembership(
                familyName: "Visser", bornOn: House.day(1, 1, 1990), email: "noor@buurt.example")
            #expect(try await house.refusal(other, by: .visitor) == nil)
            try await house.perform(
                RefuseApplicant(
                    application: application, reason: "Woont elders", decision: try await house.boardDecides()),
                as: house.secretary)
            #expect(try await house.refusal(again, by: .visitor) == nil)
        }
    }

    @Test("An applicant takes the application back; nobody else does")
    func withdrawn() async throws {
        try await withHouse { house in
            let applied = try await house.perform(
                ApplyForMembership(familyName: "Özil", bornOn: House.day(1, 1, 1990)), by: .visitor)
            let withdraw = WithdrawApplication(application: applied.application)
            #expect(try await house.codes(withdraw, as: house.member(7)) == ["not-your-own"])
            try await house.perform(withdraw, as: applied.person)
            #expect(try await house.codes(withdraw, as: applied.person) == ["application-withdrawn"])
        }
    }

    @Test("A suspended member has no vote and leaves the base; lifted, both come back")
    func suspension() async throws {
        try await withHouse { house in
            let member = try await house.memberID(8)
            let decision = try await house.boardDecides(mandates: SuspendMember.name, about: [8])
            let long = SuspendMember(
                member: member, until: House.day(8, 1), reason: "Achterstand", decision: decision)
            #expect(try await house.codes(long, as: house.secretary) == ["suspension-too-long"])
            let suspended = try await house.perform(
                SuspendMember(member: member, reason: "Achterstand", decision: decision), as: house.secretary)
            #expect(suspended.until == House.day(7, 26))
            let proposal = try await house.perform(FileProposal(title: "Rek", text: "Rek."), as: house.chair).proposal
            let meeting = try await house.convoked([AgendaEntry(proposal: proposal)])
            house.on(House.assemblyDay, hour: 20)
            let opened = try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            #expect(opened.base == 11)
            #expect(opened.suspended == 1)
            let lift = LiftSuspension(
                member: member, decision: try await house.boardDecides(mandates: "lift-suspension"))
            try await house.perform(lift, as: house.secretary)
            #expect(try await house.codes(lift, as: house.secretary) == ["not-suspended"])
            try await house.enter(1...10, meeting)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
            #expect(poll.base == 12)
            #expect(poll.represented == 10)
        }
    }

    @Test(
        "11: notice by 3 December ends with the year; later, with the next one; it is never refused",
        arguments: [
            (House.day(12, 3), House.day(12, 31)), (House.day(12, 4), House.day(12, 31, 2027)),
            (House.day(12, 15), House.day(12, 31, 2027)),
        ])
    func resignation(_ notice: Day, _ end: Day) async throws {
        try await withHouse { house in
            house.on(notice)
            let leave = ResignMembership(against: House.day(12, 31))
            let left = try await house.perform(leave, as: house.member(8))
            #expect(left.endsOn == end)
            #expect(try await house.codes(leave, as: house.member(8)) == ["membership-ending"])
            #expect(try await house.membership(of: house.member(8))?.until == end)
            let other = ResignMembership(person: house.member(9))
            #expect(try await house.codes(other, as: house.member(7)) == ["not-your-own"])
            let paper = ResignMembership(person: house.member(9), noticeOn: House.day(11, 2))
            #expect(try await house.perform(paper, as: house.secretary).endsOn == House.day(12, 31))
        }
    }

    @Test("The association gives notice on a ground of law or statutes alone, and says why")
    func notice() async throws {
        try await withHouse { house in
            let member = try await house.memberID(8)
            let decision = try await house.boardDecides(mandates: EndMembership.name, about: [8])
            let strange = EndMembership(member: member, ground: "criticism", reason: "Krant", decision: decision)
            #expect(try await house.refusal(strange, as: house.secretary)?.articles.contains("2:35 lid 2") == true)
            let arrears = EndMembership(
                member: member, ground: "arrears", reason: "Twee keer aangemaand", unpaidSince: House.day(1, 1),
                reminded: [House.day(2, 1), House.day(3, 1)], decision: decision)
            var short = arrears
            short.reminded = [House.day(1, 1), House.day(3, 1), House.day(3, 1)]
            #expect(try await house.codes(short, as: house.secretary) == ["reminders-too-few"])
            short.unpaidSince = House.day(1, 27)
            short.reminded = [House.day(2, 1), House.day(3, 1)]
            #expect(try await house.codes(short, as: house.secretary) == ["arrears-too-short"])
            short.unpaidSince = nil
            #expect(try await house.codes(short, as: house.secretary) == ["arrears-without-day"])
            #expect(try await house.perform(arrears, as: house.secretary).endsOn == House.day(12, 31))
        }
    }

    @Test("A death is recorded by the secretary, up to today, and ends the membership with that day")
    func death() async throws {
        try await withHouse { house in
            let member = try await house.memberID(8)
            let tomorrow = RecordDeath(member: member, on: House.day(4, 28))
            #expect(try await house.codes(tomorrow, as: house.secretary) == ["death-impossible"])
            try await house.perform(RecordDeath(member: member, on: House.day(4, 20)), as: house.secretary)
            #expect(try await house.membership(of: house.member(8))?.until == House.day(4, 20))
            let file = FileProposal(title: "Rek", text: "Rek.")
            #expect(try await house.codes(file, as: house.member(8)) == ["outside-mandate"])
        }
    }

    @Test("Another address ends the consent to e-mail; without an address there is none")
    func consent() async throws {
        try await withHouse { house in
            try await house.perform(ChangeContactDetails(email: "nieuw@delinde.example"), as: house.member(4))
            #expect(try await house.codes(ConsentToEmail(), as: house.member(12)) == ["consent-without-email"])
            try await house.perform(WithdrawEmailConsent(), as: house.member(5))
            try await house.perform(ConsentToEmail(), as: house.member(10))
            _ = try await house.convoked([AgendaEntry(title: "Rondvraag")])
            let mails = "SELECT COUNT(*) FROM store_outbox WHERE channel = 'letter'"
            #expect(try await house.number(mails) == 4)
            let other = ChangeContactDetails(person: house.member(4), email: "x@delinde.example")
            #expect(try await house.codes(other, as: house.member(5)) == ["not-your-own"])
            #expect(
                try await house.codes(ChangeContactDetails(familyName: "Anders"), as: house.member(5))
                    == ["name-by-the-secretary"])
        }
    }
}
