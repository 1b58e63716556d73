public import Kernel
import Meetings
import Phrases
import Statutes

/// Cancels a meeting that was not opened yet (afgelasten), and tells everybody who was called.
public struct CancelMeeting: CitesDecision {
    public static let name = "cancel-meeting"
    public static let competence = Competence.anyOf([.bodies(.assemblyConvokers), .person])
    public static let rules: [Rule] = [.law("2:41 lid 1"), .parameter("assembly.convokers"), .law("2:41 lid 3")]
    public static var summary: Phrase { Phrases.Commands.cancelMeeting }

    public var meeting: MeetingID
    public var reason: String
    public var decision: DecisionID?

    public init(meeting: MeetingID, reason: String, decision: DecisionID? = nil) {
        self.meeting = meeting
        self.reason = reason
        self.decision = decision
    }

    /// A draft: the chair or the secretary. A convoked meeting: the body that convoked it; the requesters their own.
    public func carryOut(in scene: Scene) throws -> Done {
        let held = try scene.requireMeeting(meeting, in: [.drafted, .convoked])
        try requireCaller(of: held, in: scene)
        try refuse(.invalid, if: MeetingGrounds.title(reason))
        let convocation = try scene.convocations.convocation(of: meeting)
        try scene.closeEarlyVotes(of: meeting)
        try scene.meetings.cancel(meeting, reason: reason, on: scene.today, at: scene.now)
        scene.record(Fact("meeting-cancelled", ["meeting": "\(meeting)", "reason": reason]))
        if let convocation {
            try scene.tell(
                convocation, for: .cancellation,
                subject: Phrases.Convocation.cancelledSubject(
                    cooperative: try scene.cooperativeName(), title: held.details.title, day: held.details.day),
                body: Phrases.Convocation.cancelled(day: held.details.day, reason: reason))
        }
        return Done()
    }

    private func requireCaller(of held: Meeting, in scene: Scene) throws {
        let organ = scene.mandate?.organ
        let convener = try scene.convener(of: held)
        switch convener {
        case nil:
            if organ != nil { return }
            let standing = try scene.standing(of: try scene.requirePerson())
            if standing.holds(.chair) || standing.holds(.secretary) { return }
        case .requesters(let request):
            // A chair whom they appointed presides, and does not undo what they called.
            guard let person = scene.actor.person, try scene.meetingRequests.isSupporter(person, of: request) else {
                throw Refusal(.authority, Convener.onlyRequesters)
            }
            return
        case .body(let called):
            if let organ {
                let grounds = try scene.groundsOfConvener(.body(called), of: held, actingFor: [organ])
                return try refuse(.authority, if: grounds)
            }
        }
        throw outside(convener)
    }

    /// Who has no power here of any body.
    private func outside(_ convener: Convener?) -> Refusal {
        var organ = Organ.board
        if case .body(let called) = convener { organ = called }
        let who = Phrases.Vocabulary.organ(organ)
        return Refusal(
            .authority,
            Ground(
                "outside-mandate", .law("2:41 lid 1"), required: "body:\(organ.rawValue)", found: "person",
                message: Phrases.Authority.outsideMandate(who: who, what: Self.summary),
                remedy: Phrases.Authority.outsideMandateRemedy(who: who)))
    }
}
