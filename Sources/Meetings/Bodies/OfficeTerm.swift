public import Kernel

/// One person in one office of one body, from a day until a day (functie).
public struct OfficeTerm: Hashable, Sendable {
    public let id: OfficeTermID
    public let body: BodyID
    public let organ: Organ
    public let person: PersonID
    public let office: Office
    public let from: Day
    /// The last day in office; nil while it lasts. The day before `from` when it ended on the day it began.
    public let until: Day?

    public init(
        id: OfficeTermID, body: BodyID, organ: Organ, person: PersonID, office: Office, from: Day, until: Day?
    ) {
        self.id = id
        self.body = body
        self.organ = organ
        self.person = person
        self.office = office
        self.from = from
        self.until = until
    }
}

public enum OfficeTermTag {}
public typealias OfficeTermID = Identifier<OfficeTermTag>
