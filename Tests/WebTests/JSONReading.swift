import Foundation
import Kernel

extension JSONValue {
    init(text: String) throws { self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) }

    subscript(name: String) -> JSONValue { object[name] ?? .null }

    var object: [String: JSONValue] { if case .object(let fields) = self { fields } else { [:] } }
    var list: [JSONValue] { if case .array(let items) = self { items } else { [] } }
    var items: [JSONValue] { if case .array(let items) = self["items"] { items } else { [] } }
    var text: String? { if case .string(let text) = self { text } else { nil } }
}
