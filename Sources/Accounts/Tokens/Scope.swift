/// What a token of the API may do.
public enum Scope: Hashable, Sendable {
    case read
    /// One command by its name, such as `command:convoke-meeting`.
    case command(String)
    case everyCommand
}

extension Scope: LosslessStringConvertible {
    public init?(_ description: String) {
        if description == "read" {
            self = .read
        } else if description == "command:*" {
            self = .everyCommand
        } else if description.hasPrefix("command:") {
            let name = description.utf8.dropFirst("command:".utf8.count)
            let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
            guard (1...64).contains(name.count), name.allSatisfy({ letters.contains($0) || $0 == UInt8(ascii: "-") })
            else { return nil }
            self = .command(String(decoding: name, as: UTF8.self))
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .read: "read"
        case .command(let name): "command:" + name
        case .everyCommand: "command:*"
        }
    }
}

extension Set<Scope> {
    /// Whether this command may be given with these scopes.
    public func allow(command: String) -> Bool { contains(.everyCommand) || contains(.command(command)) }
}
