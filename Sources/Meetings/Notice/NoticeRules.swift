import Kernel
public import Statutes

/// The terms of notice of one cooperative on one day: the law's and its statutes'.
public struct NoticeRules: Hashable, Sendable {
    /// Days of notice for every assembly (`assembly.noticeDays`).
    public var assembly: Clause<Int>
    /// Days of notice by the statutes for amendment, dissolution and conversion (`assembly.noticeDaysAmend`).
    public var amendment: Clause<Int>
    /// How the statutes count their own terms (`assembly.noticeCounting`).
    public var counting: NoticeCounting
    /// The law's own days for every assembly; nil where the law leaves them to the statutes.
    public var legalAssembly: Clause<Int>?
    /// The law's own days for such business, always full days between (2:42 lid 1).
    public var legalAmendment: Clause<Int>
    /// Notice of a second meeting (`quorum.secondMeetingNoticeDays`).
    public var secondMeeting: Clause<Int>
    /// A second meeting is held at least so many days after the first (`quorum.secondMeetingMinDays`) …
    public var secondMeetingAfter: Clause<Int>
    /// … and at most so many (`quorum.secondMeetingMaxDays`).
    public var secondMeetingWithin: Clause<Int>

    public init(
        assembly: Clause<Int>, amendment: Clause<Int>, counting: NoticeCounting,
        legalAssembly: Clause<Int>? = nil, legalAmendment: Clause<Int>, secondMeeting: Clause<Int>,
        secondMeetingAfter: Clause<Int>, secondMeetingWithin: Clause<Int>
    ) {
        self.assembly = assembly
        self.amendment = amendment
        self.counting = counting
        self.legalAssembly = legalAssembly
        self.legalAmendment = legalAmendment
        self.secondMeeting = secondMeeting
        self.secondMeetingAfter = secondMeetingAfter
        self.secondMeetingWithin = secondMeetingWithin
    }

    /// Every term that bites on this agenda. The law's term stands whatever the statutes say; a carried-over item has
    /// the notice of the second meeting, every other item the ordinary one.
    public func terms(for agenda: [AgendaLine]) -> [NoticeTerm] {
        var terms: [NoticeTerm] = []
        if let legalAssembly {
            terms.append(
                NoticeTerm(
                    days: legalAssembly.value, counting: .fullDaysBetween, article: legalAssembly.article,
                    reason: .assembly))
        }
        if agenda.contains(where: \.topic.needsAnnouncement) {
            terms.append(
                NoticeTerm(
                    days: legalAmendment.value, counting: .fullDaysBetween, article: legalAmendment.article,
                    reason: .amendment))
        }
        func add(_ clause: Clause<Int>, _ reason: NoticeTerm.Reason) {
            terms.append(
                NoticeTerm(days: clause.value, counting: counting, article: clause.article, reason: reason))
        }
        if !agenda.contains(where: \.isCarriedOver) || agenda.contains(where: { !$0.isCarriedOver }) {
            add(assembly, .assembly)
        }
        if agenda.contains(where: { $0.topic.needsAnnouncement && !$0.isCarriedOver }) { add(amendment, .amendment) }
        if agenda.contains(where: \.isCarriedOver) { add(secondMeeting, .secondMeeting) }
        return terms
    }
}
