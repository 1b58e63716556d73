import Kernel
import Meetings
import Store
import TestSupport
import Testing

@Suite("Proxies as they are kept")
struct ProxyBookTests {
    private func proxy(
        _ number: UInt64, from giver: UInt64, to holder: UInt64, at meeting: MeetingID, items: Set<AgendaItemID> = [],
        until: Day? = nil
    ) -> Proxy {
        Proxy(
            id: ProxyID(high: 8, low: number), meeting: meeting, giver: person(giver), holder: person(holder),
            way: .written, items: items, until: until, givenAt: moment.adding(seconds: Int64(number)),
            recordedBy: person(3))
    }

    @Test("are read as they were given; declined and revoked ones no longer stand")
    func standing() async throws {
        try await withBooks { books in
            let meeting = try await books.draft()
            let item = AgendaItem(
                id: AgendaItemID(high: 5, low: 1), meeting: meeting.id, position: 1, title: "Bus", topic: .ordinary,
                proposal: nil, addedOn: day(4, 20))
            let other = AgendaItem(
                id: AgendaItemID(high: 5, low: 2), meeting: meeting.id, position: 2, title: "Tuin", topic: .ordinary,
                proposal: nil, addedOn: day(4, 20))
            let proxies = [
                proxy(1, from: 11, to: 1, at: meeting.id), proxy(2, from: 12, to: 1, at: meeting.id, items: [item.id]),
                proxy(3, from: 13, to: 2, at: meeting.id, until: day(5, 12)), proxy(4, from: 14, to: 2, at: meeting.id),
                proxy(5, from: 15, to: 2, at: meeting.id),
            ]
            try await books.write { transaction in
                let agenda = AgendaRegister(transaction: transaction, cooperative: books.linde)
                try agenda.add(item)
                try agenda.add(other)
                let register = ProxyRegister(transaction: transaction, cooperative: books.linde)
                for one in proxies { try register.give(one, instruction: one.giver == person(11) ? "Voor" : nil) }
                try register.say(.accepted, of: proxies[0], by: person(1), at: moment)
                try register.say(.declined, of: proxies[3], by: person(2), at: moment)
                try register.say(.accepted, of: proxies[4], by: person(2), at: moment)
                try register.say(.revoked, of: proxies[4], by: person(15), at: moment)
                let book = ProxyBook(reading: transaction, cooperative: books.linde)
                func givers(_ item: AgendaItemID?, _ day: Day) throws -> [PersonID] {
                    try book.standing(at: meeting.id, on: item, day: day).map(\.giver)
                }
                #expect(try givers(nil, day(5, 12)) == [person(11), person(12), person(13)])
                #expect(try givers(item.id, day(5, 12)) == [person(11), person(12), person(13)])
                #expect(try givers(other.id, day(5, 12)) == [person(11), person(13)])
                #expect(try givers(item.id, day(5, 13)) == [person(11), person(12)])
                #expect(
                    try book.proxies(for: meeting.id).map(\.stage)
                        == [.accepted, .given, .given, .declined, .revoked])
                #expect(try book.proxy(proxies[1].id)?.items == [item.id])
                #expect(try book.proxies(of: person(1), for: meeting.id).map(\.giver) == [person(11), person(12)])
                #expect(try book.instruction(of: proxies[0].id) == "Voor")
                try register.erase(person(11))
                #expect(try book.instruction(of: proxies[0].id) == nil)
            }
        }
    }

    @Test("Who acts for an organisation acts until another is named")
    func representatives() async throws {
        try await withBooks { books in
            try await books.write { transaction in
                let register = StandInRegister(transaction: transaction, cooperative: books.linde)
                let book = ProxyBook(reading: transaction, cooperative: books.linde)
                func name(_ number: UInt64, _ who: UInt64, _ from: Day, _ until: Day? = nil) throws {
                    try register.name(
                        ProxyID(high: 7, low: number), person(who), of: person(50), from: from, until: until,
                        by: person(3), at: moment)
                }
                try name(1, 1, day(1, 1))
                try name(2, 2, day(5, 1), day(5, 31))
                #expect(try book.representatives(on: day(4, 30)) == [person(50): person(1)])
                #expect(try book.representatives(on: day(5, 1)) == [person(50): person(2)])
                #expect(try book.representatives(on: day(5, 31)) == [person(50): person(2)])
                #expect(try book.representatives(on: day(6, 1)).isEmpty)
                try name(3, 4, day(5, 1))
                #expect(try book.representatives(on: day(6, 1)) == [person(50): person(4)])
                #expect(try register.organisations(of: person(2), on: day(5, 2)).isEmpty)
                #expect(try register.organisations(of: person(4), on: day(5, 2)) == [person(50)])
            }
        }
    }

    static let asked: [(name: String, sql: String)] = [
        ("all of a meeting", ProxyBook.all), ("those that ended", ProxyBook.ended), ("their scopes", ProxyBook.scopes),
        ("those of a giver", ProxyBook.select + ProxyBook.given),
        ("those of a holder", ProxyBook.select + ProxyBook.held),
        ("who is there", ProxyBook.present), ("who acts for organisations", ProxyBook.representatives),
    ]

    @Test("are found by an index", arguments: asked.map(\.name))
    func plans(_ name: String) async throws {
        let sql = try #require(Self.asked.first { $0.name == name }?.sql)
        let count = (1...9).last { sql.contains("?\($0)") } ?? 0
        try await withDatabases { database in
            let scans = try await fullScans(sql, Array(repeating: .text("x"), count: count), on: database)
            #expect(scans.isEmpty, "\(scans)")
        }
    }
}
