public import Kernel
public import Meetings
import Membership
import Phrases

/// Gives somebody the right to vote in one meeting (volmacht geven, 2:38 lid 4): by the voter, online or by e-mail, or by
/// the secretary from a paper form.
///
/// It holds at once; the holder can decline it. Refused, with every ground together: a giver or holder who has no vote or
/// is suspended, more voters than the statutes let one holder stand for, a form that the statutes do not know, too late,
/// a giver who is represented already, a proxy that would be passed on.
public struct GiveProxy: Command {
    public static let name = "give-proxy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .law("2:38 lid 4"), .law("2:38 lid 5"), .law("2:38 lid 1"), .parameter("proxy.allowed"),
        .parameter("proxy.maxPrincipals"), .parameter("proxy.holder"), .parameter("proxy.form"),
        .parameter("proxy.closesHours"),
    ]
    public static var summary: Phrase { Phrases.Proxies.giveSummary }

    public struct Outcome: Codable, Sendable {
        public let proxy: ProxyID
        public let giver: PersonID, holder: PersonID
        public let form: ProxyWay
        /// For how many voters the holder now stands in this meeting, and for how many at most.
        public let held: Int, most: Int
    }

    /// The next assembly that was convoked, where it is left out.
    public var meeting: MeetingID?
    /// Who gives it; the actor where it is left out.
    public var giver: PersonID?
    /// Who will vote.
    public var holder: PersonID?
    /// The holder by name, where the cooperative does not know them.
    public var holderName: Personal<String>?
    /// `electronic` for oneself, `written` for another, where it is left out.
    public var form: ProxyWay?
    /// The items for which it is given; all of them where it is left out.
    public var items: [AgendaItemID]?
    /// How the giver wants the holder to vote, in words between the two of them.
    public var instructions: Personal<String>?
    /// The last day on which it can be used, where it ends before the meeting does.
    public var until: Day?

    public init(
        meeting: MeetingID? = nil, giver: PersonID? = nil, holder: PersonID? = nil, holderName: String? = nil,
        form: ProxyWay? = nil, items: [AgendaItemID]? = nil, instructions: String? = nil, until: Day? = nil
    ) {
        self.meeting = meeting
        self.giver = giver
        self.holder = holder
        self.holderName = holderName.map(Personal.init)
        self.form = form
        self.items = items
        self.instructions = instructions.map(Personal.init)
        self.until = until
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let held = try scene.requireMeeting(
            meeting ?? scene.nextAssembly(), in: [.drafted, .convoked, .open])
        let giver = giver ?? actor
        try scene.requireHand(for: giver, at: held)
        let items = try scene.itemsOfProxy(items ?? [], at: held.id)
        let way = form ?? (giver == actor ? .electronic : .written)
        let stranger = try scene.stranger(named: holderName?.value ?? "")
        // Whom of the two the giver means is not for us to guess.
        if holder != nil, stranger != nil { throw Refusal(.invalid, .proxyHolderTwice) }
        guard let holder = holder ?? stranger?.id else { throw Refusal(.invalid, .proxyHolderMissing) }
        if stranger == nil { try scene.requireKnown(holder) }

        let rules = ProxyRules(in: try scene.body(of: held).code, under: try scene.statutes)
        let facts = try scene.proxyFacts(
            at: held, giver: giver, holder: holder, items: items, way: way, until: until)
        let isAssembly = try scene.body(of: held).code == .assembly
        let minor =
            try (isAssembly && giver == actor ? scene.minorGrounds(giver) : [])
            + scene.minorGrounds(ofHolder: holder, at: held, under: rules)
        try refuse(if: minor.once + ProxyCheck.grounds(facts, under: rules))
        // One with which nobody can vote gives way to it, also when its holder has the vote back.
        for old in try scene.restingProxies(of: giver, at: held, on: items, under: rules) {
            _ = try scene.say(.revoked, of: old)
        }
        if let stranger { try scene.persons.add(stranger) }
        let proxy = Proxy(
            id: scene.ids.next(), meeting: held.id, giver: giver, holder: holder, way: way, items: items, until: until,
            givenAt: scene.now, recordedBy: actor)
        try scene.proxyRegister.give(proxy, instruction: instructions?.value)
        scene.record(
            Fact(
                "proxy-given", about: giver,
                [
                    "proxy": "\(proxy.id)", "meeting": "\(held.id)", "giver": "\(giver)", "holder": "\(holder)",
                    "form": way.rawValue, "items": "\(items.count)",
                ]))
        return Outcome(
            proxy: proxy.id, giver: giver, holder: holder, form: way, held: facts.held + 1, most: rules.most.value)
    }
}
