public import Kernel

/// One right to vote in one poll: a member's own vote, a proxy that is held, or one step of a weight.
public struct Unit: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
        case own, proxy, weight
        /// The vote of an organisation, cast by who acts for it.
        case representative
        /// The vote that the statutes give to an officer who is no member (2:38 lid 3).
        case office
    }

    /// Counted from 1 within its poll.
    public let number: Int
    /// Who casts it.
    public let holder: PersonID
    /// Whose vote it is; the holder for an own vote.
    public let principal: PersonID
    public let kind: Kind

    public init(number: Int, holder: PersonID, principal: PersonID, kind: Kind) {
        self.number = number
        self.holder = holder
        self.principal = principal
        self.kind = kind
    }
}

/// The right of one person to vote, as the service reads it from the register of members or the board.
public struct RollEntry: Hashable, Sendable {
    public let principal: PersonID
    /// Who votes for the principal; the principal when nobody does.
    public let holder: PersonID
    /// How many votes; at least one (2:38 lid 1).
    public let weight: Int
    /// What the first of its units is; further ones are steps of its weight.
    public let kind: Unit.Kind

    public init(principal: PersonID, holder: PersonID? = nil, weight: Int = 1, kind: Unit.Kind? = nil) {
        self.principal = principal
        self.holder = holder ?? principal
        self.weight = max(1, weight)
        self.kind = kind ?? (self.holder == principal ? .own : .proxy)
    }
}

/// The roll of a poll (stemlijst): every unit, frozen when the poll opens.
public struct Roll: Hashable, Sendable {
    public let units: [Unit]

    /// One unit for each right, and one more for each step of its weight. A principal stands in it once.
    public init(_ rights: [RollEntry]) {
        var units: [Unit] = []
        var principals: Set<PersonID> = []
        units.reserveCapacity(rights.count)
        principals.reserveCapacity(rights.count)
        for right in rights where principals.insert(right.principal).inserted {
            for step in 0..<right.weight {
                let kind: Unit.Kind = step > 0 ? .weight : right.kind
                units.append(
                    Unit(number: units.count + 1, holder: right.holder, principal: right.principal, kind: kind))
            }
        }
        self.units = units
        turnout = Turnout(members: Int64(principals.count), votes: Int64(units.count))
    }

    public let turnout: Turnout
}

extension Turnout {
    /// What these rights come to together; each principal stands in them once.
    public init(_ rights: [RollEntry]) {
        self.init(members: Int64(rights.count), votes: rights.reduce(0) { $0 + Int64($1.weight) })
    }
}
