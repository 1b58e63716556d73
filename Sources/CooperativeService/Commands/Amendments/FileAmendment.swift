public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Files an amendment (amendement) to a proposal, or to an amendment, before the meeting or in it, until the vote opens.
///
/// Refused: a third layer; words that do not stand in the text once; an amendment of the statutes that goes further than
/// the convocation announced (2:42 lid 1), unless everybody is there (2:42 lid 3); one that would change contracts with
/// members which do not reserve that (2:59).
public struct FileAmendment: Command {
    public static let name = "file-amendment"
    public static let competence = Competence.anyOf([
        .voter, .office([.chair, .secretary, .treasurer, .boardMember]),
    ])
    public static let rules: [Rule] = [.law("2:38 lid 1"), .law("2:42 lid 1"), .law("2:42 lid 3"), .law("2:59")]
    public static var summary: Phrase { Phrases.Commands.fileAmendment }

    public struct Outcome: Codable, Sendable {
        public let amendment: AmendmentID
        /// `A1`; `A1.1` is an amendment of `A1`.
        public let label: String
        public let proposal: ProposalID
        /// The articles of the statutes that it touches.
        public let articles: [String]
        /// The text, or the words of the amendment, as they would be.
        public let result: String
        /// It goes further than the convocation announced: the final vote asks everybody.
        public let universal: Bool
    }

    /// The proposal that it amends; may be left out when an amendment is named.
    public var proposal: ProposalID?
    /// The amendment that it amends.
    public var amendment: AmendmentID?
    /// The words that it replaces, exactly as they stand in the text.
    public var replaces: String?
    /// The words that come in their place; none strikes them.
    public var by: String?
    /// Words that it adds, at the end or after others.
    public var adds: String?
    public var after: String?
    /// A whole new text.
    public var text: String?
    public var explanation: String?
    /// The articles of the statutes that it touches; may be left out where the text shows it.
    public var articles: [String]?
    /// Whether with it the proposal would change contracts of the cooperative with its members (2:59); that needs
    /// `reservedInContract`.
    public var changesMemberContracts: Bool?
    /// Whether those contracts themselves clearly reserve such a change.
    public var reservedInContract: Bool?
    /// What the proposal carries instead: the whole new statutes, where it carries these. Its fields may name persons.
    public var command: Personal<Payload>?

    public init(
        proposal: ProposalID? = nil, amendment: AmendmentID? = nil, replaces: String? = nil, by: String? = nil,
        adds: String? = nil, after: String? = nil, text: String? = nil, explanation: String? = nil,
        articles: [String]? = nil, command: Payload? = nil, changesMemberContracts: Bool? = nil,
        reservedInContract: Bool? = nil
    ) {
        self.changesMemberContracts = changesMemberContracts
        self.reservedInContract = reservedInContract
        self.proposal = proposal
        self.amendment = amendment
        self.replaces = replaces
        self.by = by
        self.adds = adds
        self.after = after
        self.text = text
        self.explanation = explanation
        self.articles = articles
        self.command = command.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.requirePerson()
        let parent = try amendment.map(scene.requireAmendment)
        guard let target = parent?.proposal ?? proposal, proposal == nil || proposal == target else {
            throw Refusal(.notFound, .proposalUnknown)
        }
        let amended = try scene.requireProposal(target), book = try scene.amendments.book(of: target)
        try refuse(.conflict, if: try scene.groundsOfAmending(amended) + scene.groundsOf(parent))
        let change = try self.change()
        let current = parent.map { book.change(of: $0).newWords } ?? amended.text.text
        try refuse(.invalid, if: AmendmentRules.grounds(change, in: current))

        let command = (command?.value).map { ProposedCommand(name: $0.name, fields: $0.fields) }
        try refuse(
            if: MemberContracts.grounds(changes: changesMemberContracts, reserved: reservedInContract, in: scene))
        try check(command, of: amended, in: scene)
        let scope = try AmendedArticles(
            change, command: command, named: articles ?? [], of: amended,
            base: scene.consolidation(of: target, AmendmentBook([])).text, in: scene)
        let isBeyond = try checkScope(scope, of: amended, in: scene)

        let filed = Amendment(
            id: scene.ids.next(), number: (book.amendments.last?.number ?? 0) + 1, proposal: target,
            parent: parent?.id, proposer: person, change: change, explanation: explanation ?? "",
            articles: amended.topic == .amend ? scope.touched : [], isBeyond: isBeyond, command: command,
            filedOn: scene.today)
        try scene.amendments.file(filed, at: scene.now)
        let label = AmendmentBook(book.amendments + [filed]).label(filed.id)
        scene.record(
            Fact(
                "amendment-filed", about: try scene.subject(of: self.command?.value),
                ["amendment": filed.id.description, "proposal": target.description, "label": label]))
        return Outcome(
            amendment: filed.id, label: label, proposal: target, articles: filed.articles,
            result: change.applied(to: current) ?? current, universal: isBeyond)
    }

    /// The one way in which it changes the text.
    private func change() throws(Refusal) -> TextChange {
        let ways = [replaces != nil, adds != nil, text != nil].count { $0 }
        guard ways == 1, by == nil || replaces != nil, after == nil || adds != nil else {
            throw Refusal(.invalid, .amendmentWays)
        }
        if let replaces { return .replace(words: replaces, by: by ?? "") }
        if let adds { return .add(words: adds, after: after) }
        return .whole(text ?? "")
    }

    private func check(_ command: ProposedCommand?, of amended: Proposal, in scene: Scene) throws {
        if let command {
            let payload = Payload(name: command.name, fields: command.fields)
            _ = try TopicOfCommand.settle(amended.topic, payload, in: scene)
            try scene.tryOut(payload, by: amended.body)
        } else if amended.text.command?.name == AmendStatutes.name {
            throw Refusal(.invalid, .amendmentNeedsFile)
        }
    }

    /// Whether it goes further than was announced; refused unless everybody is in the meeting, and the law lets that heal
    /// it.
    private func checkScope(_ scope: AmendedArticles, of amended: Proposal, in scene: Scene) throws -> Bool {
        let statutes = try scene.statutes
        guard amended.topic == .amend, amended.body == .assembly else { return false }
        let grounds = AmendmentRules.grounds(
            touching: scope.touched, announced: scope.announced, under: statutes.law.article(.amendAnnouncement))
        guard !grounds.isEmpty else { return false }
        if statutes.law.isInForce(.universalMeeting), !scope.touched.isEmpty,
            let meeting = try scene.openMeeting(on: amended.id),
            try scene.isEverybody(at: meeting, on: amended.topic)
        {
            return true
        }
        throw Refusal(.statutes, grounds)
    }
}

extension Scene {
    /// What keeps an amendment from being amended.
    fileprivate func groundsOf(_ parent: Amendment?) throws -> [Ground] {
        guard let parent else { return [] }
        var grounds: [Ground] = []
        if parent.parent != nil { grounds.append(.amendmentTooDeep) }
        if parent.state != .pending {
            grounds.append(.amendmentSettled(parent))
            grounds += parent.reason
        }
        if try hasOpenVote(on: parent.id) { grounds += openVoteGrounds }
        return grounds
    }

    /// All members who have a vote on it, or all delegates, are present or represented.
    func isEverybody(at meeting: Meeting, on topic: Topic) throws -> Bool {
        let organ = try bodies.body(meeting.body)?.code ?? .assembly
        let rights = try votingRights(in: organ, on: topic)
        let (there, all) = rights.members(
            among: rights.present(try representation(at: meeting.id, of: organ, among: rights)))
        return all > 0 && there >= all
    }
}
