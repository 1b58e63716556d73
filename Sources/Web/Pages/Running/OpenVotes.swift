import CooperativeService
import HTML
import Kernel
import Phrases

/// The votes that are open, and closing them.
struct OpenVotes: Component {
    typealias Words = Phrases.RunningPages
    let reader: Reader
    let meeting: MeetingID
    let votes: [MeetingHall.OpenVote]
    let state: FormState
    /// A vote over options that the chair has to decide, with those that are equal, by their places in the list.
    var tied: (poll: PollID, options: [Int])?

    var body: Node {
        if !votes.isEmpty {
            h2(.id("votes")) { reader(Words.openVotes) }
            for vote in votes { card(vote) }
        }
    }

    private func card(_ vote: MeetingHall.OpenVote) -> Node {
        div(.class("card")) {
            h3 { vote.question }
            if vote.manner == "by-name" {
                p(.class("big")) {
                    reader(Words.cast(reader.number(vote.cast), of: reader.number(vote.represented)))
                }
            } else {
                telling(vote)
            }
            ObjectionList(reader: reader, meeting: meeting, vote: vote, state: state)
            CommandForm(reader, to: reader.site.run(meeting, "vote-closing"), state) {
                input(.type("hidden"), .name("poll"), .value(vote.id.description))
                if let choice = vote.choice {
                    if let tied, tied.poll == vote.id { chosenByChair(choice, tied.options) }
                } else if vote.chairBreaksTie {
                    tieBreak(vote)
                }
                SubmitButton(reader(Words.closeVote))
            }
            p { a(.href(reader.site.poll(vote.id))) { reader(Words.votePage) } }
        }
    }

    @Content private func telling(_ vote: MeetingHall.OpenVote) -> Node {
        p {
            Badge(reader(Phrases.ElectionRounds.manner(vote.manner)))
            " "
            Badge(
                reader(vote.isCounted ? Phrases.TellingPages.counted : Phrases.TellingPages.notCounted),
                vote.isCounted ? .good : .attention)
        }
        p { LinkButton(reader(Phrases.TellingPages.toTelling), to: reader.site.telling(vote.id), .secondary) }
    }

    private func chosenByChair(_ choice: ChoiceSheet, _ tied: [Int]) -> Node {
        fieldset(.class("choices")) {
            legend { reader(Phrases.ChoiceFiling.chairChooses) }
            p(.class("hint")) { reader(Phrases.ChoiceFiling.chairChoosesHint) }
            for option in tied where choice.options.indices.contains(option) {
                CheckField(name: "chairOption-\(option)", label: choice.name(of: option))
            }
        }
    }

    /// Several votes may be open, so the field's id has that of its vote.
    private func tieBreak(_ vote: MeetingHall.OpenVote) -> Node {
        let id = "field-chair-\(vote.id)"
        return div(.class("field")) {
            label(.for(id)) { reader(Words.chairVote) }
            select(.id(id), .name("chairVote")) {
                option(.value("")) { reader(Words.noChairVote) }
                for choice in ["for", "against"] { option(.value(choice)) { reader(Words.choice(choice)) } }
            }
        }
    }
}
