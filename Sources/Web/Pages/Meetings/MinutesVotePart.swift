import CooperativeService
import HTML
import Kernel
import Phrases

/// What the minutes tell of one vote besides its count.
struct MinutesVotePart: Component {
    typealias Words = Phrases.MinutesCourse
    let reader: Reader
    let names: MinutesNames
    let vote: MinutesDraft.Vote
    let course: MinutesVoteCourse

    var body: Node {
        p(.class("soft")) {
            reader(
                Words.base(
                    vote.represented, of: vote.base, members: course.representedMembers, of: course.baseMembers))
            if course.byProxy + course.byRepresentative > 0 {
                " " + reader(Words.roll(proxies: course.byProxy, representatives: course.byRepresentative))
            }
            if course.came + course.went > 0 { " " + reader(Words.moves(came: course.came, went: course.went)) }
        }
        if vote.isRevote { p { reader(Words.revote) } }
        if let counted = course.counted { p { sentences(of: counted) } }
        if let some = course.nonMembers { p { reader(Words.nonMembers(some.cast, together: some.together)) } }
        if let round = course.round { self.round(round) }
        if let words = course.lotWords { p { reader(Words.lotWords(words.chair, words.member)) } }
        if !course.objections.isEmpty {
            ul {
                for one in course.objections {
                    li {
                        reader(Words.objection(one.argument)) + " "
                            + reader(Words.objectionRuling(one.isOverriding, one.ruling))
                    }
                }
            }
        }
        if let challenge = course.challenge {
            p {
                reader(
                    Words.challenge(challenge.votes, isAskedAnew: challenge.isAskedAnew, isHeld: challenge.isRevoked))
            }
        }
        if !course.tookNoPart.isEmpty { p { reader(Words.tookNoPart(names.list(course.tookNoPart))) } }
    }

    private func sentences(of counted: MinutesVoteCourse.Counted) -> String {
        [
            counted.ruling.map(Words.ruling)
                ?? Words.counted(
                    counted.manner, ballots: counted.ballots, invalid: counted.invalid, handedOut: counted.handedOut),
            counted.counts > 1 ? Words.recounted(counted.counts) : nil,
            counted.tellers.isEmpty ? nil : Words.tellers(names.list(counted.tellers)),
        ].compactMap { $0.map { reader($0) } }.joined(separator: " ")
    }

    @Content private func round(_ round: MinutesVoteCourse.Round) -> Node {
        p {
            reader(Words.round(round.kind, round.number, seats: round.seats)) + " "
                + reader(Words.candidates(candidates(round)))
        }
        if !round.elected.isEmpty { p { reader(Words.elected(names.list(round.elected))) } }
        if !round.continuing.isEmpty { p { reader(Words.continuing(names.list(round.continuing))) } }
        for lot in round.lots {
            p { reader(Words.lot(lot.purpose, names.list(lot.among), names.list(lot.picked))) }
        }
    }

    /// Each with the votes, where the round had votes by name.
    private func candidates(_ round: MinutesVoteCourse.Round) -> Phrase {
        guard round.kind == "ballot", round.votes.count == round.candidates.count else {
            return names.list(round.candidates)
        }
        let all = zip(round.candidates, round.votes).map { (names.name($0), $1) }
        return Phrase(
            nl: all.map { "\($0.nl) (\($1))" }.joined(separator: ", "),
            en: all.map { "\($0.en) (\($1))" }.joined(separator: ", "))
    }
}
