/// What is asked on the command line: an address and one or more groups of connections that run at the same time.
struct Plan {
    static let usage = """
        usage: load --address 127.0.0.1:8080 GROUP [--and GROUP]...
          GROUP: --get PATH | --requests FILE   what to send; FILE has a request a line, see Benchmarks/README.md
                 --connections N                open at once (default 1)
                 --seconds S | --count N        when to stop; a file ends by itself, unless --repeat
                 --repeat                       begin the file again at its end
                 --background                   stop when the other groups have stopped
                 --warm-up S                    leave out what was answered in the first seconds
                 --name TEXT                    how the report calls the group
        Every address but those of this machine itself is refused.
        """

    struct GroupPlan {
        var name = ""
        var path: String?
        var file: String?
        var connections = 1
        var seconds: Double?
        var count: Int?
        var repeats = false
        var background = false
        var warmUp = 0.0
    }

    var address = LoopbackAddress(port: 8080)
    var groups: [GroupPlan] = []

    init(arguments: [String]) throws {
        var rest = arguments[...]
        var group = GroupPlan()
        while let flag = rest.popFirst() {
            func value() throws -> String {
                guard let value = rest.popFirst() else { throw Complaint("\(flag) asks a value\n\(Plan.usage)") }
                return value
            }
            func number<Number: LosslessStringConvertible & Comparable>(above least: Number) throws -> Number {
                let text = try value()
                guard let number = Number(text), number > least else { throw Complaint("\(flag) \(text) is no number") }
                return number
            }
            switch flag {
            case "--address": address = try LoopbackAddress(try value())
            case "--get": group.path = try value()
            case "--requests": group.file = try value()
            case "--connections": group.connections = try number(above: 0)
            case "--seconds": group.seconds = try number(above: 0)
            case "--count": group.count = try number(above: 0)
            case "--warm-up": group.warmUp = try number(above: -1)
            case "--repeat": group.repeats = true
            case "--background": group.background = true
            case "--name": group.name = try value()
            case "--and":
                groups.append(try Self.checked(group))
                group = GroupPlan()
            case "--help":
                throw Complaint(Plan.usage)
            default:
                throw Complaint("\(flag) is not known\n\(Plan.usage)")
            }
        }
        groups.append(try Self.checked(group))
        guard groups.contains(where: { !$0.background }) else { throw Complaint("every group is --background") }
    }

    private static func checked(_ group: GroupPlan) throws -> GroupPlan {
        var group = group
        guard (group.path == nil) != (group.file == nil) else {
            throw Complaint("a group asks --get or --requests\n\(usage)")
        }
        let endless = group.path != nil || group.repeats
        guard !endless || group.background || group.seconds != nil || group.count != nil else {
            throw Complaint("say when to stop: --seconds or --count")
        }
        if group.name.isEmpty { group.name = group.path ?? group.file ?? "" }
        return group
    }
}
