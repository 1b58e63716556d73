import Kernel
import Meetings
import TestSupport
import Testing

/// For how many voters one hand stands on an item.
@Suite struct MostProxies {
    private let bus = AgendaItemID(high: 5, low: 1), tree = AgendaItemID(high: 5, low: 2)

    private func proxy(from giver: UInt64, _ items: Set<AgendaItemID> = []) -> Proxy {
        Proxy(
            id: ProxyID(high: 8, low: giver), meeting: MeetingID(high: 4, low: 1), giver: person(giver),
            holder: person(1), way: .written, items: items, givenAt: moment, recordedBy: person(3))
    }

    @Test("Those for other items do not count with one another; those for all items count everywhere")
    func perItem() {
        let apart = [proxy(from: 2, [bus]), proxy(from: 3, [bus]), proxy(from: 4, [tree])]
        #expect(Proxy.most(apart, on: [bus]) == 2)
        #expect(Proxy.most(apart, on: [tree]) == 1)
        #expect(Proxy.most(apart, on: []) == 2)
        let whole = apart + [proxy(from: 5)]
        #expect(Proxy.most(whole, on: [tree]) == 2)
        #expect(Proxy.most(whole, on: []) == 3)
        #expect(Proxy.most([proxy(from: 2), proxy(from: 3)], on: []) == 2)
        #expect(Proxy.most([], on: [bus]) == 0)
    }
}
