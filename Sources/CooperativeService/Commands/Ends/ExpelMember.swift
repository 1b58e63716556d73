public import Kernel
import Membership
import Phrases
import Statutes

/// Expels a member (ontzetting, 2:35 lid 3-4): only for a rule that was broken, which is named, or for unreasonable harm,
/// which is argued. The member is told in writing at once, with the reasons, and is suspended for the term of appeal and
/// the appeal. Where the assembly itself decides there is no appeal, and the membership ends on the day of the decision.
public struct ExpelMember: Command, CitesDecision, CountsFromDecision {
    public static let name = "expel-member"
    public static let competence = Competence.body(.parameter(.expulsionOrgan))
    public static let rules: [Rule] = [
        .parameter("expulsion.organ"), .law("2:35 lid 3"), .law("2:35 lid 4"), .parameter("expulsion.grounds"),
        .parameter("expulsion.appealMonths"), .parameter("expulsion.appealBody"),
        .parameter("expulsion.suspendedPendingAppeal"),
    ]
    public static var summary: Phrase { Phrases.Commands.expelMember }

    public struct Outcome: Codable, Sendable {
        public let expulsion: ExpulsionID
        public let member: MemberID
        /// The body of appeal; nil where there is none.
        public let appealBody: Organ?
        /// Since when the member is suspended; nil where the membership ends at once.
        public let suspendedFrom: Day?
        /// The last day of the membership, where it is known already.
        public let endsOn: Day?
    }

    public var member: MemberID
    /// The article of the statutes that was broken, by its number.
    public var article: String?
    /// The by-law that was broken, in words.
    public var bylaw: Personal<String>?
    /// The decision that was broken, by its number (`2026-3`) or id.
    public var brokenDecision: String?
    /// How the member harmed the cooperative unreasonably.
    public var harm: Personal<String>?
    /// Why; the member reads it.
    public var reason: Personal<String>
    /// The decision of the body that expels.
    public var decision: DecisionID?

    public init(
        member: MemberID, article: String? = nil, bylaw: String? = nil, brokenDecision: String? = nil,
        harm: String? = nil, reason: String, decision: DecisionID? = nil
    ) {
        self.member = member
        self.article = article
        self.bylaw = bylaw.map(Personal.init)
        self.brokenDecision = brokenDecision
        self.harm = harm.map(Personal.init)
        self.reason = Personal(reason)
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        var unreadable: [Ground] = []
        let reason = PersonalText.read(reason.value, .reason, &unreadable)
        let harm = PersonalText.read(harm?.value, .reason, &unreadable)
        let bylaw = PersonalText.read(bylaw?.value, .reason, &unreadable)
        let member = try scene.currentMember(member)
        let isRunning = try scene.endsBook.runningExpulsion(of: member.id) != nil
        // What cannot be kept as it was written is there all the same.
        let broken = BrokenRule(
            article: article, bylaw: bylaw ?? PersonalText.written(self.bylaw?.value), decision: brokenDecision)
        let law = try scene.statutes.law
        let rule = ExpulsionRule(
            grounds: try scene.statutes.article(.expulsionGrounds, else: .expulsionGrounds),
            reasons: law.article(.expulsionAppeal))
        let grounds = try rule.grounds(
            broken: broken.words, unknown: broken.unknown(in: scene),
            harm: harm ?? PersonalText.written(self.harm?.value),
            reason: reason ?? PersonalText.written(self.reason.value))
        try refuse(together: [
            (.statutes, grounds), (.conflict, isRunning ? [ExpulsionGrounds.running] : []), (.invalid, unreadable),
        ])

        let (organ, decision) = try scene.deciding(scene.statutes[.expulsionOrgan], cited: decision)
        let expulsion = try Expulsion.begin(member, organ: organ, decision: decision, in: scene)
        try scene.expulsions.add(
            expulsion, broken: broken.words.isEmpty ? nil : broken.words.joined(separator: "; "), harm: harm,
            reason: reason ?? "")
        let end = expulsion.appealBody == nil ? min(scene.today, member.until ?? scene.today) : nil
        if let end {
            try scene.end(member, until: end, .expulsion)
        } else {
            try scene.settleOpenPolls(for: member.person)
        }
        let ground = (broken.words + [harm].compactMap(\.self)).joined(separator: "; ")
        try scene.say(expulsion, of: member, ground: ground, reason: reason ?? "")
        return Outcome(
            expulsion: expulsion.id, member: member.id, appealBody: expulsion.appealBody,
            suspendedFrom: expulsion.appealBody == nil ? nil : scene.today, endsOn: end)
    }
}

extension Expulsion {
    /// Decided today; with a suspension where the member can appeal.
    fileprivate static func begin(
        _ member: Member, organ: Organ, decision: DecisionID?, in scene: Scene
    ) throws -> Expulsion {
        let statutes = try scene.statutes
        let body = organ == .assembly ? nil : statutes[.expulsionAppealBody]
        var suspension: SuspensionID?
        if body != nil {
            let id: SuspensionID = scene.ids.next()
            try scene.suspensions.add(
                Suspension(
                    id: id, member: member.id, from: scene.today, until: Suspension.whileAppealRuns, reason: nil))
            suspension = id
        }
        return Expulsion(
            id: scene.ids.next(), member: member.id, decidedOn: scene.today, organ: organ, decision: decision,
            appealBody: body, appealMonths: max(1, statutes[.expulsionAppealMonths]), suspension: suspension)
    }
}

extension Scene {
    /// States the expulsion for the journal, and tells the member at once, in writing and with the reasons.
    fileprivate func say(_ expulsion: Expulsion, of member: Member, ground: String, reason: String) throws {
        record(
            Fact(
                "member-expelled", about: member.person,
                [
                    "expulsion": "\(expulsion.id)", "member": "\(member.id)", "organ": expulsion.organ.rawValue,
                    "appealBody": expulsion.appealBody?.rawValue ?? "",
                ], personal: ["reason": reason, "ground": ground]))
        let appeal =
            expulsion.appealBody.map {
                Phrases.Expulsion.mayAppeal(months: expulsion.appealMonths, body: Phrases.Vocabulary.organ($0))
            } ?? Phrases.Expulsion.isFinal(today)
        try tell(
            member, subject: Phrases.Expulsion.subject,
            body: Phrases.Expulsion.letter(
                organ: Phrases.Vocabulary.organ(expulsion.organ), ground: ground, reason: reason, appeal: appeal))
    }
}
