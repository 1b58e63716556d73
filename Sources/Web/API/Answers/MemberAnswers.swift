import CooperativeService
import Kernel
import Phrases

/// A member as the register has them on a day.
struct MemberAnswer: Codable, Sendable {
    let number: Int
    let name: String?
    let category: String
    let from: Day, until: Day?
    let isSuspended: Bool
    let email: String?, emailConsentOn: Day?
    let street: String?, postcode: String?, town: String?
    let member: MemberID, person: PersonID

    init(_ line: MemberLine) {
        number = line.number
        name = line.name
        category = line.category
        from = line.from
        until = line.until
        isSuspended = line.isSuspended
        email = line.email
        emailConsentOn = line.emailConsentOn
        street = line.street
        postcode = line.postcode
        town = line.town
        member = line.member
        person = line.person
    }
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let members: [APIResource] = [
        .page("/members", "members", Words.members, of: "Member", [.search, .on]) { visit, limit in
            let found = try await visit.service.memberLines(
                of: visit.cooperative, as: visit.viewer, search: String((visit.query("search") ?? "").prefix(100)),
                on: visit.day("on"), after: visit.afterNumber(), limit: limit)
            return APIPage(found.lines.map(MemberAnswer.init), next: found.next)
        },
        .one("/members/{number}", "member", Words.member, of: "Member", [.on]) { visit in
            MemberAnswer(
                try await visit.service.memberLine(
                    number: visit.number(), of: visit.cooperative, as: visit.viewer, on: visit.day("on")))
        },
    ]
}
