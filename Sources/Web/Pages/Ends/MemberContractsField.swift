import HTML
import Kernel
import Phrases

/// Whether a proposal changes contracts with members, and whether those contracts reserve it (2:59).
struct MemberContractsField: Component {
    typealias Words = Phrases.EndsPages
    let reader: Reader
    let state: FormState

    var body: Node {
        SelectField(
            name: "contracts", label: reader(Words.contracts),
            choices: [
                Choice("", reader(Words.contractsUntouched)), Choice("reserved", reader(Words.contractsReserved)),
                Choice("unreserved", reader(Words.contractsUnreserved)),
            ], chosen: state["contracts"])
    }
}

extension Form {
    /// What that field says: whether contracts change, and whether they reserve it; nil where they do not change.
    var memberContracts: (changes: Bool, reserved: Bool)? {
        switch text("contracts") {
        case "reserved": (true, true)
        case "unreserved": (true, false)
        default: nil
        }
    }
}
