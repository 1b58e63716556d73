import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store

extension Scene {
    var minutes: MinutesRegister { MinutesRegister(transaction: transaction, cooperative: cooperative) }

    /// The facts of a closed meeting; persons stand in them by id, so that nobody's name is kept in a version.
    func minutesFacts(of meeting: MeetingID) throws -> MinutesDraft {
        guard
            let facts = try MinutesReading(reading: transaction, cooperative: cooperative, meeting: meeting).draft()
        else {
            throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
        }
        var nameless = facts
        nameless.chair = nil
        return nameless
    }

    func requireMinutes(of meeting: MeetingID) throws -> MinutesVersion {
        _ = try requireMeeting(meeting)
        guard let latest = try minutes.latest(of: meeting) else {
            throw Refusal(.conflict, MinutesGrounds.missing)
        }
        return latest
    }

    /// Writes the next version down.
    func write(
        _ content: MinutesContent, as kind: MinutesVersion.Kind, of meeting: MeetingID, after number: Int,
        reason: String = ""
    ) throws -> MinutesVersion {
        let bytes = try CanonicalJSON.bytes(content)
        let version = MinutesVersion(
            meeting: meeting, number: number + 1, kind: kind, content: String(decoding: bytes, as: UTF8.self),
            reason: reason, digest: DocumentBytes.digest(bytes), on: today, by: try requirePerson())
        try minutes.add(version, at: now)
        record(
            Fact(
                "minutes-written",
                [
                    "meeting": "\(meeting)", "version": "\(version.number)", "kind": kind.rawValue,
                    "digest": version.digest,
                ]))
        return version
    }

    /// The last day on which members should be able to read them.
    func publishBy(_ held: Meeting) throws -> Day {
        held.details.day + (try statutes(ofTermFrom: held.details.day)[.minutesPublishDays])
    }

    /// The version that is meant: the latest where it is left out.
    func requireLatest(_ version: Int?, of meeting: MeetingID) throws -> MinutesVersion {
        let latest = try requireMinutes(of: meeting)
        try refuse(.conflict, if: MinutesGrounds.stale(version, latest))
        return latest
    }
}

extension MinutesVersion {
    func read() throws -> MinutesContent { try CanonicalJSON.decode(MinutesContent.self, from: Array(content.utf8)) }
}

/// The grounds of minutes without an article of their own.
enum MinutesGrounds {
    static var missing: Ground {
        Ground("minutes-missing", message: Phrases.Minutes.missing, remedy: Phrases.Minutes.draftFirst)
    }
    static var drafted: Ground {
        Ground("minutes-drafted", message: Phrases.Minutes.drafted, remedy: Phrases.Minutes.editIt)
    }
    static func changedMeanwhile(seen: Int, now: Int) -> Ground {
        Ground(
            "minutes-changed-meanwhile", required: "\(now)", found: "\(seen)",
            message: Phrases.Minutes.changedMeanwhile, remedy: Phrases.Minutes.lookAgain)
    }
    /// Somebody wrote a later version than the one that was read; nothing where none is named.
    static func stale(_ version: Int?, _ latest: MinutesVersion) -> [Ground] {
        guard let version, version != latest.number else { return [] }
        return [changedMeanwhile(seen: version, now: latest.number)]
    }
    static var published: Ground {
        Ground("minutes-published", message: Phrases.Minutes.published, remedy: Phrases.Minutes.correctInstead)
    }
    static func notPublished(_ remedy: Phrase) -> Ground {
        Ground("minutes-not-published", message: Phrases.Minutes.notPublished, remedy: remedy)
    }
    static func adopted(_ day: Day, _ article: ArticleReference) -> Ground {
        Ground(
            "minutes-adopted", article, found: "\(day)", message: Phrases.Minutes.adopted(on: day),
            remedy: Phrases.Minutes.onlyByDecision)
    }
}
