public import Kernel
import Phrases

extension Ground {
    static let titleMissing = Ground(
        "title-missing", message: Phrases.Proposals.titleMissing, remedy: Phrases.Proposals.titleMissingRemedy)
    static let textMissing = Ground(
        "text-missing", message: Phrases.Proposals.textMissing, remedy: Phrases.Proposals.textMissingRemedy)
    static let decided = Ground(
        "proposal-decided", message: Phrases.Proposals.decided, remedy: Phrases.Proposals.decidedRemedy)

    static func titleTooLong(_ found: Int) -> Ground {
        Ground(
            "title-too-long", required: "\(ProposalRules.longestTitle)", found: "\(found)",
            message: Phrases.Proposals.titleTooLong(ProposalRules.longestTitle),
            remedy: Phrases.Proposals.tooLongRemedy)
    }

    static let textTooLong = Ground(
        "text-too-long", required: "\(ProposalRules.longestText)",
        message: Phrases.Proposals.textTooLong(ProposalRules.longestText), remedy: Phrases.Proposals.tooLongRemedy)

    static func alreadyOpenToMembers(since day: Day) -> Ground {
        Ground(
            "text-already-open", found: "\(day)", message: Phrases.Proposals.alreadyOpenToMembers(since: day),
            remedy: Phrases.Proposals.alreadyOpenToMembersRemedy)
    }

    static func openDayPassed(_ day: Day, today: Day) -> Ground {
        Ground(
            "open-day-passed", required: "\(today)", found: "\(day)", message: Phrases.Proposals.openDayPassed(day),
            remedy: Phrases.Proposals.openDayPassedRemedy)
    }

    static func withdrawn(on day: Day) -> Ground {
        Ground(
            "proposal-withdrawn", found: "\(day)", message: Phrases.Proposals.withdrawn(on: day),
            remedy: Phrases.Proposals.withdrawnRemedy)
    }

    /// For the service: no such proposal in this cooperative.
    public static let proposalUnknown = Ground(
        "proposal-unknown", message: Phrases.Proposals.unknown, remedy: Phrases.Proposals.unknownRemedy)
}
