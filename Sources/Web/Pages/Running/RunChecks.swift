import CooperativeService
import HTML
import Kernel
import Phrases

/// What is asked once more before a vote closes in which not everybody voted, and before a meeting closes with business that
/// waits for a vote.
struct RunChecks {
    typealias Words = Phrases.ActChecks
    let reader: Reader
    let hall: MeetingHall
    let form: Form

    /// nil where there is nothing to ask.
    func page(_ act: String, _ state: FormState) -> ActCheckPage? {
        switch act {
        case "vote-closing": closingOfVote(state)
        case "closing": closingOfMeeting(state)
        default: nil
        }
    }

    private func closingOfVote(_ state: FormState) -> ActCheckPage? {
        guard let vote = hall.votes.first(where: { $0.id.description == form.text("poll") }),
            vote.manner == "by-name", vote.cast < vote.represented
        else { return nil }
        return page(
            "vote-closing", Words.closeVoteTitle,
            [
                vote.question,
                reader(Words.notAll(reader.number(vote.cast), of: reader.number(vote.represented))),
                reader(Words.nobodyAfter),
            ], Words.closeVote, state)
    }

    private func closingOfMeeting(_ state: FormState) -> ActCheckPage? {
        let lines = hall.sheet.agenda.compactMap { item -> String? in
            if item.putOff != nil { return nil }
            if item.isChallenged { return reader(Words.notVotedAgain(item.title)) }
            guard item.decision == nil, item.proposal != nil || item.election != nil else { return nil }
            return reader(Words.notVoted(item.title))
        }
        if lines.isEmpty { return nil }
        return page("closing", Words.closeMeetingTitle, lines, Words.closeMeeting, state)
    }

    private func page(
        _ act: String, _ title: Phrase, _ lines: [String], _ confirm: Phrase, _ state: FormState
    ) -> ActCheckPage {
        let meeting = hall.sheet.line.id
        return ActCheckPage(
            reader: reader, title: reader(title), lines: lines, form: form, action: reader.site.run(meeting, act),
            back: reader.site.run(meeting), confirm: confirm, state: state)
    }
}
