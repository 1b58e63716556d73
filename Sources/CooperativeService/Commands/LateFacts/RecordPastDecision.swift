public import Kernel
import Meetings
import Phrases
public import Proposals
import Statutes
import Voting

/// Records what was decided before, on paper or in another book (besluit achteraf vastleggen), with how it stands in law:
/// valid; a breach, late and still valid; voidable until a year after it became known (2:15); or void (2:14). It is held
/// against the law and the statutes of its own day.
public struct RecordPastDecision: Command {
    public static let name = "record-past-decision"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:14"), .law("2:15"), .parameter("vote.majorityByTopic")]
    public static var summary: Phrase { Phrases.LateFacts.decisionSummary }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let number: String
        /// `valid`, `breach`, `voidable` or `void`.
        public let outcome: DecisionStanding.Kind
        /// Whether the votes carried it.
        public let isAdopted: Bool
        /// Every rule that was broken, and why its command cannot be carried out where that is so.
        public let grounds: [Ground]
        /// Where the consequence stands: 2:15 or 2:14; nil where nothing was broken.
        public let article: String?
        /// The last day on which it can be annulled, and until when the missing act can be ratified.
        public let voidableUntil: Day?, ratifyBy: Day?
        public let effect: String?
    }

    public var title: String
    /// What was decided, word for word; the title when left out.
    public var text: String?
    /// The meeting on paper; may be left out when a day and the figures are given.
    public var meeting: MeetingID?
    /// The body that decided; that of the meeting, else the assembly.
    public var body: Organ?
    public var topic: Topic?
    /// The day of the meeting when left out; of a meeting that went on after midnight the day after it.
    public var decidedOn: Day?
    public var votesFor: Int
    public var votesAgainst: Int
    public var votesBlank: Int?
    /// When the convocation went out; that of the meeting when left out.
    public var convokedOn: Day?
    /// Votes present or represented, and all that there were.
    public var represented: Int?
    public var base: Int?
    /// Whether the item stood on the agenda, and whether the convocation said that an amendment would be proposed; yes
    /// when left out.
    public var onAgenda: Bool?
    public var announced: Bool?
    /// Since when the verbatim text was open to members.
    public var textOpenSince: Day?
    /// The article against which its content goes: `2:38 lid 1`, `art. 15`.
    public var contentAgainst: String?
    /// The body whose act had to come first and did not, and until when it can still ratify; three months when left out.
    public var missingActOf: Organ?
    public var ratifyBy: Day?
    /// When it became known to the members; today when left out.
    public var knownOn: Day?
    /// What it carries out. Its fields may name persons; the journal keeps a commitment.
    public var command: Personal<Payload>?

    public init(
        title: String, text: String? = nil, meeting: MeetingID? = nil, body: Organ? = nil, topic: Topic? = nil,
        decidedOn: Day? = nil, votesFor: Int, votesAgainst: Int, votesBlank: Int? = nil, convokedOn: Day? = nil,
        represented: Int? = nil, base: Int? = nil, onAgenda: Bool? = nil, announced: Bool? = nil,
        textOpenSince: Day? = nil, contentAgainst: String? = nil, missingActOf: Organ? = nil, ratifyBy: Day? = nil,
        knownOn: Day? = nil, command: Payload? = nil
    ) {
        self.title = title
        self.text = text
        self.meeting = meeting
        self.body = body
        self.topic = topic
        self.decidedOn = decidedOn
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.votesBlank = votesBlank
        self.convokedOn = convokedOn
        self.represented = represented
        self.base = base
        self.onAgenda = onAgenda
        self.announced = announced
        self.textOpenSince = textOpenSince
        self.contentAgainst = contentAgainst
        self.missingActOf = missingActOf
        self.ratifyBy = ratifyBy
        self.knownOn = knownOn
        self.command = command.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let command = command?.value
        let check = try check(topic: TopicOfCommand.settle(topic, command, in: scene), in: scene)
        let verdict = check.verdict
        let decision = Decision(
            id: scene.ids.next(), number: try scene.decisions.nextNumber(in: check.day.year), meeting: meeting,
            body: check.body, topic: check.topic, decidedOn: check.day,
            outcome: verdict.outcome == .adopted ? .adopted : .rejected, title: title, text: text ?? title,
            arithmetic: verdict.arithmetic, articles: verdict.arithmetic.comparisons.compactMap(\.article))
        var standing = try standing(check, in: scene)
        let carried = command.map { ProposedCommand(name: $0.name, fields: $0.fields) }
        let isIdle = standing.kind == .void || confirmsInVain(standing)
        var effect = try scene.enter(decision, carrying: isIdle ? nil : carried)
        if decision.outcome == .adopted, confirmsInVain(standing) {
            effect = Effect(.impossible, grounds: [ConfirmDecision.voidableItself(check.statutes.law)], at: scene.now)
            if let effect { try scene.decisions.add(effect, to: decision.id) }
        }
        if standing.missingActOf != nil { effect = try scene.keepUntilRatified(decision, carried) }
        let content = try standing.kind == .void ? [] : scene.groundsOfContent(check, effect)
        if !content.isEmpty {
            standing = DecisionStanding(
                .void, grounds: Refusal(.statutes, content + check.flaws).grounds, judgedOn: scene.today)
        }
        // What the command itself found late weighs less than a flaw of the decision.
        let own = try scene.decisions.standing(of: decision.id)
        if let own, standing.kind == .voidable { standing = standing.adding(own.grounds) }
        if standing.kind != .valid || own == nil { try scene.decisions.judge(decision.id, standing, at: scene.now) }
        if let person = try scene.subject(of: command) { scene.record(Fact("decision-about", about: person)) }
        let final = standing.kind == .valid ? own ?? standing : standing
        let impossible = effect?.state == .impossible ? effect?.grounds ?? [] : []
        scene.record(
            Fact("past-decision-recorded", ["decision": decision.number.description, "standing": final.kind.rawValue]))
        return Outcome(
            decision: decision.id, number: decision.number.description, outcome: final.kind,
            isAdopted: decision.outcome == .adopted,
            grounds: final.grounds + impossible.filter { !final.grounds.contains($0) },
            article: article(of: final, check),
            voidableUntil: final.voidableUntil, ratifyBy: final.ratifyBy, effect: effect?.state.rawValue)
    }

    /// Everything that is known of it, with the figures of its meeting where it names one.
    private func check(topic: Topic, in scene: Scene) throws -> PastDecisionCheck {
        let held = try meeting.map(scene.requireMeeting)
        let past = try meeting.flatMap { try scene.pastMeetings.past($0) }
        guard let day = decidedOn ?? held?.details.day else { throw Refusal(.invalid, LateFactGrounds.dayMissing) }
        try refuse(
            if: scene.groundsOfFuture(day) + LateFactGrounds.otherDay(day, than: held?.details.day)
                + (try groundsOfBody(held, in: scene))
                + (convokedOn.map { $0 > held?.details.day ?? day } ?? false ? [LateFactGrounds.convokedAfter] : [])
                + (try knownOn.map { try groundsOfKnowledge($0, of: day, in: scene) } ?? []))
        let statutes = try scene.statutes(on: day)
        let organ = try body ?? held.map { try scene.body(of: $0).code } ?? .assembly
        let count = Count(for: Int64(votesFor), against: Int64(votesAgainst), blank: Int64(votesBlank ?? 0))
        // Where the figure of the meeting says who was there, its own base is measured with it: both are in votes as they
        // weigh on most business.
        let said = base ?? (represented == nil ? past?.base : nil)
        let base = try scene.baseThen(in: organ, on: topic, day: day, under: statutes, said: said)
        let there = represented ?? past?.represented ?? Int(count.cast)
        let counts = [votesFor, votesAgainst, votesBlank ?? 0]
        let isRight = counts.allSatisfy { (0...1_000_000).contains($0) } && count.cast <= there && there <= base.votes
        try refuse(
            .invalid,
            if: ProposalRules.grounds(forText: ProposalText(title: title, text: text ?? title))
                + groundsOfAct(organ, day, statutes.law.article(.ratification))
                + (base.votes > 0 ? [] : [LateFactGrounds.baseMissing])
                + (isRight || base.votes == 0 ? [] : [LateFactGrounds.figures]))
        let matter = try scene.interestMatter(
            nil, [title, topic == .ordinary ? nil : topic.rawValue], carrying: command?.value)
        let sent = try convokedOn ?? meeting.flatMap { try scene.convocations.convocation(of: $0)?.on }
        return PastDecisionCheck(
            body: organ, topic: topic, day: day, heldOn: held?.details.day ?? day,
            convokedOn: sent,
            second: try PastSecondMeeting(held, past, convokedOn: sent, topic: topic, statutes, in: scene),
            isOnAgenda: onAgenda ?? true, isAnnounced: announced ?? true,
            textOpenSince: textOpenSince, base: base, represented: base.part(Int64(there)), count: count,
            interest: matter, conflicts: try PastConflicts(in: organ, on: matter, day: day, statutes, in: scene),
            powers: PowersOfBody(
                body: organ, topic: topic, command: command?.value,
                directors: Set(try scene.offices.holders(of: .board, on: day).map(\.person)), statutes: statutes,
                commands: scene.commands),
            protected: try protected(topic, in: organ, under: statutes, in: scene), statutes: statutes)
    }

    /// What protected the articles that an amendment names, or changes in the statutes that it carries.
    private func protected(
        _ topic: Topic, in organ: Organ, under statutes: StatutesInForce, in scene: Scene
    ) throws -> ProtectedArticles {
        guard organ == .assembly, statutes.isAmendment(topic) else { return ProtectedArticles.none }
        let carried = command.map { ProposedCommand(name: $0.value.name, fields: $0.value.fields) }
        let confirmed = try command.flatMap { try TopicOfCommand.confirmed($0.value, in: scene) }
        let words = [title, text, confirmed?.title, confirmed?.text].compactMap(\.self)
        return ProtectedArticles(
            touchedBy: words.joined(separator: " "), ownWords: title + " " + (text ?? ""),
            proposed: AmendedArticles.file(of: carried), under: statutes)
    }

    /// A meeting decides for the body that met.
    private func groundsOfBody(_ held: Meeting?, in scene: Scene) throws -> [Ground] {
        guard let body, let met = try held.map({ try scene.body(of: $0).code }), met != body else { return [] }
        return [LateFactGrounds.otherBodyMet(met, asked: body)]
    }

    /// It confirms another decision, and can itself be annulled (2:15 lid 6).
    private func confirmsInVain(_ standing: DecisionStanding) -> Bool {
        standing.kind == .voidable && command?.value.name == ConfirmDecision.name
    }

    /// Nobody knows of a decision before it is taken, and the year does not begin in the future (2:15 lid 5).
    private func groundsOfKnowledge(_ known: Day, of day: Day, in scene: Scene) throws -> [Ground] {
        let article = try scene.statutes(on: day).law.article(.voidableTerm)
        return scene.groundsOfFuture(known) + (known < day ? [LateFactGrounds.knownBefore(known, day, article)] : [])
    }

    /// The act that is missing is of another body, and can be made good after the decision only (2:14 lid 2).
    private func groundsOfAct(_ organ: Organ, _ day: Day, _ article: ArticleReference) -> [Ground] {
        guard let missingActOf else { return [] }
        return (missingActOf == organ ? [LateFactGrounds.ownAct(organ, article)] : [])
            + (ratifyBy.flatMap { $0 < day ? [LateFactGrounds.ratifyBefore($0, day, article)] : nil } ?? [])
    }

    /// Void before voidable: what is against the law in its content does not become better by a good convocation.
    private func standing(_ check: PastDecisionCheck, in scene: Scene) throws -> DecisionStanding {
        let law = check.statutes.law
        let last = ratifyBy ?? scene.today.adding(months: Self.monthsToRatify)
        let void =
            try (contentAgainst.map { [LateFactGrounds.contentAgainst($0)] } ?? []) + check.powers.grounds()
            + outsideMandate(check, in: scene)
            + scene.groundsOfOneVote(named: topic, command: command?.value.name, words: title + " " + (text ?? ""))
            + (missingActOf.map { [LateFactGrounds.actMissing($0, until: last, law.article(.ratification))] } ?? [])
        let until = (knownOn ?? scene.today).adding(months: law[.voidableTerm].count)
        if !void.isEmpty {
            let isCurable = void.count == 1 && missingActOf != nil
            // Once the missing act is ratified, its other flaws count as long as they would have.
            return DecisionStanding(
                .void, grounds: Refusal(.statutes, void + check.flaws).grounds,
                voidableUntil: isCurable && !check.flaws.isEmpty ? until : nil,
                missingActOf: isCurable ? missingActOf : nil, ratifyBy: isCurable ? last : nil,
                judgedOn: scene.today)
        }
        let flaws = Refusal(.statutes, check.flaws).grounds
        guard !flaws.isEmpty else { return DecisionStanding(.valid, grounds: [], judgedOn: scene.today) }
        // A year after it became known nobody can have it annulled any more.
        return DecisionStanding(
            until < scene.today ? .valid : .voidable, grounds: flaws, voidableUntil: until, judgedOn: scene.today)
    }

    /// What a group decided without a mandate of that day, or beyond what it may carry out.
    private func outsideMandate(_ check: PastDecisionCheck, in scene: Scene) throws -> [Ground] {
        guard check.body != .assembly, check.body != .board else { return [] }
        let matter = MandateMatter(
            subject: nil, commands: command.map { [$0.value.name] } ?? [], amount: nil, day: check.day)
        return try scene.mandateGrounds(of: check.body, matter).filter { Self.againstMandate.contains($0.code) }
    }

    private static let againstMandate: Set<String> = [
        "body-without-mandate", "mandate-not-begun", "mandate-term-over", "mandate-other-command",
    ]

    /// A reasonable term to ratify, where nobody set another.
    private static let monthsToRatify = 3

    private func article(of standing: DecisionStanding, _ check: PastDecisionCheck) -> String? {
        let law = check.statutes.law
        switch standing.kind {
        case .breach: return standing.grounds.first?.article?.code
        case .valid: return standing.voidableUntil.map { _ in law.article(.voidableTerm).code }
        case .void, .voidable:
            return Self.consequence(standing.kind, ratifiable: standing.missingActOf != nil, in: law)?.code
        }
    }

    /// Where the law says what becomes of a decision that is void or voidable; nil for others.
    static func consequence(_ kind: DecisionStanding.Kind, ratifiable: Bool, in law: LawOnDay) -> ArticleReference? {
        switch kind {
        case .void: law.article(ratifiable ? .ratification : .voidDecision)
        case .voidable: law.article(.voidableTerm)
        case .breach, .valid: nil
        }
    }
}
