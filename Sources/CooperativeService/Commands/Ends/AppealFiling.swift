public import Kernel
import Membership
import Phrases
import Proposals

/// An appeal as it is filed: it becomes a proposal of the body of appeal that carries the decision on it.
public struct AppealFiling {
    /// What the one who appeals reads.
    public struct Outcome: Codable, Sendable {
        public let appeal: AppealID
        /// The proposal that goes on the agenda of the body of appeal.
        public let proposal: ProposalID
        public let body: Organ
        public let filedOn: Day
    }

    private let member: Member
    private let day: Day
    private let reason: String?

    init(_ member: Member, on day: Day, reason: String?) throws {
        var unreadable: [Ground] = []
        self.member = member
        self.day = day
        self.reason = PersonalText.read(reason, .reason, &unreadable)
        try refuse(.invalid, if: unreadable)
    }

    /// Once is enough; one that was withdrawn does not count. The membership of who died ended with the death.
    func grounds(_ against: Appeal.Against, in scene: Scene) throws -> [Ground] {
        if try scene.hasDied(member.person, before: scene.today + 1) { return [ExpulsionGrounds.nothingToAppeal] }
        let isFiled = try scene.endsBook.appeals(of: member.id).contains { $0.against == against && $0.stands }
        return isFiled ? [ExpulsionGrounds.appealed] : []
    }

    func file(against: Appeal.Against, body: Organ, decidedOn: Day, in scene: Scene) throws -> Outcome {
        let isExpulsion = if case .expulsion = against { true } else { false }
        let words = ProposalText(
            title: Phrases.Appeals.title(member.number, expulsion: isExpulsion)(.dutch),
            text: Phrases.Appeals.text(member.number, expulsion: isExpulsion, of: decidedOn)(.dutch),
            command: ProposedCommand(
                name: DecideAppeal.name,
                fields: .object(["member": .string(member.id.description), "granted": .bool(true)])))
        let proposal = Proposal(
            id: scene.ids.next(), number: try scene.proposals.nextNumber(), proposer: member.person, body: body,
            topic: .expulsion, filedOn: scene.today, text: words)
        try scene.proposals.file(proposal, at: scene.now)
        let appeal = Appeal(
            id: scene.ids.next(), member: member.id, against: against, filedOn: day, body: body, proposal: proposal.id)
        try scene.appeals.file(appeal, reason: reason)
        scene.record(
            Fact(
                "appeal-filed", about: member.person,
                [
                    "appeal": "\(appeal.id)", "member": "\(member.id)", "proposal": "\(proposal.id)",
                    "body": body.rawValue, "filedOn": "\(day)", "against": isExpulsion ? "expulsion" : "suspension",
                ], personal: reason.map { ["reason": $0] } ?? [:]))
        try scene.tell(
            member, subject: Phrases.Appeals.filedSubject,
            body: Phrases.Appeals.filed(body: Phrases.Vocabulary.organ(body)))
        return Outcome(appeal: appeal.id, proposal: proposal.id, body: body, filedOn: day)
    }
}
