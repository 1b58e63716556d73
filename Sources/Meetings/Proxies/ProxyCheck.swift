public import Kernel
import Phrases
import Statutes

/// What is known when a proxy is given or accepted: plain values from the register, the meeting and the other proxies.
public struct ProxyFacts: Sendable {
    /// A person as a voter in the body of the meeting.
    public enum Franchise: Sendable, Hashable { case voter, suspended, none }

    public var giver: Franchise, holder: Franchise
    public var isSamePerson: Bool
    public var way: ProxyWay
    /// How many other voters gave theirs to this holder before, on the item for which there are most.
    public var held: Int
    /// The giver gave one already, for some of the same items.
    public var isRepresented: Bool
    /// The holder is represented by somebody else, or the giver holds those of others: a proxy is not passed on.
    public var isChain: Bool
    public var now: Timestamp, start: Timestamp
    public var meetingIsOpen: Bool
    public var meetingDay: Day
    public var until: Day?

    public init(
        giver: Franchise, holder: Franchise, isSamePerson: Bool = false, way: ProxyWay = .electronic, held: Int = 0,
        isRepresented: Bool = false, isChain: Bool = false, now: Timestamp, start: Timestamp,
        meetingIsOpen: Bool = false, meetingDay: Day, until: Day? = nil
    ) {
        self.giver = giver
        self.holder = holder
        self.isSamePerson = isSamePerson
        self.way = way
        self.held = held
        self.isRepresented = isRepresented
        self.isChain = isChain
        self.now = now
        self.start = start
        self.meetingIsOpen = meetingIsOpen
        self.meetingDay = meetingDay
        self.until = until
    }
}

/// Whether a proxy holds: every reason why not, law before statutes (2:38 lid 1, 4 and 5; `proxy.*`).
public enum ProxyCheck {
    public static func grounds(_ facts: ProxyFacts, under rules: ProxyRules) -> [Ground] {
        people(facts, rules) + form(facts, rules)
            + tooMany(held: facts.held, under: rules) + [closed(facts, rules)].compactMap(\.self) + others(facts)
    }

    /// Whether a proxy that was given can be accepted: its holder may have lost the vote, or hold too many by now.
    public static func grounds(
        toAcceptAs holder: ProxyFacts.Franchise, holding held: Int, under rules: ProxyRules
    ) -> [Ground] { self.holder(holder, rules) + tooMany(held: held, under: rules) }

    /// Whether nobody can vote with a proxy of this holder: it stands in the way of no other.
    public static func rests(with holder: ProxyFacts.Franchise, under rules: ProxyRules) -> Bool {
        !self.holder(holder, rules).isEmpty
    }

    private static func people(_ facts: ProxyFacts, _ rules: ProxyRules) -> [Ground] {
        var grounds: [Ground] = []
        switch facts.giver {
        case .voter: break
        case .suspended:
            grounds.append(
                Ground(
                    "proxy-giver-suspended", rules.suspended, message: Phrases.Proxies.giverSuspended,
                    remedy: Phrases.Proxies.giverSuspendedRemedy))
        case .none:
            grounds.append(
                Ground(
                    "proxy-giver-no-vote", rules.suspended, message: Phrases.Proxies.giverNoVote,
                    remedy: Phrases.Proxies.giverNoVoteRemedy))
        }
        if facts.isSamePerson {
            grounds.append(
                Ground(
                    "proxy-to-oneself", rules.holderVotes.article, message: Phrases.Proxies.toOneself,
                    remedy: Phrases.Proxies.chooseAnother))
        }
        return grounds + holder(facts.holder, rules)
    }

