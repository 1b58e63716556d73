public import Kernel
import Proposals
import Statutes
import Store

/// One proposal: its words, why, and for an amendment the article as it is next to the article as it would be.
public struct ProposalSheet: Sendable {
    public let line: ProposalLine
    public let text: String, explanation: String
    /// The command that is carried out on adoption, by name; nil where the proposal carries none.
    public let command: String?
    public let changes: [ArticleChange]
    /// What voters choose between, where it is more than for and against.
    public var choice: ProposedChoice?
    public let meetings: [MeetingLine]
    public let decisions: [DecisionLine]
    /// The open vote on it.
    public let openPoll: PollID?
    /// Whether the viewer changes and withdraws it: who proposed it, and the secretary.
    public var isKeeper = false
    /// The decision outside a meeting that runs on it.
    public var outside: PollID?
    /// What it is about in the words of statutes or mandate, and the money that goes with it.
    public var subject: String?, amount: Money?
    /// When it takes effect; nil where it does so at once, or carries nothing out.
    public var effect: EffectTerms?
    /// The words that statutes or mandate know, for who changes it and where another body than the assembly decides.
    public var subjects: [String] = []
    /// The meeting whose minutes it adopts.
    public var minutesOf: MeetingID?
}

/// An article of the statutes now, and as an amendment would have it.
public struct ArticleChange: Hashable, Sendable {
    public let number: String
    /// nil: there is no such article, on this side.
    public let now: Wording?, proposed: Wording?

    public struct Wording: Hashable, Sendable {
        public let heading: Phrase, text: Phrase
        /// What the article sets, in plain words.
        public let rules: [Phrase]

        public init(heading: Phrase, text: Phrase, rules: [Phrase] = []) {
            self.heading = heading
            self.text = text
            self.rules = rules
        }
    }

    public init(number: String, now: Wording?, proposed: Wording?) {
        self.number = number
        self.now = now
        self.proposed = proposed
    }

    /// What differs between two versions, in the order of the articles.
    static func between(_ now: StatutesFile, _ proposed: StatutesFile) -> [ArticleChange] {
        let old = wordings(of: now), new = wordings(of: proposed)
        let gone = now.articles.map(\.number).filter { new[$0] == nil }
        return (proposed.articles.map(\.number) + gone).compactMap { number in
            let before = old[number], after = new[number]
            return before == after ? nil : ArticleChange(number: number, now: before, proposed: after)
        }
    }

    private static func wordings(of file: StatutesFile) -> [String: Wording] {
        let explained = Explanation(of: file).parts
        return Dictionary(
            file.articles.map { article in
                let rules = explained.first { $0.article == article.number }?.sentences ?? []
                return (article.number, Wording(heading: article.heading, text: article.text, rules: rules))
            }, uniquingKeysWith: { first, _ in first })
    }
}

extension CooperativeService {
    /// One proposal, for members once its text is open to them; before, for who filed it and as `MeetingSight` says.
    public func proposal(
        _ id: ProposalID, of cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ProposalSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            guard let row = try glance.row(ProposalSheet.statement, person, id) else { throw Refusal.notHere }
            let line = try ProposalLine(row, on: glance.today)
            let isOpen = line.openFrom.map { $0 <= glance.today } ?? false
            guard isOpen || line.isMine || MeetingSight(standing).sees(line.organ) else { throw Refusal.notHere }
            let command: String? = try row[12]
            let sight = MeetingSight(standing)
            let scene = glance.scene(as: viewer)
            let register = scene.proposals
            let matter = try register.matter(of: id)
            let isKeeper = try scene.isKeeper(person, of: scene.requireProposal(id))
            return ProposalSheet(
                line: line, text: try row[10], explanation: try row[11], command: command,
                changes: try ProposalSheet.changes(
                    command, fields: try row[13], of: id, glance.row(ProposalSheet.firstDecision, id)?.get(0), glance),
                choice: try .read(row[14], on: line.topic, glance),
                meetings: try glance.rows(ProposalSheet.meetings, person, id).map(MeetingLine.init)
                    .filter(sight.shows),
                decisions: try glance.rows(ProposalSheet.decisions, id).map(DecisionLine.init),
                openPoll: try glance.row(ProposalSheet.openPoll, id)?.get(0),
                isKeeper: isKeeper,
                outside: line.organ == .assembly || standing.isOnBoard
                    ? try glance.row(ProposalSheet.runningOutside, id)?.get(0) : nil,
                subject: matter.subject, amount: matter.amount,
                effect: try register.condition(of: id).map(EffectTerms.init),
                subjects: isKeeper && line.organ != .assembly ? try glance.subjects(of: line.organ) : [],
                minutesOf: try register.proposal(id)?.text.command?.minutesMeeting)
        }
    }
}

extension ProposalSheet {
    static let statement = """
        SELECT \(ProposalLine.columns), t.body_text, t.explanation, t.command_name, t.command_fields, t.choice
        \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.id = ?3
        """

    static let meetings =
        MeetingLine.select + """

            WHERE m.cooperative_id = ?1 AND EXISTS (
                SELECT 1 FROM meetings_agenda_item i
                WHERE i.cooperative_id = m.cooperative_id AND i.meeting_id = m.id AND i.proposal_id = ?3)
            ORDER BY m.day, m.id
            """

    static let decisions = """
        SELECT \(DecisionLine.columns) FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.proposal_id = ?2 ORDER BY d.year, d.sequence
        """

    static let openPoll = """
        SELECT v.id FROM meetings_agenda_item i
        JOIN voting_poll v ON v.cooperative_id = i.cooperative_id AND v.meeting_id = i.meeting_id
            AND v.agenda_item_id = i.id
        WHERE i.cooperative_id = ?1 AND i.proposal_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM voting_closing c WHERE c.cooperative_id = v.cooperative_id AND c.poll_id = v.id)
        LIMIT 1
        """

    static let runningOutside = """
        SELECT r.id FROM voting_outside_round r
        WHERE r.cooperative_id = ?1 AND r.proposal_id = ?2 AND NOT EXISTS (
            SELECT 1 FROM voting_outside_end e WHERE e.cooperative_id = r.cooperative_id AND e.outside_id = r.id)
        """

    static let firstDecision = """
        SELECT decided_on FROM proposals_decision
        WHERE cooperative_id = ?1 AND proposal_id = ?2 ORDER BY decided_on LIMIT 1
        """

    /// An amendment carries the whole new text; what differs from the one in force is shown. Once it is decided: from the
    /// one that was in force on that day.
    static func changes(
        _ command: String?, fields: String?, of proposal: ProposalID, _ decidedOn: Day?, _ glance: Glance
    ) throws -> [ArticleChange] {
        guard command == AmendStatutes.name, let fields,
            let amendment = try? CanonicalJSON.decode(AmendStatutes.self, from: Array(fields.utf8)),
            let proposed = amendment.file
        else { return [] }
        let now = try glance.hall.statutes.inForce(
            on: decidedOn ?? glance.today, for: glance.cooperative, in: glance.reading)
        let base = AmendmentBase(
            reading: glance.reading, cooperative: glance.cooperative, shelf: glance.hall.statutes, zone: glance.zone)
        return ArticleChange.between(
            now.version.file, try base.whole(proposed, by: proposal, on: now.version.file))
    }
}

extension AmendStatutes {
    /// The new text, read; nil where it cannot be.
    var file: StatutesFile? { StatutesReading(ModelStatutes.text(text) ?? text, name: "statutes.yaml").file }
}
