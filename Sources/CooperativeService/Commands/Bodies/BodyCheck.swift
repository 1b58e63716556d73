import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// What forbids setting up a body, besides its mandate.
struct BodyCheck {
    let scene: Scene
    let charter: BodyCharter

    /// What cannot be written down.
    static func forms(_ charter: BodyCharter, title: String) -> [Ground] {
        var grounds = MeetingGrounds.title(title)
        let code = charter.body.code.rawValue
        let isWord =
            (1...40).contains(code.utf8.count)
            && code.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
        if !isWord || (charter.kind.isOrganOfLaw && code != charter.kind.rawValue) {
            grounds.append(
                Ground(
                    "body-code-unusable", required: charter.kind.isOrganOfLaw ? charter.kind.rawValue : nil,
                    found: String(code.prefix(60)), message: Phrases.Bodies.codeUnusable,
                    remedy: Phrases.Bodies.codeExample))
        }
        let names = charter.seats.map { Interest.key($0.constituency) }
        let areGood =
            Set(names).count == names.count && !names.contains("") && names.count <= 50
            && charter.seats.allSatisfy { (1...100).contains($0.seats) && $0.constituency.count <= 100 }
        if !areGood {
            grounds.append(
                Ground("seats-unusable", message: Phrases.Bodies.seatsUnusable, remedy: Phrases.Bodies.seatsRemedy))
        }
        return grounds
    }

    static func exists(_ organ: Organ) -> Ground {
        organ == .assembly || organ == .board
            ? Ground(
                "body-of-law", found: organ.rawValue, message: Phrases.Bodies.ofLaw, remedy: Phrases.Bodies.ofLawRemedy)
            : Ground(
                "body-exists", found: organ.rawValue, message: Phrases.Bodies.exists,
                remedy: Phrases.Bodies.existsRemedy)
    }

    /// The name stays that of the body that was ended, because of what it decided.
    static func ended(_ day: Day) -> Ground {
        Ground(
            "body-ended", found: "\(day)", message: Phrases.Bodies.codeOfEnded(day),
            remedy: Phrases.Bodies.codeOfEndedRemedy)
    }

    func grounds() throws -> [Ground] {
        let statutes = try scene.statutes
        let code = charter.body.code
        var grounds: [Ground] = []
        if charter.kind == .supervisory, !statutes[.supervisoryExists] {
            grounds.append(BodyCheck.noClause(code, statutes.law.article(.supervisoryBoard)))
        }
        if charter.kind == .delegates {
            if !statutes[.assemblyDelegates] {
                grounds.append(BodyCheck.noClause(code, statutes.law.article(.delegates)))
            }
            grounds += try leftOut(statutes) + ofDelegates(statutes.law)
        }
        if let law = Organ.assemblyOnly[code], !scene.actsForAssembly {
            grounds.append(
                Ground(
                    "assembly-appoints", .law(law), required: "assembly",
                    message: Phrases.Meetings.assemblyAppointsBody, remedy: Phrases.Meetings.proposeToAssembly))
        }
        return grounds
    }

    static func noClause(_ organ: Organ, _ article: ArticleReference) -> Ground {
        Ground(
            "body-without-clause", article, found: organ.rawValue,
            message: Phrases.Bodies.noClause(Phrases.Vocabulary.organ(organ)), remedy: Phrases.Bodies.noClauseRemedy)
    }

    /// A law may let delegates be the assembly only where there are more than so many members, and ask so many seats.
    private func ofDelegates(_ law: LawOnDay) throws -> [Ground] {
        let article = law.article(.delegates), members = try scene.memberBook.count(on: scene.today)
        let seats = charter.seats.reduce(0) { $0 + $1.seats }, least = law[.delegatesLeast].count
        let isSmall = law.isInForce(.delegates) && law[.delegates].count > 0 && members <= law[.delegates].count
        return [
            isSmall
                ? Ground(
                    "members-too-few-for-delegates", article, required: "\(law[.delegates].count + 1)",
                    found: "\(members)", message: Phrases.Bodies.tooFewForDelegates(law[.delegates].count),
                    remedy: Phrases.Bodies.noClauseRemedy) : nil,
            law.isInForce(.delegatesLeast) && seats < least
                ? Ground(
                    "delegates-too-few", law.article(.delegatesLeast), required: "\(least)", found: "\(seats)",
                    message: Phrases.Bodies.delegatesTooFew(least), remedy: Phrases.Bodies.moreSeats) : nil,
        ].compactMap(\.self)
    }

    /// Every member takes part in the election of delegates, directly or indirectly (2:39 lid 1).
    private func leftOut(_ statutes: StatutesInForce) -> [Ground] {
        let covered = Set(charter.seats.map { Interest.key($0.constituency) })
        if covered.contains(SeatGroup.members) { return [] }
        let missing = statutes[.category].filter { $0.isMemberInLaw && !covered.contains(Interest.key($0.code)) }
        guard !missing.isEmpty else { return [] }
        let names = missing.map(\.code).joined(separator: ", ")
        return [
            Ground(
                "members-left-out", statutes.law.article(.delegates), required: SeatGroup.members, found: names,
                message: Phrases.Bodies.membersLeftOut(names), remedy: Phrases.Bodies.membersLeftOutRemedy)
        ]
    }
}
