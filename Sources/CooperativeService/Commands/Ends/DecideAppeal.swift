public import Kernel
import Membership
import Phrases
import Proposals
import Statutes

/// Decides on the appeal of a member (beslissing op het beroep, 2:35 lid 4); the proposal on the appeal carries it. Granted,
/// the membership goes on and the suspension ends; rejected, an expulsion ends the membership on the day of the decision.
public struct DecideAppeal: AsksBeforeTheVote {
    public static let name = "decide-appeal"
    public static let competence = Competence.anyOf([
        .decision(.optional(.expulsionAppealBody)), .decision(.assembly),
    ])
    public static let rules: [Rule] = [.parameter("expulsion.appealBody"), .law("2:35 lid 4"), .law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.decideAppeal }

    public struct Outcome: Codable, Sendable {
        public let granted: Bool
        /// The last day of the membership, where the appeal against an expulsion was rejected.
        public let endsOn: Day?
    }

    public var member: MemberID
    /// Granted when left out. A proposal that is not adopted rejects the appeal.
    public var granted: Bool?

    public init(member: MemberID, granted: Bool? = nil) {
        self.member = member
        self.granted = granted
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let member = try scene.anyMember(member)
        let isGranted = granted ?? true
        guard let appeal = try scene.endsBook.appeals(of: member.id).last(where: { $0.outcome == nil }) else {
            throw Refusal(.conflict, ExpulsionGrounds.noOpenAppeal)
        }
        try refuse(.conflict, if: groundsBeforeTheVote(in: scene))
        guard case .decision(let decision, let organ) = scene.actor, organ == appeal.body else {
            let article = try scene.statutes.law.article(.expulsionAppeal)
            throw Refusal(.authority, ExpulsionGrounds.otherBody(appeal.body, article))
        }
        try scene.appeals.decide(appeal.id, isGranted: isGranted, on: scene.today, decision: decision)
        let end = try settle(appeal, of: member, isGranted, in: scene)
        let isExpulsion = if case .expulsion = appeal.against { true } else { false }
        scene.record(
            Fact(
                "appeal-decided", about: member.person,
                [
                    "appeal": "\(appeal.id)", "member": "\(member.id)", "granted": "\(isGranted)",
                    "endsOn": end.map { "\($0)" } ?? "",
                ]))
        try scene.tell(
            member, subject: Phrases.Appeals.decidedSubject,
            body: Phrases.Appeals.decided(granted: isGranted, expulsion: isExpulsion, on: end ?? scene.today))
        return Outcome(granted: isGranted, endsOn: end)
    }

    /// The membership of who died ended with the death: there is nothing left to decide on.
    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        let member = try scene.anyMember(member)
        return try scene.hasDied(member.person, before: scene.today + 1) ? [ExpulsionGrounds.noOpenAppeal] : []
    }

    private func settle(_ appeal: Appeal, of member: Member, _ isGranted: Bool, in scene: Scene) throws -> Day? {
        switch appeal.against {
        case .suspension(let id):
            if isGranted { try lift(id, of: member, in: scene) }
            return nil
        case .expulsion(let id):
            let expulsion = try scene.endsBook.expulsions(of: member.id).first { $0.id == id }
            if isGranted {
                if let suspension = expulsion?.suspension { try lift(suspension, of: member, in: scene) }
                return nil
            }
            // A membership that ended before by another way stays as it ended.
            if let until = member.until, until <= scene.today { return until }
            try scene.end(member, until: scene.today, .expulsion)
            return scene.today
        }
    }

    private func lift(_ id: SuspensionID, of member: Member, in scene: Scene) throws {
        guard let suspension = try scene.memberBook.suspensions(of: member.id).first(where: { $0.id == id }),
            suspension.liftedOn == nil, suspension.until >= scene.today
        else { return }
        try scene.suspensions.lift(id, from: max(scene.today, suspension.from))
        try scene.settleOpenPolls(for: member.person)
    }
}

extension ProposedCommand {
    /// What is carried out when the proposal is not adopted: an appeal that is not granted is rejected. Nil for all others.
    var whenRejected: ProposedCommand? {
        guard name == DecideAppeal.name, case .object(var fields) = fields, fields["granted"] != .bool(false) else {
            return nil
        }
        fields["granted"] = .bool(false)
        return ProposedCommand(name: name, fields: .object(fields))
    }
}
