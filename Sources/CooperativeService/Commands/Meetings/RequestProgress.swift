public import Kernel
import Meetings
import Membership
import Phrases

/// How far a request is: the votes behind it, and once they are enough the days that follow from it.
public struct RequestProgress: Codable, Sendable {
    public let request: MeetingRequestID
    /// The votes behind it; the members, where the law counts those.
    public let votes: Int
    public let needed: Int
    /// The day on which the tenth part was reached; nil while it is not.
    public let requestedOn: Day?
    /// The last day on which the board may hold the assembly.
    public let heldBy: Day?
    /// From this day the requesters convoke themselves when the board has not.
    public let selfConvokeFrom: Day?
}

extension Scene {
    var supportLists: SupportRegister { SupportRegister(transaction: transaction, cooperative: cooperative) }

    /// Adds one member's own support, and that of the members for whom they act. What others confirmed counts as far as they have a vote today.
    func support(_ list: SupportList, by person: PersonID) throws -> RequestProgress {
        let known = try supportLists.supporters(of: list.id)
        for one in try withOrganisations([person]).subtracting(known).sorted() {
            try supportLists.confirm(one, on: list.id, day: today)
        }
        let electorate = try electorate()
        let rules = RequestRules(try statutes)
        let asking = try supportLists.supporters(of: list.id)
        let base = electorate.whole(by: rules.measure), needed = rules.needed(of: base)
        let votes = electorate.support(of: asking, by: rules.measure)
        record(Fact("request-supported", ["request": "\(list.id)", "votes": "\(votes)", "needed": "\(needed)"]))
        guard RequestCheck.grounds(support: votes, base: base, rules: rules).isEmpty else {
            return RequestProgress(
                request: list.id, votes: votes, needed: needed, requestedOn: nil, heldBy: nil, selfConvokeFrom: nil)
        }
        let request = try file(list.id, by: list.by, about: list.subject, asking, electorate)
        let heldBy = rules.heldBy(requestedOn: request.on), from = rules.selfConvokeFrom(requestedOn: request.on)
        try tellBoard(of: request, heldBy: heldBy, from: from)
        return RequestProgress(
            request: list.id, votes: votes, needed: needed, requestedOn: request.on, heldBy: heldBy,
            selfConvokeFrom: from)
    }

    /// Makes the request, with those who have a vote today as its requesters.
    func file(
        _ id: MeetingRequestID, by filer: PersonID, about subject: String, _ asking: Set<PersonID>,
        _ electorate: Electorate
    ) throws -> MeetingRequest {
        let voters = Set(electorate.rights.map(\.person))
        let request = MeetingRequest(
            id: id, on: today, by: filer, subject: subject, votes: electorate.votes(of: asking), base: electorate.base)
        try meetingRequests.add(request, supporters: asking.intersection(voters).sorted())
        record(
            Fact(
                "assembly-requested",
                [
                    "request": "\(request.id)", "votes": "\(request.votes)", "base": "\(request.base)",
                    "subject": subject,
                ]))
        return request
    }

    /// A request that members made by themselves reaches the board in writing (2:41 lid 2 and 4).
    private func tellBoard(of request: MeetingRequest, heldBy: Day, from: Day) throws {
        for person in Set(try offices.holders(of: .board, on: today).map(\.person)).sorted() {
            try tell(
                try knownPerson(person), subject: Phrases.Meetings.requestMadeSubject,
                body: Phrases.Meetings.requestMade(
                    request.subject, votes: request.votes, base: request.base, heldBy: heldBy, from: from))
        }
    }
}
