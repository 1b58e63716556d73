public import Kernel
import Phrases

/// Who has access to a meeting (toegang): members, officers; a suspended member only where the case is dealt with.
public enum AccessCheck {
    /// - Parameters:
    ///   - ownCase: whether the meeting deals with the case of this member.
    ///   - article: where the law speaks of access (2:38 lid 1).
    public static func grounds(
        isMember: Bool, isSuspended: Bool, holdsOffice: Bool, ownCase: Bool, article: ArticleReference
    ) -> [Ground] {
        if !isMember && !holdsOffice {
            return [
                Ground(
                    "access-not-a-member", article, message: Phrases.Meetings.noMember,
                    remedy: Phrases.Meetings.askTheBoard)
            ]
        }
        if isMember && isSuspended && !ownCase {
            return [
                Ground(
                    "access-suspended", article, message: Phrases.Meetings.suspendedNoAccess,
                    remedy: Phrases.Meetings.waitForSuspension)
            ]
        }
        return []
    }

    /// The way fits the meeting: no hall in a digital one, nothing online in a hall.
    public static func grounds(way: AttendanceWay, mode: MeetingMode) -> [Ground] {
        switch (way, mode) {
        case (.online, .physical):
            [
                Ground(
                    "meeting-not-online", found: mode.rawValue, message: Phrases.Meetings.notOnline,
                    remedy: Phrases.Meetings.comeToTheHall)
            ]
        case (.hall, .digital):
            [
                Ground(
                    "meeting-online-only", found: mode.rawValue, message: Phrases.Meetings.notInAHall,
                    remedy: Phrases.Meetings.joinOnline)
            ]
        default: []
        }
    }
}
