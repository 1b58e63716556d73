import CooperativeService
import HTML
import Kernel
import Phrases

/// Puts an election of persons on the agenda of a meeting.
struct CallElectionForm: Component {
    typealias Words = Phrases.ElectionRounds
    static let offices: [Office] = [.boardMember, .chair, .secretary, .treasurer, .auditor, .supervisor]
    let reader: Reader
    let meeting: MeetingID
    let groups: [ElectableGroup]
    let state: FormState

    /// The body in which an office sits.
    static func organ(of office: Office) -> Organ {
        switch office {
        case .auditor: .audit
        case .supervisor: .supervisory
        default: .board
        }
    }

    /// Before the code of a group, where a seat in it is chosen.
    private static let seatIn = Office.bodyMember.rawValue + ":"

    /// The office that was chosen, and the body in which it sits.
    static func place(_ form: Form) throws -> (office: Office, organ: Organ) {
        let chosen = form.text("office")
        if chosen.hasPrefix(seatIn) {
            return (.bodyMember, Organ(rawValue: String(chosen.dropFirst(seatIn.count))))
        }
        let office = Office(rawValue: try form.word("office", of: offices.map(\.rawValue)))
        return (office, organ(of: office))
    }

    private var places: [Choice] {
        Self.offices.map { Choice($0.rawValue, reader.heading(reader(Phrases.Vocabulary.office($0)))) }
            + groups.map { Choice(Self.seatIn + $0.code.rawValue, reader.heading(reader(Words.memberOf($0.name)))) }
    }

    var body: Node {
        h3(.id("election")) { reader(Words.call) }
        CommandForm(reader, to: reader.site.elections(of: meeting), state) {
            p(.class("hint")) { reader(Words.callHint) }
            Field(
                name: "electionTitle", label: reader(Words.callTitle), value: state["electionTitle"], maxlength: 200)
            SelectField(
                name: "office", label: reader(Words.callOffice),
                choices: places, chosen: state["office"] ?? Office.boardMember.rawValue)
            Field(
                name: "seats", label: reader(Words.callSeats), kind: .number, value: state["seats"] ?? "1",
                maxlength: 2)
            Field(
                name: "candidatesUntil", label: reader(Words.callUntil), kind: .day, value: state["candidatesUntil"],
                optional: reader.language)
            Field(
                name: "takesOfficeOn", label: reader(Words.callFrom), kind: .day, value: state["takesOfficeOn"],
                optional: reader.language)
            SubmitButton(reader(Words.call), .secondary)
        }
    }
}
