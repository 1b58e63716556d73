public import Kernel
import Store

/// Everything that the cooperative's books hold about one person, to take along (AVG art. 15 and 20): by table, each row
/// with the names of its columns.
public struct OwnData: Codable, Hashable, Sendable {
    public let cooperative: String
    public let asOf: Timestamp
    public let tables: [String: [[String: JSONValue]]]
}

extension CooperativeService {
    /// The viewer's own data; nobody else's can be asked.
    public func ownData(of cooperative: CooperativeID, as viewer: Actor) async throws -> OwnData {
        try await glance(at: cooperative) { glance in
            guard let person = viewer.person else { throw Refusal.signInFirst }
            let name: String? = try glance.row("SELECT name FROM store_cooperative WHERE id = ?1")?.get(0)
            var tables: [String: [[String: JSONValue]]] = [:]
            for source in OwnData.sources {
                let names = source.columns.split(separator: ",").map { $0.filter { $0 != " " } }
                tables[source.name] = try glance.rows(source.statement, person).map { row in
                    Dictionary(
                        zip(names, row.values.map(JSONValue.init(stored:))), uniquingKeysWith: { first, _ in first })
                }
            }
            return OwnData(cooperative: name ?? "", asOf: glance.now, tables: tables)
        }
    }
}

extension JSONValue {
    fileprivate init(stored: SQLValue) {
        switch stored {
        case .null, .blob: self = .null
        case .integer(let number): self = .integer(number)
        case .text(let text): self = .string(text)
        }
    }
}

extension OwnData {
    /// One table with the rows about the person, who is ?2.
    struct Source: Sendable {
        let name: String, columns: String, rest: String
        var statement: String { "SELECT \(columns) FROM \(rest)" }
    }

    static let sources: [Source] = [
        Source(
            name: "person",
            columns: """
                kind, given_name, prefix, family_name, born_on, email, email_consent_on, street, postcode, town
                """, rest: "membership_person WHERE cooperative_id = ?1 AND id = ?2"),
        Source(
            name: "applications", columns: "id, received_on, category, motivation",
            rest: "membership_application WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY received_on"),
        Source(
            name: "memberships", columns: "number, category, from_day, until_day, end_ground, notice_given_on",
            rest: """
                (SELECT number, category, from_day, until_day, COALESCE(ended_as, end_ground) AS end_ground,
                    notice_given_on
                FROM membership_membership WHERE cooperative_id = ?1 AND person_id = ?2) m ORDER BY from_day
                """),
        // A suspension without a last day has none here either.
        Source(
            name: "suspensions", columns: "from_day, until_day, reason, lifted_on",
            rest: """
                (SELECT from_day, CASE WHEN until_day = '\(Day.openEnd)' THEN NULL ELSE until_day END AS until_day,
                    reason, lifted_on
                FROM membership_suspension WHERE cooperative_id = ?1 AND member_id IN (
                    SELECT id FROM membership_membership WHERE cooperative_id = ?1 AND person_id = ?2)) s
                """),
        Source(
            name: "offices", columns: "office, from_day, until_day",
            rest: "meetings_office WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY from_day"),
        Source(
            name: "registrations", columns: "meeting_id, way, registered_at",
            rest: "meetings_registration WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY registered_at"),
        Source(
            name: "attendance", columns: "meeting_id, way, arrived_at, left_at",
            rest: "meetings_presence WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY arrived_at"),
        Source(
            name: "requestsSupported", columns: "request_id",
            rest: "meetings_request_supporter WHERE cooperative_id = ?1 AND person_id = ?2"),
        Source(
            name: "proposals", columns: "number, topic, filed_on",
            rest: "proposals_proposal WHERE cooperative_id = ?1 AND proposer_id = ?2 ORDER BY number"),
        Source(
            name: "amendments", columns: "proposal_id, number, new_words, filed_on",
            rest: "proposals_amendment WHERE cooperative_id = ?1 AND proposer_id = ?2 ORDER BY filed_at"),
        Source(
            name: "arguments", columns: "argument_id, body_text",
            rest: """
                proposals_argument_text WHERE cooperative_id = ?1 AND argument_id IN (
                    SELECT id FROM proposals_argument WHERE cooperative_id = ?1 AND author_id = ?2)
                """),
        Source(
            name: "consentReactions", columns: "round_id, body_text",
            rest: """
                proposals_consent_words WHERE cooperative_id = ?1 AND (round_id, number) IN (
                    SELECT round_id, number FROM proposals_consent_reaction
                    WHERE cooperative_id = ?1 AND person_id = ?2)
                """),
        Source(
            name: "ballots", columns: "poll_id, unit, choice, cast_at",
            rest: """
                voting_ballot WHERE cooperative_id = ?1 AND (poll_id, unit) IN (
                    SELECT poll_id, number FROM voting_unit WHERE cooperative_id = ?1 AND holder_id = ?2)
                """),
        Source(
            name: "choiceBallots", columns: "poll_id, unit, marks, argument, cast_at",
            rest: """
                voting_choice_ballot WHERE cooperative_id = ?1 AND (poll_id, unit) IN (
                    SELECT poll_id, number FROM voting_unit WHERE cooperative_id = ?1 AND holder_id = ?2)
                """),
        Source(
            name: "answersOutsideMeetings", columns: "outside_id, choice, agrees, signed_on, answered_at",
            rest: "voting_outside_answer WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY answered_at"),
        Source(
            name: "messages", columns: "channel, address, subject, body, created_at, sent_at",
            rest: "store_outbox WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY created_at"),
    ]
}
