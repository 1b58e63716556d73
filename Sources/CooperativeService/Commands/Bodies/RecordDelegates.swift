public import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// Records whom the members of a constituency elected as their delegates (afgevaardigden, 2:39 lid 1). Every member of it
/// was asked for a vote; those who sat for it until then sit for it no more, unless they were elected again.
public struct RecordDelegates: Command {
    public static let name = "record-delegates"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.parameter("assembly.delegates"), .law("2:39 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordDelegates }

    public struct Outcome: Codable, Sendable {
        public let constituency: String
        /// How many sit for it now, and how many seats it has.
        public let elected: Int, seats: Int
        public let members: Int
    }

    /// May be left out where there is only one.
    public var constituency: String?
    public var elected: [PersonID]
    /// How many of those who are members of it now were asked for their vote.
    public var asked: Int
    /// Today where it is left out.
    public var from: Day?

    public init(constituency: String? = nil, elected: [PersonID], asked: Int, from: Day? = nil) {
        self.constituency = constituency
        self.elected = elected
        self.asked = asked
        self.from = from
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let statutes = try scene.statutes, article = statutes.law.article(.delegates), from = from ?? scene.today
        guard statutes[.assemblyDelegates] else { throw Refusal(.statutes, BodyCheck.noClause(.delegates, article)) }
        let charter = try scene.requireCharter(of: .delegates)
        let names = charter.seats.map(\.constituency).joined(separator: ", ")
        let named =
            constituency.map(Interest.key) ?? (charter.seats.count == 1 ? charter.seats.first?.constituency : nil)
        guard let group = charter.seats.first(where: { Interest.key($0.constituency) == named.map(Interest.key) })
        else {
            throw Refusal(
                .invalid,
                Ground(
                    "constituency-unnamed", article, required: names, found: constituency,
                    message: Phrases.Offices.constituencyUnnamed(names), remedy: Phrases.Offices.nameConstituency))
        }
        let members = try electors(of: group, statutes, on: scene.today, in: scene)
        try refuse(if: grounds(group, members, article))

        // Who was written down twice was elected once.
        var elected: [PersonID] = []
        for person in self.elected where !elected.contains(person) { elected.append(person) }
        let seated = try scene.offices.allSeats(of: .delegates).filter {
            $0.constituency == group.constituency && $0.term.isHeld(on: from)
        }
        let leaving = seated.filter { !elected.contains($0.term.person) }
        for seat in leaving { try scene.offices.end(seat.term.id, on: from) }
        for person in elected where !seated.contains(where: { $0.term.person == person }) {
            let term = OfficeTerm(
                id: scene.ids.next(), body: charter.body.id, organ: .delegates, person: person, office: .delegate,
                from: from, until: nil)
            try scene.offices.fill(
                Seat(term: term, appointedBy: SeatGroup.members, constituency: group.constituency))
            try scene.limitToMembership(term)
            scene.record(Fact("delegate-elected", about: person, ["person": "\(person)", "from": "\(from)"]))
        }
        for person in Set(leaving.map(\.term.person)).sorted() { try scene.settleOpenPolls(for: person) }
        scene.record(
            Fact("delegates-recorded", ["constituency": group.constituency, "elected": "\(elected.count)"]))
        return Outcome(
            constituency: group.constituency, elected: elected.count, seats: group.seats, members: members.count)
    }

    /// Who may vote in a constituency: all, or the members of one kind.
    private func electors(
        of group: SeatGroup, _ statutes: StatutesInForce, on day: Day, in scene: Scene
    ) throws -> Set<PersonID> {
        let kinds = statutes[.category].filter { kind in
            kind.isMemberInLaw
                && (group.constituency == SeatGroup.members
                    || Interest.key(kind.code) == Interest.key(group.constituency))
        }
        let weights = Dictionary(kinds.map { ($0.code, 1) }, uniquingKeysWith: { first, _ in first })
        return Set(try scene.memberBook.votingRights(on: day, weights: weights).map(\.person))
    }

    private func grounds(_ group: SeatGroup, _ members: Set<PersonID>, _ article: ArticleReference) -> [Ground] {
        var grounds: [Ground] = []
        if asked < members.count {
            grounds.append(
                Ground(
                    "members-not-asked", article, required: "\(members.count)", found: "\(asked)",
                    message: Phrases.Offices.notAsked(asked, of: members.count), remedy: Phrases.Offices.notAskedRemedy)
            )
        }
        if asked > members.count {
            grounds.append(
                Ground(
                    "more-asked-than-members", article, required: "\(members.count)", found: "\(asked)",
                    message: Phrases.Offices.moreAsked(asked, of: members.count),
                    remedy: Phrases.Offices.moreAskedRemedy))
        }
        if !members.isSuperset(of: elected) {
            grounds.append(
                Ground(
                    "delegate-outside-constituency", article, message: Phrases.Offices.outsideConstituency,
                    remedy: Phrases.Meetings.chooseAnother))
        }
        if Set(elected).count > group.seats {
            grounds.append(
                Ground(
                    "seats-taken", article, required: "\(group.seats)", found: "\(Set(elected).count)",
                    message: Phrases.Offices.seatsTaken(group.constituency, group.seats),
                    remedy: Phrases.Meetings.chooseAnother))
        }
        if elected.isEmpty {
            grounds.append(
                Ground(
                    "nobody-elected", message: Phrases.Offices.nobodyElected, remedy: Phrases.Meetings.chooseAnother))
        }
        return grounds
    }
}
