import CooperativeService
import HTML
import Kernel
import Phrases

/// One member: what the register says, and what the board can do.
struct MemberPage: Component {
    typealias Words = Phrases.RegisterPages
    let reader: Reader
    let sheet: RegisterSheet
    let hasAccount: Bool
    let decisions: [DecisionLine]
    let state: FormState
    /// The reader is the secretary, who changes what is kept of members.
    var isSecretary = true

    private var isMember: Bool { sheet.isRunning }

    var body: Node {
        h1 { reader(Words.memberTitle(sheet.name, number: sheet.number)) }
        if sheet.isErased { Notice(.information, reader(Words.erased)) }
        if let day = sheet.expelledOn { Notice(.warning, reader(Phrases.EndsDeskPages.expelledOn(day))) }
        if let day = sheet.suspendedUntil, sheet.expelledOn == nil {
            Notice(.warning, reader(Words.suspendedUntil(day)))
        }
        if let until = sheet.until { Notice(.information, reader(Words.ended(until))) }
        Refused(reader: reader, state: state)
        Facts(facts)
        if !sheet.isErased {
            h2(.id("actions")) { reader(Words.actions) }
            if isSecretary { ContactForms(reader: reader, sheet: sheet, state: state) }
            if isMember {
                InvitationForm(reader: reader, sheet: sheet, hasAccount: hasAccount, state: state.quiet)
                StandingForms(reader: reader, sheet: sheet, decisions: decisions, state: state)
                if sheet.isOrganisation { RepresentativeForm(reader: reader, sheet: sheet, state: state) }
            }
            LeavingForms(reader: reader, sheet: sheet, decisions: decisions, state: state)
            LettersOfMemberForms(reader: reader, sheet: sheet, state: state)
        }
    }

    private var facts: [(name: String, value: Node)] {
        let lines = sheet.label.dropFirst().joined(separator: ", ")
        var facts: [(name: String, value: Node)] = [
            (reader(Words.category), .text(reader(sheet.categoryName))), (reader(Words.since), reader.day(sheet.from)),
        ]
        if let day = sheet.bornOn { facts.append((reader(Words.born), reader.day(day))) }
        if let email = sheet.email { facts.append((reader(Words.email), .text(email))) }
        facts.append(
            (
                reader(Words.consentSince),
                sheet.emailConsentOn.map { reader.day($0) } ?? .text(reader(Words.noConsent))
            ))
        if !lines.isEmpty { facts.append((reader(Words.address), .text(lines))) }
        if let name = sheet.representative { facts.append((reader(Phrases.ActingPages.actsNow), .text(name))) }
        facts.append((reader(Words.account), .text(reader(hasAccount ? Words.hasAccount : Words.noAccount))))
        return facts
    }
}

/// One thing that can be done, folded until it is asked for.
struct FoldedForm: Component {
    let reader: Reader
    let heading: Phrase
    let action: String
    let state: FormState
    let content: Node

    /// The field that tells which form of a page was sent.
    static let opened = "opened"

    init(_ reader: Reader, _ heading: Phrase, to action: String, _ state: FormState, @Content content: () -> Node) {
        self.reader = reader
        self.heading = heading
        self.action = action
        self.state = state.quiet
        self.content = content()
    }

    var body: Node {
        // The form that was refused is open again, with what was typed in it.
        details(.class("card"), .open(state[Self.opened] == action)) {
            summary { reader(heading) }
            CommandForm(reader, to: action, state) {
                input(.type("hidden"), .name(Self.opened), .value(action))
                content
            }
        }
    }
}
