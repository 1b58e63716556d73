import CooperativeService
import Kernel
import Meetings
import Statutes
import Store
import Testing

@Suite("Annexes and the proof of convocation")
struct PapersTests {
    @Test("Equal bytes stand once; the journal names the hash; those who are called read it, and nobody else")
    func documents() async throws {
        try await withHouse { house in
            let draft = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Bus")]),
                as: house.secretary)
            let attach = AttachDocument(meeting: draft.meeting, name: "bus.txt", text: "Een bus kost geld.")
            let first = try await house.perform(attach, as: house.secretary, key: "a")
            #expect(try await house.perform(attach, as: house.secretary, key: "a").document == first.document)
            let second = try await house.perform(
                AttachDocument(item: draft.items[0], name: "ook.txt", text: "Een bus kost geld."), as: house.chair)
            #expect(first.digest == second.digest && first.document != second.document)
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_blob") == 1)
            let reader = Actor.person(house.member(5)), service = house.service
            #expect(try await service.documents(of: draft.meeting, in: house.cooperative, as: reader).isEmpty)
            await #expect(throws: Refusal.self) {
                try await service.documentFile(first.document, in: house.cooperative, as: reader)
            }
            try await house.perform(ConvokeMeeting(meeting: draft.meeting), as: house.secretary)
            #expect(try await service.documents(of: draft.meeting, in: house.cooperative, as: reader).count == 2)
            let file = try await service.documentFile(first.document, in: house.cooperative, as: reader)
            #expect(file.bytes == Array("Een bus kost geld.".utf8) && file.name == "bus.txt")
            await #expect(throws: Refusal.self) {
                try await service.documentFile(first.document, in: house.cooperative, as: .visitor)
            }
            try await house.perform(WithdrawDocument(document: first.document), as: house.secretary)
            #expect(try await service.documents(of: draft.meeting, in: house.cooperative, as: reader).count == 1)
            await #expect(throws: Refusal.self) {
                try await service.documentFile(first.document, in: house.cooperative, as: reader)
            }
            #expect(
                try await service.documentFile(
                    first.document, in: house.cooperative, as: .person(house.chair)
                ).digest == first.digest)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Each member's notice is proved; an e-mail that bounces goes again as a letter, and so do later notices")
    func proof() async throws {
        try await withHouse { house in
            let meeting = try await house.convoked([AgendaEntry(title: "Bus")])
            let board = Actor.person(house.secretary)
            let sent = try await house.service.noticeProof(of: meeting, in: house.cooperative, as: board)
            #expect(sent.notices.map(\.purpose) == ["convocation"] && sent.dispatches.count == 12)
            #expect(sent.notices.first?.email == 9 && sent.notices.first?.post == 3)
            #expect(sent.dispatches.filter { $0.channel == "email" }.allSatisfy { $0.consentOn == House.founded })
            house.on(4, 27, hour: 13)
            let returned = try await house.perform(
                RecordReturnedNotice(meeting: meeting, person: house.member(5), reason: "onbekend"),
                as: house.secretary)
            #expect(returned.channel == .email && returned.resent)
            house.on(4, 27, hour: 14)
            try await house.perform(
                ChangeMeeting(meeting: meeting, revision: 1, place: "Kerkzaal"), as: house.secretary)
            let later = try await house.service.noticeProof(of: meeting, in: house.cooperative, as: board)
            let own = later.dispatches.filter { $0.person == house.member(5) }
            #expect(own.map(\.channel) == ["email", "post", "post"] && own.map(\.purpose).last == "change")
            #expect(own.first?.returnedOn == House.day(4, 27) && own[1].isResent)
            #expect(later.notices.map(\.purpose) == ["convocation", "change"])
            await #expect(throws: Refusal.self) {
                try await house.service.noticeProof(
                    of: meeting, in: house.cooperative, as: .person(house.member(5)))
            }
        }
    }

    @Test("The notice names papers and conditions, and the print is word for word what was sent")
    func words() async throws {
        try await withHouse { house in
            let draft = try await house.perform(
                DraftMeeting(
                    day: House.assemblyDay, mode: .hybrid, place: "Zaal", onlineLink: "https://linde.example/zaal",
                    agenda: [AgendaEntry(title: "Bus")]), as: house.secretary)
            try await house.perform(
                AttachDocument(meeting: draft.meeting, name: "kosten.txt", text: "100 euro"), as: house.secretary)
            try await house.perform(ConvokeMeeting(meeting: draft.meeting), as: house.secretary)
            let print = try await house.service.convocationPrint(of: draft.meeting, in: house.cooperative)
            #expect(print.body.nl.contains("kosten.txt"))
            #expect(print.body.nl.contains("Voorwaarden voor elektronisch stemmen"))
            #expect(print.body.en.contains("Conditions for voting"))
            let body: String? = try await house.database.read {
                try $0.row("SELECT body FROM meetings_notice WHERE purpose = 'convocation'")?[0]
            }
            #expect(body == print.body.nl)
        }
    }

    @Test("Advice tells before sending what will hold, by the same rules, and writes nothing")
    func advice() async throws {
        try await withHouse { house in
            let board = Actor.person(house.secretary)
            let draft = try await house.perform(
                DraftMeeting(
                    day: House.day(5, 4), place: "Zaal", agenda: [AgendaEntry(title: "Artikel 15", topic: .amend)]),
                as: house.secretary)
            let before = try await house.footprint()
            let advice = try await house.service.convocationAdvice(
                for: draft.meeting, in: house.cooperative, as: board)
            let refused = try await house.codes(ConvokeMeeting(meeting: draft.meeting), as: house.secretary)
            #expect(!advice.holds)
            #expect(Set(advice.lines.filter { !$0.isMet }.map(\.code)).isSuperset(of: refused))
            #expect(advice.lines.contains { $0.code == "text-not-open" && !$0.isMet && $0.remedy != nil })
            #expect(advice.lines.contains { $0.code == "channels" && $0.isMet })
            #expect(try await house.footprint() == before)
            let good = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Bus")]),
                as: house.secretary)
            #expect(
                try await house.service.convocationAdvice(for: good.meeting, in: house.cooperative, as: board).holds)
        }
    }

    @Test("Advice tells beforehand that everybody must come, where everybody must vote for it")
    func unanimityAdvised() async throws {
        let model = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let protected = model.replacing(
            "vote.secretFor: [persons]",
            with: "vote.secretFor: [persons]\n      amend.entrenched: [{article: \"15\", majority: unanimous}]")
        try await withHouse(statutes: protected) { house in
            let file = FileProposal(title: "Artikel 15 wijzigen", text: "Artikel 15 verandert.", topic: .amend)
            let proposal = try await house.perform(file, as: house.secretary).proposal
            let draft = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(proposal: proposal)]),
                as: house.secretary)
            let advice = try await house.service.convocationAdvice(
                for: draft.meeting, in: house.cooperative, as: .person(house.secretary))
            let line = try #require(advice.lines.first { $0.code == "unanimity-of-all" })
            #expect(!line.isMet && line.says.nl.contains("alle 12 stemmen") && line.article == .law("2:43 lid 3"))
        }
    }
}
