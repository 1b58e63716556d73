import CooperativeService
import HTML
import Kernel
import Phrases

/// Invites somebody from outside who has a seat to sign in: they are no members, and stand in no register.
struct InviteOutsiderForm: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let outsiders: [OutsiderLine]
    let state: FormState

    var body: Node {
        FoldedForm(reader, Words.inviteOutsider, to: reader.site.bodyAct("invitation"), state) {
            SelectField(
                name: "invited", label: reader(Words.whomToInvite),
                choices: outsiders.map { Choice($0.person.description, $0.name) }, chosen: state["invited"])
            div(.class("actions")) {
                if outsiders.contains(where: \.hasEmail) {
                    SubmitButton(reader(Phrases.RegisterPages.inviteByMail), name: "way", value: "mail")
                }
                SubmitButton(reader(Phrases.RegisterPages.inviteOnPaper), .secondary, name: "way", value: "paper")
            }
        }.body
    }
}
