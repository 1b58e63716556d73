import Kernel
import Proposals
import Statutes
import Store

/// On which version an amendment was made, and what the statutes are with it. A proposal carries the whole new text, while
/// other amendments are decided and come into force beside it: each changes the articles that it changed when it was
/// written, and no others.
struct AmendmentBase {
    let reading: any Reading
    let cooperative: CooperativeID
    let shelf: StatutesShelf
    let zone: Zone

    /// The version that was in force, as far as was known, when the proposed text was written; nil where the proposal is
    /// unknown. The text that was opened to members counts, and who changed other words of the proposal did not write it
    /// anew.
    func version(under proposal: ProposalID) throws -> StatutesID? {
        guard let written = try reading.row(Self.writtenAt, cooperative, proposal)?.get(0, as: Timestamp?.self) else {
            return nil
        }
        return try reading.row(Self.knownThen, cooperative, zone.day(of: written), written)?.get(0)
    }

    /// The statutes of the moment with what a proposed text changes.
    func whole(_ proposed: StatutesFile, by proposal: ProposalID, on now: StatutesFile) throws -> StatutesFile {
        guard let version = try version(under: proposal) else { return proposed }
        let base = try shelf.file(version, of: cooperative, in: reading)
        return base.isSame(as: now) ? proposed : now.amended(from: base, to: proposed)
    }

    static let writtenAt = """
        SELECT MIN(e.written_at) FROM proposals_text t
        JOIN proposals_text e ON e.cooperative_id = t.cooperative_id AND e.proposal_id = t.proposal_id
            AND e.command_fields = t.command_fields
        WHERE t.cooperative_id = ?1 AND t.proposal_id = ?2 AND t.version = COALESCE((
            SELECT o.version FROM proposals_publication o
            WHERE o.cooperative_id = ?1 AND o.proposal_id = ?2), (
            SELECT MAX(n.version) FROM proposals_text n WHERE n.cooperative_id = ?1 AND n.proposal_id = ?2))
        """

    static let knownThen = """
        SELECT s.version_id FROM statutes_step s
        JOIN statutes_version v ON v.cooperative_id = s.cooperative_id AND v.id = s.version_id
        WHERE s.cooperative_id = ?1 AND s.step = 'in-force' AND s.on_day <= ?2 AND s.recorded_at <= ?3
        ORDER BY s.on_day DESC, v.number DESC LIMIT 1
        """
}

extension Scene {
    var amendmentBase: AmendmentBase {
        AmendmentBase(reading: transaction, cooperative: cooperative, shelf: hall.statutes, zone: zone)
    }

    /// The statutes as they would be with a proposal that amends them; nil where it carries no text of them.
    func statutesWith(_ proposal: Proposal) throws -> StatutesFile? {
        guard let proposed = AmendedArticles.file(of: proposal.text.command) else { return nil }
        return try amendmentBase.whole(proposed, by: proposal.id, on: statutes.version.file)
    }

    /// After a deed: the text of each version in force or to come, in the order in which they take force, is that of the
    /// one before with what it changes itself. Refused where two amendments together break the law.
    func consolidateStatutes() throws {
        var before: StatutesFile?
        for version in try statutesVersions.inOrderOfForce() {
            let own = try hall.statutes.file(version, of: cooperative, in: transaction, asDecided: true)
            let standing = try hall.statutes.file(version, of: cooperative, in: transaction)
            guard let earlier = before, let base = try statutesVersions.base(of: version) else {
                before = standing
                continue
            }
            let ground = try hall.statutes.file(base, of: cooperative, in: transaction)
            let whole = ground.isSame(as: earlier) ? own : earlier.amended(from: ground, to: own)
            if !whole.isSame(as: standing) {
                let day = try statutesVersions.find(version)?.deedOn ?? today
                let text = try StatutesOffer.read(
                    whole.written, named: "statutes.yaml", on: day, commands: commands
                ).text
                try statutesVersions.consolidate(version, text: text, at: now)
            }
            before = whole
        }
        forgetStatutes()
    }
}
