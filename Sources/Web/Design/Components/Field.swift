import HTML
import Kernel
import Phrases

/// One line or a block of text in a form: label, hint, what is the matter with it, and the input.
struct Field: Component {
    enum Kind: Sendable, Hashable {
        case text, email, telephone, day, time, number, search, currentPassword, newPassword
        case long(rows: Int)
    }

    let name: String
    let label: String
    var kind = Kind.text
    var hint: String?
    var problem: String?
    var value: String?
    /// Nobody is asked for what may stay empty without being told so.
    var optional: Language?
    var autocomplete: String?
    var maxlength: Int?

    var id: String { Field.id(of: name) }
    static func id(of name: String) -> String { "field-" + name }

    var body: Node {
        div(.class(problem == nil ? "field" : "field problem")) {
            FieldLabel(id: id, label: label, optional: optional)
            FieldNotes(id: id, hint: hint, problem: problem)
            switch kind {
            case .long(let rows):
                textarea(
                    .id(id), .name(name), .rows(rows), .maxlength(maxlength), .ariaInvalid(problem != nil),
                    .ariaDescribedby(FieldNotes.ids(id, hint, problem))
                ) { value ?? "" }
            default:
                input(
                    .type(type), .id(id), .name(name), .value(isPassword ? nil : value), .maxlength(maxlength),
                    .autocomplete(autocomplete ?? completion), .inputmode(kind == .number ? "numeric" : nil),
                    .ariaInvalid(problem != nil), .ariaDescribedby(FieldNotes.ids(id, hint, problem)))
            }
        }
    }

    private var isPassword: Bool { kind == .currentPassword || kind == .newPassword }

    private var type: String {
        switch kind {
        case .email: "email"
        case .telephone: "tel"
        case .day: "date"
        case .time: "time"
        case .search: "search"
        case .currentPassword, .newPassword: "password"
        case .text, .number, .long: "text"
        }
    }

    private var completion: String? {
        switch kind {
        case .email: "email"
        case .telephone: "tel"
        case .currentPassword: "current-password"
        case .newPassword: "new-password"
        default: nil
        }
    }
}

/// The label, marked when the field may stay empty.
struct FieldLabel: Component {
    let id: String, label: String
    let optional: Language?

    var body: Node {
        HTML.label(.for(id)) {
            label
            if let optional { small { " (" + Phrases.Web.optional(optional) + ")" } }
        }
    }
}

/// Hint and problem, which the input names by id so that screen readers read them too.
struct FieldNotes: Component {
    let id: String
    let hint: String?, problem: String?

    static func ids(_ id: String, _ hint: String?, _ problem: String?) -> String? {
        let ids = [hint.map { _ in id + "-hint" }, problem.map { _ in id + "-problem" }].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }

    var body: Node {
        if let hint { p(.class("hint"), .id(id + "-hint")) { hint } }
        if let problem { p(.class("problem"), .id(id + "-problem")) { problem } }
    }
}