    /// A suspended member has no access either, so that nobody can widen that (2:38 lid 1).
    private static func holder(_ holder: ProxyFacts.Franchise, _ rules: ProxyRules) -> [Ground] {
        switch holder {
        case .voter: []
        case .suspended:
            [
                Ground(
                    "proxy-holder-suspended", rules.holderVotes.value ? rules.holderVotes.article : rules.suspended,
                    message: Phrases.Proxies.holderSuspended, remedy: Phrases.Proxies.chooseAnother)
            ]
        case .none where rules.holderVotes.value:
            [
                Ground(
                    "proxy-holder-no-vote", rules.holderVotes.article, message: Phrases.Proxies.holderNoVote,
                    remedy: Phrases.Proxies.chooseAnother)
            ]
        case .none: []
        }
    }

    private static func form(_ facts: ProxyFacts, _ rules: ProxyRules) -> [Ground] {
        var grounds: [Ground] = []
        if facts.way == .oral {
            grounds.append(
                Ground(
                    "proxy-not-in-writing", rules.writing, message: Phrases.Proxies.notInWriting,
                    remedy: Phrases.Proxies.notInWritingRemedy))
        }
        if !rules.allowed.value {
            grounds.append(
                Ground(
                    "proxy-not-allowed", rules.allowed.article, message: Phrases.Proxies.notAllowed,
                    remedy: Phrases.Proxies.notAllowedRemedy))
        }
        // Word of mouth is the form of no statutes either.
        let isOtherForm =
            rules.form.value == .written && facts.way != .written
            || rules.form.value == .electronic && !facts.way.isElectronic
        let byLaw = facts.way.isElectronic ? rules.onPaper : nil
        let asksPaper = rules.form.value == .written || byLaw != nil
        for article in [byLaw, isOtherForm ? rules.form.article : nil].compactMap(\.self) {
            grounds.append(
                Ground(
                    "proxy-form", article, required: asksPaper ? "written" : "electronic", found: facts.way.rawValue,
                    message: Phrases.Proxies.otherForm(asksPaper: asksPaper),
                    remedy: Phrases.Proxies.otherFormRemedy(asksPaper: asksPaper)))
        }
        return grounds
    }

    /// - Parameter held: for how many other voters the holder stands already.
    public static func tooMany(held: Int, under rules: ProxyRules) -> [Ground] {
        [rules.legalMost, rules.most].compactMap(\.self).filter { held + 1 > $0.value }.map { most in
            Ground(
                "proxy-too-many", most.article, required: "\(most.value)", found: "\(held + 1)",
                message: Phrases.Proxies.tooMany(most: most.value), remedy: Phrases.Proxies.chooseAnother)
        }
    }

    /// With no hours before it, proxies close when the meeting begins.
    private static func closed(_ facts: ProxyFacts, _ rules: ProxyRules) -> Ground? {
        guard let hours = rules.closesHours else { return nil }
        let closes = facts.start.adding(seconds: -Int64(hours.value) * 3600)
        let isClosed = facts.meetingIsOpen || hours.value > 0 && facts.now > closes
        guard isClosed else { return nil }
        return Ground(
            "proxy-too-late", hours.article, required: "\(closes)", found: "\(facts.now)",
            message: Phrases.Proxies.tooLate(hours: hours.value), remedy: Phrases.Proxies.tooLateRemedy)
    }

    private static func others(_ facts: ProxyFacts) -> [Ground] {
        var grounds: [Ground] = []
        if facts.isRepresented {
            grounds.append(
                Ground(
                    "proxy-given-already", message: Phrases.Proxies.givenAlready,
                    remedy: Phrases.Proxies.givenAlreadyRemedy))
        }
        if facts.isChain {
            grounds.append(
                Ground("proxy-chain", message: Phrases.Proxies.chain, remedy: Phrases.Proxies.chainRemedy))
        }
        if let until = facts.until, until < facts.meetingDay {
            grounds.append(
                Ground(
                    "proxy-ends-before", required: "\(facts.meetingDay)", found: "\(until)",
                    message: Phrases.Proxies.endsBefore(until), remedy: Phrases.Proxies.endsBeforeRemedy))
        }
        return grounds
    }
}
