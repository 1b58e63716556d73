import CooperativeService
import Kernel
import Phrases

/// The proof of convocation: every notice, word for word.
struct NoticesAnswer: Codable, Sendable {
    struct Notice: Codable, Sendable {
        /// `convocation`, `change`, `addition`, `cancellation`.
        let purpose: String
        let on: Day
        let subject: Phrase, body: Phrase
        let digest: String
        let byEmail: Int, byPost: Int, returned: Int
    }

    let meeting: MeetingID
    let notices: [Notice]

    init(_ proof: NoticeProof) {
        meeting = proof.line.id
        notices = proof.notices.map {
            Notice(
                purpose: $0.purpose, on: $0.on, subject: $0.subject, body: $0.body, digest: $0.digest,
                byEmail: $0.email, byPost: $0.post, returned: $0.returned)
        }
    }
}

/// How a notice went to one person, and whether it came back.
struct DeliveryAnswer: Codable, Sendable {
    let person: PersonID
    let name: String
    let purpose: String
    /// `email` or `post`.
    let channel: String
    let on: Day
    let digest: String
    /// The day of the consent to be convoked by e-mail (2:41 lid 5).
    let consentOn: Day?
    let leftAt: Timestamp?
    let hasFailed: Bool
    let returnedOn: Day?
    let isResent: Bool

    init(_ delivery: NoticeProof.Delivery) {
        person = delivery.person
        name = delivery.name
        purpose = delivery.purpose
        channel = delivery.channel
        on = delivery.on
        digest = delivery.digest
        consentOn = delivery.consentOn
        leftAt = delivery.leftAt
        hasFailed = delivery.hasFailed
        returnedOn = delivery.returnedOn
        isResent = delivery.isResent
    }
}

extension APIResources {
    private typealias Words = Phrases.APIPapers

    static let notices: [APIResource] = [
        .one("/meetings/{meeting}/notices", "notices", Words.notices, of: "Notices") { visit in
            NoticesAnswer(
                try await visit.service.noticeProof(
                    of: visit.id("meeting"), in: visit.cooperative, as: visit.viewer))
        },
        .page("/meetings/{meeting}/deliveries", "deliveries", Words.deliveries, of: "Delivery") { visit, limit in
            let page = try visit.afterNumber() ?? 0
            let proof = try await visit.service.noticeProof(
                of: visit.id("meeting"), in: visit.cooperative, as: visit.viewer, page: page, size: limit)
            return APIPage(proof.dispatches.map(DeliveryAnswer.init), next: proof.next)
        },
    ]
}
