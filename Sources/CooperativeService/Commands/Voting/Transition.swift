import Kernel
import Meetings
import Statutes
import Voting

/// Statutes that change between the convocation of a meeting and the meeting (overgang): the terms that run back from the
/// meeting are those of the version under which members were called; majority, quorum, votes and proxies are those of the
/// day of the vote. The law is always that of the day.
extension Scene {
    /// The statutes under which a meeting was convoked; those of today while it was not.
    func statutesOfConvocation(_ meeting: MeetingID) throws -> StatutesInForce {
        guard let day = try convocations.convocation(of: meeting)?.on, day < today else { return try statutes }
        return try hall.statutes.find(on: day, for: cooperative, in: transaction).statutes
    }

    func openingRules(for business: Business, quorum: QuorumRule?) throws -> OpeningRules {
        let now = OpeningRules(on: business.topic, in: business.body, quorum: quorum, under: try statutes)
        guard !now.textTerms.isEmpty else { return now }
        let called = try statutesOfConvocation(business.meeting.id)
        var rules = now
        let before = OpeningRules(on: business.topic, in: business.body, quorum: quorum, under: called)
        rules.textTerms = Array(now.textTerms.prefix(1)) + Array(before.textTerms.dropFirst())
        return rules
    }
}
