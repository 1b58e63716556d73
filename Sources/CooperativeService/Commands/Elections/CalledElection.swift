import Kernel
import Meetings
import Phrases
import Statutes

/// What an election is called for: a body in which the assembly can give seats, and no more of them than it has.
struct CalledElection {
    private let scene: Scene
    private let organ: Organ
    private let seats: Int
    /// The body that would elect.
    private let electing: Organ

    init(_ organ: Organ, seats: Int, at meeting: Meeting, in scene: Scene) throws {
        self.scene = scene
        self.organ = organ
        self.seats = seats
        electing = try scene.body(of: meeting).code
    }

    func grounds() throws -> [Ground] {
        try ofElectors() + ofBody()
    }

    /// Who was elected is appointed by the assembly (2:37 lid 2): in a meeting of another body nobody would be.
    private func ofElectors() -> [Ground] {
        guard electing != .assembly, electing != .delegates else { return [] }
        return [LateFactGrounds.outsidePower(electing, .law(Organ.assemblyOnly[organ] ?? "2:37 lid 2"))]
    }

    private func ofBody() throws -> [Ground] {
        let statutes = try scene.statutes
        switch organ {
        case .board, .audit: return []
        case .delegates: return [ElectionGrounds.membersElect(statutes.law.article(.delegates))]
        case .supervisory where !statutes[.supervisoryExists]:
            return [BodyCheck.noClause(.supervisory, statutes.law.article(.supervisoryBoard))]
        case .supervisory: return []
        default: return try ofGroup(scene.requireCharter(of: organ), statutes.article(of: .bodyMandate))
        }
    }

    /// Whether the assembly can elect into a body that was set up: its seats are of one constituency, and for the
    /// assembly to give, or for the board, in whose place it acts.
    static func canFill(_ charter: BodyCharter) -> Bool {
        guard !charter.kind.isOrganOfLaw else { return false }
        guard let group = charter.seats.first else { return true }
        let givers = [Organ.assembly, .board].map(\.rawValue)
        return charter.seats.count == 1 && givers.contains(group.appointedBy)
    }

    /// Seats of several constituencies are given one by one, each by name.
    private func ofGroup(_ charter: BodyCharter, _ article: ArticleReference) throws -> [Ground] {
        guard let group = charter.seats.first else { return [] }
        guard charter.seats.count == 1 else {
            let names = charter.seats.map(\.constituency).joined(separator: ", ")
            return [
                Ground(
                    "election-of-constituencies", article, required: "1", found: names,
                    message: Phrases.Elections.ofConstituencies(names),
                    remedy: Phrases.Elections.ofConstituenciesRemedy)
            ]
        }
        return try seats > group.seats ? [scene.seatsTaken(group, seats)] : []
    }
}

extension ElectionGrounds {
    static func membersElect(_ article: ArticleReference) -> Ground {
        Ground(
            "members-elect-delegates", article, required: SeatGroup.members, message: Phrases.Offices.membersElect,
            remedy: Phrases.Offices.membersElectRemedy)
    }

    /// A task of the board is one person's.
    static func oneOfficer(_ office: Office) -> Ground {
        Ground(
            "seats-not-right", required: "1", message: Phrases.Elections.oneOfficer(Phrases.Vocabulary.office(office)),
            remedy: Phrases.Elections.seatsRemedy)
    }
}
