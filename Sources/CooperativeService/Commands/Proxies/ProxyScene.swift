import Kernel
import Meetings
import Membership
import Phrases
import Statutes
import Store

extension Scene {
    func requireProxy(_ id: ProxyID) throws -> Proxy {
        guard let proxy = try proxies.proxy(id) else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-proxy", Phrases.Proxies.unknown))
        }
        return proxy
    }

    /// Who may act here for this voter: the voter, who acts for an organisation, or who keeps the door and records a form.
    func requireHand(for person: PersonID, at meeting: Meeting) throws {
        let actor = try requirePerson()
        if actor == person { return }
        if try acts(actor, for: person) { return }
        if try keepsTheDoor(of: meeting) { return }
        throw Refusal(
            .authority,
            Ground("proxy-not-yours", message: Phrases.Proxies.notYours, remedy: Phrases.Proxies.notYoursRemedy))
    }

    /// The assembly that comes next and was convoked.
    func nextAssembly() throws -> MeetingID {
        let row = try transaction.row(
            """
            SELECT m.id FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id
            JOIN meetings_convocation v ON v.cooperative_id = m.cooperative_id AND v.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND b.code = 'assembly' AND m.day >= ?2 AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id) AND NOT EXISTS (
                    SELECT 1 FROM meetings_closing c
                    WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id)
            ORDER BY m.day, m.id LIMIT 1
            """, cooperative, today)
        guard let row else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
        }
        return try row.get(0)
    }

    /// The items that a proxy names, which stand on the agenda of its meeting.
    func itemsOfProxy(_ items: [AgendaItemID], at meeting: MeetingID) throws -> Set<AgendaItemID> {
        let there = Set(try agendas.items(of: meeting).map(\.id))
        guard there.isSuperset(of: items) else { throw Refusal(.notFound, .itemUnknown) }
        return Set(items)
    }

    /// A holder whom the cooperative does not know yet; only where the statutes let anybody hold a proxy are they kept.
    func stranger(named name: String) throws -> Person? {
        guard !name.allSatisfy(\.isWhitespace) else { return nil }
        var unreadable: [Ground] = []
        let person = PersonFields(
            kind: .natural, givenName: nil, prefix: nil, familyName: name, bornOn: nil, contact: ContactFields(),
            emailConsentOn: nil
        ).read(id: ids.next(), today: today, &unreadable)
        guard let person, unreadable.isEmpty else { throw Refusal(.invalid, unreadable) }
        return person
    }

    /// Whether somebody votes in this body today.
    func franchise(of person: PersonID, in body: Organ) throws -> ProxyFacts.Franchise {
        let standing = try standing(of: person)
        guard body == .assembly else {
            return standing.offices.contains { $0.organ == body } ? .voter : .none
        }
        if try isMemberInLaw(standing) { return standing.isSuspended ? .suspended : .voter }
        let isOfficerWithVote = try !standing.offices.isEmpty && statutes[.voteNonMemberShare] > Fraction(0)
        return isOfficerWithVote ? .voter : .none
    }

    /// As a voter in a meeting: where delegates are the assembly, and it decides nothing that members kept to themselves,
    /// who sits in it (2:39 lid 1).
    func franchise(of person: PersonID, at meeting: Meeting, on items: Set<AgendaItemID>) throws
        -> ProxyFacts.Franchise
    {
        let body = try body(of: meeting).code, franchise = try franchise(of: person, in: body)
        guard body == .assembly, franchise == .voter, try statutes[.assemblyDelegates] else { return franchise }
        let seated = try offices.holders(of: .delegates, on: today).map(\.person)
        let statutes = try statutes
        let isOfMembers = try agendas.items(of: meeting.id).contains { item in
            (items.isEmpty || items.contains(item.id)) && statutes.membersDecide(on: item.topic)
        }
        return seated.isEmpty || isOfMembers || seated.contains(person) ? .voter : .none
    }

    /// The holder as a voter: on the day of the meeting, on which a minor may be of age.
    func franchise(
        ofHolder holder: PersonID, at meeting: Meeting, on items: Set<AgendaItemID>
    ) throws -> ProxyFacts.Franchise {
        try isHandless(holder, at: meeting) ? .none : franchise(of: holder, at: meeting, on: items)
    }

    /// The clause that lets a minor not vote in person, where only who votes can hold a proxy.
    func minorGrounds(ofHolder holder: PersonID, at meeting: Meeting, under rules: ProxyRules) throws -> [Ground] {
        guard rules.holderVotes.value, try isHandless(holder, at: meeting) else { return [] }
        return try minorGrounds(holder, on: max(today, meeting.details.day))
    }

    private func isHandless(_ holder: PersonID, at meeting: Meeting) throws -> Bool {
        try body(of: meeting).code == .assembly
            && minorsWithoutVote(on: max(today, meeting.details.day)).contains(holder)
    }

    /// Standing proxies of a giver whose holder has no vote any more, for some of these items.
    func restingProxies(
        of giver: PersonID, at meeting: Meeting, on items: Set<AgendaItemID>, under rules: ProxyRules
    ) throws -> [Proxy] {
        try proxies.proxies(of: giver, for: meeting.id).filter {
            try $0.giver == giver && $0.stage.stands && $0.overlaps(items)
                && ProxyCheck.rests(with: franchise(ofHolder: $0.holder, at: meeting, on: $0.items), under: rules)
        }
    }

    func proxyFacts(
        at meeting: Meeting, giver: PersonID, holder: PersonID, items: Set<AgendaItemID>, way: ProxyWay, until: Day?
    ) throws -> ProxyFacts {
        let rules = ProxyRules(in: try body(of: meeting).code, under: try statutes)
        let resting = try restingProxies(of: giver, at: meeting, on: items, under: rules).map(\.id)
        let ofGiver = try proxies.proxies(of: giver, for: meeting.id)
            .filter { $0.stage.stands && !resting.contains($0.id) }
        let ofHolder = try proxies.proxies(of: holder, for: meeting.id).filter(\.stage.stands)
        let isPassedOn =
            ofHolder.contains { $0.giver == holder && $0.overlaps(items) }
            || ofGiver.contains { $0.holder == giver && $0.overlaps(items) }
        return ProxyFacts(
            giver: try franchise(of: giver, at: meeting, on: items),
            holder: try franchise(ofHolder: holder, at: meeting, on: items),
            isSamePerson: giver == holder, way: way,
            held: Proxy.most(
                try proxiesInHand(of: holder, at: meeting).filter { $0.giver != giver }, on: items),
            isRepresented: ofGiver.contains { $0.giver == giver && $0.overlaps(items) }, isChain: isPassedOn,
            now: now, start: zone.moment(meeting.details.day, minute: meeting.details.startMinute),
            meetingIsOpen: try meetings.state(of: meeting.id) == .open, meetingDay: meeting.details.day, until: until)
    }

    /// For how many other voters the holder stood when this one was given, on one of its items.
    func principals(of holder: PersonID, at meeting: Meeting, before proxy: Proxy) throws -> Int {
        let earlier = try proxiesInHand(of: holder, at: meeting).filter {
            $0.giver != proxy.giver && ($0.givenAt, $0.id) < (proxy.givenAt, proxy.id)
        }
        return Proxy.most(earlier, on: proxy.items)
    }

    /// The standing proxies that one person would cast: the holder, or who acts for it, and those of every organisation for
    /// which that person acts. Nobody votes with more by way of an organisation. Of givers who have no vote any more, who
    /// died or left, there is nothing to cast; a suspension may end before the meeting.
    private func proxiesInHand(of holder: PersonID, at meeting: Meeting) throws -> [Proxy] {
        let day = max(today, meeting.details.day)
        let person = try proxies.representatives(on: day)[holder] ?? holder
        return try Set(standIns.organisations(of: person, on: day) + [person, holder]).sorted().flatMap { holder in
            try proxies.proxies(of: holder, for: meeting.id).filter {
                try $0.holder == holder && $0.stage.stands
                    && franchise(of: $0.giver, at: meeting, on: $0.items) != .none
            }
        }
    }

    func say(_ stage: Proxy.Stage, of proxy: Proxy) throws -> ProxyAnswer {
        try proxyRegister.say(stage, of: proxy, by: requirePerson(), at: now)
        record(
            Fact(
                "proxy-\(stage.rawValue)", about: proxy.giver,
                ["proxy": "\(proxy.id)", "meeting": "\(proxy.meeting)", "holder": "\(proxy.holder)"]))
        return ProxyAnswer(proxy: proxy.id, stage: stage)
    }

    /// Used: a ballot was cast with it on every item for which it was given.
    func groundsOfUse(of proxy: Proxy) throws -> [Ground] {
        let voted = Set(
            try transaction.rows(Self.votedWith, cooperative, proxy.holder, proxy.giver, proxy.meeting)
                .compactMap { try $0.get(0, as: AgendaItemID?.self) })
        guard !voted.isEmpty else { return [] }
        let scope = try proxy.items.isEmpty ? Set(agendas.items(of: proxy.meeting).map(\.id)) : proxy.items
        guard scope.isSubset(of: voted) else { return [] }
        return [Ground("proxy-used", message: Phrases.Proxies.used, remedy: Phrases.Proxies.usedRemedy)]
    }

    /// The items of a meeting on which ?2 cast the vote of ?3.
    static let votedWith = """
        SELECT DISTINCT p.agenda_item_id FROM voting_unit u
        JOIN voting_poll p ON p.cooperative_id = u.cooperative_id AND p.id = u.poll_id AND p.meeting_id = ?4
        WHERE u.cooperative_id = ?1 AND u.holder_id = ?2 AND u.principal_id = ?3 AND (
            EXISTS (
                SELECT 1 FROM voting_ballot b
                WHERE b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number)
            OR EXISTS (
                SELECT 1 FROM voting_choice_ballot b
                WHERE b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id AND b.unit = u.number))
        """
}

extension Ground {
    static let proxyHolderMissing = Ground(
        "proxy-holder-missing", message: Phrases.Proxies.holderMissing, remedy: Phrases.Proxies.chooseAnother)

    static let proxyHolderTwice = Ground(
        "proxy-holder-twice", message: Phrases.Proxies.holderTwice, remedy: Phrases.Proxies.holderTwiceRemedy)

    static func proxyAnswered(_ stage: Proxy.Stage) -> Ground {
        Ground(
            "proxy-answered", found: stage.rawValue, message: Phrases.Proxies.answered(stage.rawValue),
            remedy: Phrases.Proxies.answeredRemedy)
    }
}
