import Kernel
import Phrases
import Statutes
import Store

/// The refusals of the commands on versions of the statutes, in the order in which they are checked.
enum StatutesGrounds {
    private static let deed = ArticleReference.law("2:43 lid 5")

    static var unknownVersion: Ground {
        Ground(
            "statutes-unknown", message: Phrases.StatutesVersions.unknown,
            remedy: Phrases.StatutesVersions.unknownRemedy)
    }

    static func deedAlready(_ day: Day) -> Ground {
        Ground(
            "deed-recorded", found: "\(day)", message: Phrases.StatutesVersions.deedAlready(day),
            remedy: Phrases.StatutesVersions.alreadyRemedy)
    }

    static func filedAlready(_ day: Day) -> Ground {
        Ground(
            "filing-recorded", found: "\(day)", message: Phrases.StatutesVersions.filedAlready(day),
            remedy: Phrases.StatutesVersions.alreadyRemedy)
    }

    static var noDeed: Ground {
        Ground(
            "deed-missing", deed, message: Phrases.StatutesVersions.noDeed,
            remedy: Phrases.StatutesVersions.noDeedRemedy)
    }

    /// The vote on this version was challenged; a new vote took its place.
    static var decisionLapsed: Ground {
        Ground(
            "decision-lapsed", .law("2:13 lid 4"), message: Phrases.Challenges.lapsed,
            remedy: Phrases.Challenges.lapsedRemedy)
    }

    static func deedBeforeDecision(_ decided: Day, _ found: Day) -> Ground {
        Ground(
            "deed-before-decision", deed, required: "\(decided)", found: "\(found)",
            message: Phrases.StatutesVersions.deedBeforeDecision(decided), remedy: Phrases.StatutesVersions.checkDay)
    }

    static func deedInFuture(_ found: Day) -> Ground {
        Ground(
            "day-in-future", deed, found: "\(found)", message: Phrases.StatutesVersions.inFuture,
            remedy: Phrases.StatutesVersions.checkDay)
    }

    static func forceBeforeDeed(_ deedOn: Day, _ found: Day) -> Ground {
        Ground(
            "force-before-deed", deed, required: "\(deedOn)", found: "\(found)",
            message: Phrases.StatutesVersions.forceBeforeDeed(deedOn), remedy: Phrases.StatutesVersions.checkDay)
    }

    static func filedBeforeDeed(_ deedOn: Day, _ found: Day) -> Ground {
        Ground(
            "filing-before-deed", deed, required: "\(deedOn)", found: "\(found)",
            message: Phrases.StatutesVersions.filedBeforeDeed(deedOn), remedy: Phrases.StatutesVersions.checkDay)
    }
}

extension Scene {
    /// The versions of the statutes.
    var statutesVersions: StatutesRegister { StatutesRegister(transaction: transaction, cooperative: cooperative) }

    /// The version that is named; else the newest that lacks a date, and where none does the newest of all.
    func requireStatutes(_ id: StatutesID?, lacking step: StatutesRegister.Step? = nil) throws -> StatutesRecord {
        let found = try id ?? step.flatMap { try statutesVersions.newest(lacking: $0) } ?? statutesVersions.newest()
        guard let found, let record = try statutesVersions.find(found) else {
            throw Refusal(.notFound, StatutesGrounds.unknownVersion)
        }
        return record
    }
}
