import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// What law, statutes and mandate forbid in a decision that a body took outside a poll: who took part, approval beforehand,
/// and what lies outside its mandate.
struct BoardDecisionCheck {
    let command: RecordBoardDecision
    let body: Organ
    let day: Day
    let scene: Scene
    /// Who could take part: without those whose interest conflicts.
    let base: Turnout
    /// With those too: what is more than their votes nobody can have cast.
    let everybody: Roll
    private let conflicts: Conflicts
    /// Of the board, where its supervisors decide in its place.
    private let boardsConflicts: Conflicts?
    private let what: MandateMatter
    private let filed: Proposal?
    /// What law or statutes leave to another body.
    private let powers: [Ground]

    init(
        _ command: RecordBoardDecision, of body: Organ, on topic: Topic, command carried: Payload?,
        _ filed: Proposal?, _ day: Day, in scene: Scene
    ) throws {
        self.command = command
        self.body = body
        self.day = day
        self.scene = scene
        self.filed = filed
        // What a filed proposal is about it says itself: leaving that out of the record changes nothing.
        let own = try filed.map { try scene.matter(of: $0) }
        let named = own?.subject ?? command.subject
        let subject = named ?? (topic == .ordinary ? nil : topic.rawValue)
        let interest = try scene.interestMatter(
            filed?.id, [subject, command.title, filed?.text.title], carrying: carried)
        conflicts = try Conflicts(in: body, on: interest, named: command.conflicted ?? [], scene: scene)
        boardsConflicts =
            body == .supervisory
            ? try Conflicts(in: .board, on: interest, named: command.conflicted ?? [], scene: scene) : nil
        everybody = try scene.roll(of: body, on: topic)
        // The board that decides all the same, with reasons, decides with everybody.
        let isWhole = conflicts.areAll && conflicts.fallback == nil
        base = try isWhole ? everybody.turnout : scene.roll(of: body, on: topic, without: conflicts.persons).turnout
        // What a command is about its own name says, which the mandate lists.
        what = MandateMatter(
            subject: carried == nil ? subject : named,
            commands: [carried?.name, command.mandates].compactMap(\.self), amount: own?.amount ?? command.amount,
            day: day)
        powers = try scene.groundsOfPowers(of: body, on: topic, carried, day)
    }

    func grounds() throws -> [Ground] {
        if body == .assembly { return [] }
        let votes = Int64(clamping: command.votesFor) + Int64(clamping: command.votesAgainst)
        let surplus = conflicts.persons.isEmpty ? 0 : max(0, votes - base.votes)
        return try powers
            + conflicts.grounds(
                voters: command.voters ?? [], deliberated: command.deliberated ?? [], surplus: surplus,
                reasons: command.reasons ?? "") + outsiders() + scene.mandateGrounds(of: body, what)
            + approval.grounds() + ofOtherBody()
    }

    private func outsiders() -> [Ground] {
        let seated = Set(everybody.units.map(\.holder))
        let strange = Set(command.voters ?? []).subtracting(seated).count
        guard strange > 0 else { return [] }
        return [
            Ground(
                "voter-outside-body", .law("2:44 lid 1"), required: "0", found: "\(strange)",
                message: Phrases.Interests.voterOutside, remedy: Phrases.Interests.voterOutsideRemedy)
        ]
    }

    private func ofOtherBody() -> [Ground] {
        guard let filed, filed.body != body, !isInPlaceOfBoard || filed.body != .board else { return [] }
        return [.otherBody(filed.body)]
    }

    private var approval: ApprovalBeforehand {
        ApprovalBeforehand(
            body: body, matter: ProposalMatter(subject: what.subject, amount: what.amount),
            given: command.approval, day: day, isInPlaceOfBoard: isInPlaceOfBoard, scene: scene)
    }

    private var isInPlaceOfBoard: Bool {
        guard let boards = boardsConflicts else { return false }
        return boards.areAll && boards.fallback == body
    }

    /// What is written down with the decision. An approval that is named must be one, and is used up.
    func matter(isAdopted: Bool) throws -> DecisionMatter {
        // What was rejected uses nothing up.
        if isAdopted { try approval.require(for: RecordBoardDecision.name) }
        var matter = DecisionMatter(subject: what.subject, amount: what.amount)
        matter.reasons = String((command.reasons ?? "").prefix(20_000))
        matter.approval = command.approval
        matter.conflicted = conflicts.persons
        if isInPlaceOfBoard, let boards = boardsConflicts {
            matter.inPlaceOf = .board
            matter.conflicted.formUnion(boards.persons)
        }
        return matter
    }
}
