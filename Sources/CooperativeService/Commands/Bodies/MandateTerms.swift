public import Kernel
import Meetings
import Statutes

/// A mandate as somebody writes it; what is left out is taken from the statutes' own article on this body.
public struct MandateTerms: Hashable, Codable, Sendable {
    /// The subjects on which the body decides; any, where it is left out.
    public var subjects: [String]?
    /// The names of commands that it may have carried out.
    public var commands: [String]?
    /// The largest amount; no money where it is left out.
    public var ceiling: Money?
    /// Today where it is left out.
    public var from: Day?
    /// The last day; or else how many months it runs. A year where both are left out.
    public var until: Day?
    public var termMonths: Int?
    /// Who must ratify what the body decides: `board`, `assembly`, or the name of a party outside.
    public var ratifiedBy: [String]?

    public init(
        subjects: [String]? = nil, commands: [String]? = nil, ceiling: Money? = nil, from: Day? = nil,
        until: Day? = nil, termMonths: Int? = nil, ratifiedBy: [String]? = nil
    ) {
        self.subjects = subjects
        self.commands = commands
        self.ceiling = ceiling
        self.from = from
        self.until = until
        self.termMonths = termMonths
        self.ratifiedBy = ratifiedBy
    }

    /// The mandate that results. What a steering group decides is ratified by each of its parties unless it is said by
    /// whom; a term of a year from 1 March runs to the last day of February.
    func mandate(_ charter: BodyCharter, by organ: Organ, own row: Statutes.Mandate?, today: Day) -> BodyMandate {
        let from = from ?? today
        var parties = ratifiedBy ?? []
        if parties.isEmpty, charter.kind == .steeringGroup {
            for group in charter.seats where !parties.contains(group.appointedBy) { parties.append(group.appointedBy) }
            if parties.isEmpty { parties = [organ.rawValue] }
        }
        let months = min(max(termMonths ?? row?.termMonths ?? 12, 0), 1200)
        return BodyMandate(
            subjects: subjects ?? row?.subjects ?? [], commands: commands ?? [], ceiling: ceiling ?? row?.ceiling,
            from: from, until: until ?? from.adding(months: months) - 1, ratifiedBy: parties, givenBy: organ)
    }
}
