public import Kernel
public import Meetings
import Phrases

/// What became of a proxy.
public struct ProxyAnswer: Codable, Sendable {
    public let proxy: ProxyID
    public let stage: Proxy.Stage
}

/// The holder accepts a proxy (volmacht aanvaarden). Refused when the holder has no vote any more or is suspended, when the
/// statutes of today no longer let the holder stand for so many, when it was declined or revoked, or when somebody else
/// answers.
public struct AcceptProxy: Command {
    public static let name = "accept-proxy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 4"), .parameter("proxy.maxPrincipals")]
    public static var summary: Phrase { Phrases.Proxies.acceptSummary }

    public var proxy: ProxyID

    public init(proxy: ProxyID) { self.proxy = proxy }

    public func carryOut(in scene: Scene) throws -> ProxyAnswer {
        let (given, held) = try scene.requireProxy(proxy, inHandOf: \.holder)
        try refuse(.conflict, if: given.stage == .given ? [] : [.proxyAnswered(given.stage)])
        let rules = ProxyRules(in: try scene.body(of: held).code, under: try scene.statutes)
        let earlier = try scene.principals(of: given.holder, at: held, before: given)
        let franchise = try scene.franchise(ofHolder: given.holder, at: held, on: given.items)
        try refuse(
            if: scene.minorGrounds(ofHolder: given.holder, at: held, under: rules)
                + ProxyCheck.grounds(toAcceptAs: franchise, holding: earlier, under: rules))
        return try scene.say(.accepted, of: given)
    }
}

/// The holder does not want a proxy, or no longer (volmacht weigeren of neerleggen). Refused once it was used for
/// everything for which it was given.
public struct DeclineProxy: Command {
    public static let name = "decline-proxy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 4")]
    public static var summary: Phrase { Phrases.Proxies.declineSummary }

    public var proxy: ProxyID

    public init(proxy: ProxyID) { self.proxy = proxy }

    public func carryOut(in scene: Scene) throws -> ProxyAnswer {
        try scene.end(proxy, as: .declined, by: \.holder)
    }
}

/// The giver takes a proxy back (volmacht intrekken): for what is still to be voted on. What the holder cast with it stays,
/// and so does the roll of a vote that is open. Refused once it was used for everything for which it was given.
public struct RevokeProxy: Command {
    public static let name = "revoke-proxy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 4")]
    public static var summary: Phrase { Phrases.Proxies.revokeSummary }

    public var proxy: ProxyID

    public init(proxy: ProxyID) { self.proxy = proxy }

    public func carryOut(in scene: Scene) throws -> ProxyAnswer {
        try scene.end(proxy, as: .revoked, by: \.giver)
    }
}

extension Scene {
    /// A proxy for a meeting that is not over, for its giver or its holder, or whoever may act for that person.
    fileprivate func requireProxy(
        _ id: ProxyID, inHandOf hand: KeyPath<Proxy, PersonID>
    ) throws -> (given: Proxy, held: Meeting) {
        let given = try requireProxy(id)
        let held = try requireMeeting(given.meeting, in: [.drafted, .convoked, .open])
        try requireHand(for: given[keyPath: hand], at: held)
        return (given, held)
    }

    /// Ends a proxy that stands and that was not used up.
    fileprivate func end(
        _ id: ProxyID, as stage: Proxy.Stage, by hand: KeyPath<Proxy, PersonID>
    ) throws -> ProxyAnswer {
        let given = try requireProxy(id, inHandOf: hand).given
        try refuse(.conflict, if: given.stage.stands ? [] : [.proxyAnswered(given.stage)])
        try refuse(.conflict, if: groundsOfUse(of: given))
        return try say(stage, of: given)
    }
}
