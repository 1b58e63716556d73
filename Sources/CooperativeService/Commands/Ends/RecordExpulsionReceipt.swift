public import Kernel
import Membership
import Phrases
import Statutes

/// Records on which day a member received the decision to expel (ontvangst van de kennisgeving, 2:35 lid 4): the term of
/// appeal runs from it. Without an appeal the membership ends on the last day of that term. The member can say it too.
public struct RecordExpulsionReceipt: Command {
    public static let name = "record-expulsion-receipt"
    public static let competence = Competence.anyOf([.office([.secretary]), .person])
    public static let rules: [Rule] = [.law("2:35 lid 4"), .parameter("expulsion.appealMonths")]
    public static var summary: Phrase { Phrases.Commands.recordExpulsionReceipt }

    public struct Outcome: Codable, Sendable {
        public let receivedOn: Day
        /// The last day on which the member can appeal; without an appeal the membership ends with it.
        public let appealUntil: Day
        public let appealBody: Organ
    }

    /// The own membership when left out.
    public var member: MemberID?
    /// The day of receipt; today when left out.
    public var on: Day?

    public init(member: MemberID? = nil, on day: Day? = nil) {
        self.member = member
        on = day
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let member = try self.member.map(scene.anyMember) ?? scene.lastMembership(of: scene.requirePerson())
        _ = try scene.ownAffairs(member.person)
        let day = try scene.recordedDay(on)
        guard let expulsion = try scene.endsBook.runningExpulsion(of: member.id), let body = expulsion.appealBody else {
            throw Refusal(.conflict, ExpulsionGrounds.none)
        }
        try refuse(.conflict, if: expulsion.receipt == nil ? [] : [ExpulsionGrounds.receivedAlready])
        try refuse(
            .invalid,
            if: day < expulsion.decidedOn ? [ExpulsionGrounds.receivedBefore(expulsion.decidedOn, day)] : [])

        let last = try scene.expulsionAppealRule(months: expulsion.appealMonths).lastDay(receivedOn: day)
        try scene.expulsions.keep(
            ExpulsionReceipt(receivedOn: day, appealUntil: last, earlier: member.knownEnd), of: expulsion.id)
        let isAppealed = try scene.endsBook.appeals(of: member.id).contains {
            $0.against == .expulsion(expulsion.id) && $0.stands
        }
        if !isAppealed, member.until.map({ $0 > last }) ?? true {
            try scene.end(member, until: last, .expulsion)
        }
        scene.record(
            Fact(
                "expulsion-received", about: member.person,
                [
                    "expulsion": "\(expulsion.id)", "member": "\(member.id)", "receivedOn": "\(day)",
                    "appealUntil": "\(last)",
                ]))
        return Outcome(receivedOn: day, appealUntil: last, appealBody: body)
    }
}
