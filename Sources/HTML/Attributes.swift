extension Attribute {
    public static func `class`(_ names: String?) -> Attribute { .init("class", optional: names) }
    public static func id(_ value: String?) -> Attribute { .init("id", optional: value) }
    public static func lang(_ value: String?) -> Attribute { .init("lang", optional: value) }
    public static func title(_ value: String) -> Attribute { .init("title", value) }
    public static func role(_ value: String?) -> Attribute { .init("role", optional: value) }
    public static func hidden(_ on: Bool = true) -> Attribute { .init("hidden", flag: on) }
    public static func tabindex(_ value: Int) -> Attribute { .init("tabindex", String(value)) }

    // Addresses: what is neither on this site nor http, https, mailto or tel leads nowhere.
    public static func href(_ address: String) -> Attribute { .init("href", Address.safe(address)) }
    public static func src(_ address: String) -> Attribute { .init("src", Address.safe(address)) }
    public static func action(_ address: String) -> Attribute { .init("action", Address.safe(address)) }
    public static func formaction(_ address: String) -> Attribute { .init("formaction", Address.safe(address)) }
    public static func rel(_ value: String) -> Attribute { .init("rel", value) }
    public static func hreflang(_ value: String) -> Attribute { .init("hreflang", value) }

    // Forms
    public static func method(_ value: Method) -> Attribute { .init("method", value.rawValue) }
    public static func type(_ value: String) -> Attribute { .init("type", value) }
    public static func name(_ value: String) -> Attribute { .init("name", value) }
    public static func value(_ value: String?) -> Attribute { .init("value", optional: value) }
    public static func `for`(_ id: String) -> Attribute { .init("for", id) }
    public static func autocomplete(_ value: String?) -> Attribute { .init("autocomplete", optional: value) }
    public static func inputmode(_ value: String?) -> Attribute { .init("inputmode", optional: value) }
    public static func checked(_ on: Bool = true) -> Attribute { .init("checked", flag: on) }
    public static func selected(_ on: Bool = true) -> Attribute { .init("selected", flag: on) }
    public static func disabled(_ on: Bool = true) -> Attribute { .init("disabled", flag: on) }
    public static func required(_ on: Bool = true) -> Attribute { .init("required", flag: on) }
    public static func open(_ on: Bool = true) -> Attribute { .init("open", flag: on) }
    public static func rows(_ value: Int) -> Attribute { .init("rows", String(value)) }
    public static func maxlength(_ value: Int?) -> Attribute { .init("maxlength", optional: value.map { String($0) }) }
    public static func min(_ value: String?) -> Attribute { .init("min", optional: value) }
    public static func max(_ value: String?) -> Attribute { .init("max", optional: value) }
    public static func multipart(_ on: Bool = true) -> Attribute {
        .init("enctype", optional: on ? "multipart/form-data" : nil)
    }

    // Tables and times
    public static func scope(_ value: Scope) -> Attribute { .init("scope", value.rawValue) }
    public static func colspan(_ value: Int) -> Attribute { .init("colspan", String(value)) }
    public static func datetime(_ value: String) -> Attribute { .init("datetime", value) }

    // What screen readers are told
    public static func ariaLabel(_ value: String?) -> Attribute { .init("aria-label", optional: value) }
    public static func ariaLabelledby(_ id: String) -> Attribute { .init("aria-labelledby", id) }
    public static func ariaDescribedby(_ ids: String?) -> Attribute { .init("aria-describedby", optional: ids) }
    public static func ariaCurrent(_ value: String?) -> Attribute { .init("aria-current", optional: value) }
    public static func ariaInvalid(_ on: Bool) -> Attribute { .init("aria-invalid", optional: on ? "true" : nil) }
    public static func ariaHidden(_ on: Bool = true) -> Attribute { .init("aria-hidden", optional: on ? "true" : nil) }
    public static func ariaLive(_ value: String) -> Attribute { .init("aria-live", value) }

    /// For what our own scripts read. The name is constant text such as `data-poll`.
    public static func data(_ name: StaticString, _ value: String?) -> Attribute { .init(name, optional: value) }

    public enum Method: String, Sendable { case get, post }
    public enum Scope: String, Sendable { case row, col, rowgroup, colgroup }
}
