public import Kernel
import Meetings
import Statutes
import Store

/// The proxies for one meeting: those that somebody gave and holds, and for officers all of them.
public struct ProxyDesk: Sendable {
    public let cooperative: String
    public let line: MeetingLine
    public let items: [Item]
    public let isOfficer: Bool
    /// The viewer could give one: has a vote and the statutes allow it.
    public let mayGive: Bool
    /// For how many others one holder can stand.
    public let most: Int
    /// The statutes let anybody hold one, also somebody who is no member (2:38 lid 4).
    public let anybodyHolds: Bool
    /// What the viewer gave, what the viewer holds, and for officers every one.
    public let given: [Line], held: [Line], all: [Line]

    public struct Item: Hashable, Sendable {
        public let id: AgendaItemID
        public let title: String
    }

    public struct Line: Hashable, Sendable {
        public let id: String
        public let giver: String, holder: String
        /// `written`, `electronic`, `email`.
        public let way: String
        /// `given`, `accepted`, `declined`, `revoked`.
        public let stage: String
        /// The titles of the items for which it is; empty for all.
        public let items: [String]
        /// Only for giver and holder.
        public let instruction: String?
        /// The last day on which it can be used; nil where it holds for the whole meeting.
        public let until: Day?
        /// The giver is in the meeting.
        public let rests: Bool

        public var stands: Bool { stage == "given" || stage == "accepted" }
    }
}

extension CooperativeService {
    /// The proxies for a meeting, as the viewer may see them.
    public func proxyDesk(
        for meeting: MeetingID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ProxyDesk {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            return try ProxyReading(glance: glance, meeting: meeting).desk(for: person, standing)
        }
    }
}

extension CooperativeService {
    /// How a person is called, for an officer who reads a proxy back.
    public func personName(
        _ person: PersonID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> String {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try glance.row(TellerDesk.name, person)?.get(0) ?? ""
        }
    }
}

/// Reads the proxies for a meeting.
struct ProxyReading {
    let glance: Glance
    let meeting: MeetingID

    func desk(for person: PersonID, _ standing: Standing) throws -> ProxyDesk {
        guard
            let row = try glance.row(
                MeetingLine.select + " WHERE m.cooperative_id = ?1 AND m.id = ?3", person, meeting)
        else { throw Refusal.notHere }
        let line = try MeetingLine(row), statutes = try glance.statutes
        let book = ProxyBook(reading: glance.reading, cooperative: glance.cooperative)
        let rules = ProxyRules(in: line.organ, under: statutes)
        let items = try glance.rows(
            "SELECT id, title FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY position, id",
            meeting
        ).map { ProxyDesk.Item(id: try $0[0], title: try $0[1]) }
        let titles = Dictionary(items.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        let present = try book.present(at: meeting)
        let own = Set([person] + (try organisations(of: person)))
        func told(_ proxy: Proxy) throws -> ProxyDesk.Line {
            let isBetween = own.contains(proxy.giver) || own.contains(proxy.holder)
            return ProxyDesk.Line(
                id: "\(proxy.id)", giver: try name(of: proxy.giver), holder: try name(of: proxy.holder),
                way: proxy.way.rawValue, stage: proxy.stage.rawValue,
                items: items.map(\.id).filter(proxy.items.contains).compactMap { titles[$0] },
                instruction: isBetween ? try book.instruction(of: proxy.id) : nil, until: proxy.until,
                rests: present.contains(proxy.giver))
        }
        let mine = try own.sorted().flatMap { try book.proxies(of: $0, for: meeting) }
        // Who gave or holds one for it knows of the meeting.
        guard MeetingSight(standing).shows(line) || !mine.isEmpty else { throw Refusal.notHere }
        let isVoter = standing.isMember && !standing.isSuspended
        return ProxyDesk(
            cooperative: statutes[.entityName], line: line, items: items, isOfficer: standing.isOnBoard,
            mayGive: isVoter && rules.allowed.value, most: rules.most.value, anybodyHolds: !rules.holderVotes.value,
            given: try mine.filter { own.contains($0.giver) }.map(told),
            held: try mine.filter { own.contains($0.holder) }.map(told),
            all: standing.isOnBoard ? try book.proxies(for: meeting).map(told) : [])
    }

    private func organisations(of person: PersonID) throws -> [PersonID] {
        try glance.rows(
            """
            SELECT organisation_id FROM meetings_representative
            WHERE cooperative_id = ?1 AND person_id = ?2 AND from_day <= ?3 AND (until_day IS NULL OR until_day >= ?3)
            """, person, glance.today
        ).map { try $0.get(0) }
    }

    private func name(of person: PersonID) throws -> String {
        try glance.row(TellerDesk.name, person)?.get(0) ?? ""
    }
}
