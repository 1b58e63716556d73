public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store
import Voting

/// Whether a convocation would hold, rule by rule, before anything is sent: what stands in its way today, and what still
/// has to be done before the day.
public struct ConvocationAdvice: Sendable, Hashable {
    /// One rule that bears on this meeting.
    public struct Line: Sendable, Hashable {
        public let code: String
        public let article: ArticleReference?
        public let isMet: Bool
        public let says: Phrase
        /// What one can do; nil where nothing is to be done.
        public let remedy: Phrase?
    }

    public let lines: [Line]
    /// Whether the convocation would be accepted if it went out today.
    public let holds: Bool
}

extension CooperativeService {
    /// Advice for a drafted or convoked meeting; refused to who does not call meetings.
    public func convocationAdvice(
        for meeting: MeetingID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ConvocationAdvice {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireConvener(viewer)
            let scene = glance.scene(as: viewer)
            let convoking = try Convoking(try scene.requireMeeting(meeting), in: scene)
            let state = try scene.meetings.state(of: meeting) ?? .drafted
            let refused = state == .drafted ? try convoking.grounds(in: scene) : []
            let refusing = refused.map {
                ConvocationAdvice.Line(
                    code: $0.code, article: $0.article, isMet: false, says: $0.message, remedy: $0.remedy)
            }
            guard convoking.body.code == .assembly else {
                return ConvocationAdvice(lines: refusing, holds: refused.isEmpty)
            }
            let met = state == .drafted ? try AdviceLines(scene: scene, convoking: convoking).met(besides: refused) : []
            let open = try AdviceLines(scene: scene, convoking: convoking).stillToDo()
            return ConvocationAdvice(lines: refusing + met + open, holds: refused.isEmpty)
        }
    }
}

/// The lines of advice on one assembly.
struct AdviceLines {
    typealias Words = Phrases.Advice
    let scene: Scene
    let convoking: Convoking

    private var held: Day { convoking.meeting.details.day }

    /// The terms and windows that a convocation of today keeps.
    func met(besides refused: [Ground]) throws -> [ConvocationAdvice.Line] {
        let statutes = try scene.statutes
        let rules = NoticeRules(statutes)
        var lines = rules.terms(for: convoking.lines).filter { $0.isMet(from: scene.today, to: held) }.map {
            met(
                "notice-too-short", $0.article,
                Words.noticeMet(
                    days: $0.days, found: $0.found(from: scene.today, to: held), by: $0.latestSending(for: held)))
        }.once
        if let first = convoking.first, !refused.contains(where: { $0.code.hasPrefix("second-meeting") }) {
            let day = first.meeting.details.day
            lines.append(
                met(
                    "second-meeting", rules.secondMeetingWithin.article,
                    Words.secondWindow(
                        from: day + rules.secondMeetingAfter.value, until: day + rules.secondMeetingWithin.value,
                        notice: rules.secondMeeting.value)))
        }
        if let request = convoking.request, !refused.contains(where: { $0.code == "request-held-too-late" }) {
            let by = RequestRules(statutes).heldBy(requestedOn: request.on)
            lines.append(met("request", RequestRules(statutes).legalHoldWithin.article, Words.requestInTime(by: by)))
        }
        return lines
    }

    /// What bites later: texts that must be open, items of members, consent to e-mail, proxies, conditions.
    func stillToDo() throws -> [ConvocationAdvice.Line] {
        let statutes = try scene.statutes
        return try texts(statutes) + unanimity(statutes) + [memberItems(statutes)] + email(statutes)
            + conditions(statutes) + proxies(statutes) + minutes(statutes)
    }

    private func texts(_ statutes: StatutesInForce) throws -> [ConvocationAdvice.Line] {
        let article = statutes.law.article(.textAvailableDays)
        let law = statutes.law[.textAvailableDays].count, own = statutes[.amendTextAvailableDays]
        let days = max(law, own)
        let last = min(
            NoticeCounting.fullDaysBetween.latestSending(for: held, days: law),
            statutes[.assemblyNoticeCounting].latestSending(for: held, days: own))
        return try convoking.agenda.filter(\.topic.needsAnnouncement).map { item in
            let opened = try item.proposal.flatMap { try scene.proposals.proposal($0)?.openFrom }
            let isMet = opened.map { $0 <= last } ?? false
            let isPossible = opened == nil && scene.today <= last
            return ConvocationAdvice.Line(
                code: "text-not-open", article: article, isMet: isMet,
                says: isMet ? Words.textOpen(item.title) : Words.textNotOpen(item.title, days: days, last: last),
                remedy: isMet
                    ? nil
                    : item.proposal == nil
                        ? Words.fileFirst : isPossible ? Words.openText(by: last) : Words.laterOrUniversal)
        }
    }

    /// Protected articles that only everybody together can change (2:43 lid 3): who is not there keeps it from being adopted.
    private func unanimity(_ statutes: StatutesInForce) throws -> [ConvocationAdvice.Line] {
        try convoking.agenda.compactMap { item in
            let proposal = try item.proposal.flatMap { try scene.proposals.proposal($0) }
            guard let article = try ProtectedArticles(touchedBy: proposal, in: scene).universal else { return nil }
            let votes = try scene.roll(of: .assembly, on: item.topic).turnout.votes
            return ConvocationAdvice.Line(
                code: "unanimity-of-all", article: article, isMet: false, says: Words.unanimity(item.title, votes),
                remedy: Words.unanimityRemedy)
        }
    }

    private func memberItems(_ statutes: StatutesInForce) -> ConvocationAdvice.Line {
        let rules = MemberItemRules(statutes)
        let last = rules.askedBy(for: held)
        return ConvocationAdvice.Line(
            code: "member-items", article: rules.days.article, isMet: true,
            says: Words.memberItems(until: last, isPast: last < scene.today),
            remedy: nil)
    }

    private func email(_ statutes: StatutesInForce) throws -> [ConvocationAdvice.Line] {
        let rules = ChannelRules(statutes)
        let called = try Invitees(scene: scene).of(convoking.body, on: convoking.agenda.map(\.topic))
        let byEmail = called.count { rules.channel(for: $0.addressee, on: scene.today) == .email }
        let homeless = called.count {
            rules.channel(for: $0.addressee, on: scene.today) == .post && $0.label.count < 2
        }
        let article = statutes.law.article(.emailConsent)
        var lines = [
            met("channels", article, Words.channels(email: byEmail, post: called.count - byEmail))
        ]
        if homeless > 0 {
            lines.append(
                ConvocationAdvice.Line(
                    code: "no-address", article: article, isMet: false, says: Words.withoutAddress(homeless),
                    remedy: Words.bringRound))
        }
        return lines
    }

    private func conditions(_ statutes: StatutesInForce) -> [ConvocationAdvice.Line] {
        let told = VotingConditions(nil, for: convoking.meeting, of: convoking.body, under: statutes)
        guard told.words != nil else { return [] }
        return [met("conditions", statutes.law.article(.electronicConditions), Words.conditionsTold)]
    }

    private func proxies(_ statutes: StatutesInForce) -> [ConvocationAdvice.Line] {
        guard statutes[.proxyAllowed] else {
            return [met("proxies", statutes.article(of: .proxyAllowed), Words.noProxies)]
        }
        return [
            met(
                "proxies", statutes.article(of: .proxyMaxPrincipals),
                Words.proxies(most: statutes[.proxyMaxPrincipals]))
        ]
    }

    /// The minutes of the last assembly wait to be adopted, and are not on this agenda.
    private func minutes(_ statutes: StatutesInForce) throws -> [ConvocationAdvice.Line] {
        let waiting = try scene.transaction.rows(
            """
            SELECT m.title, m.day, m.id FROM meetings_minutes_publication p
            JOIN meetings_meeting m ON m.cooperative_id = p.cooperative_id AND m.id = p.meeting_id
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id AND b.code = 'assembly'
            WHERE p.cooperative_id = ?1 AND p.version = 1 AND m.day < ?2 AND NOT EXISTS (
                SELECT 1 FROM meetings_minutes_adoption a
                WHERE a.cooperative_id = p.cooperative_id AND a.meeting_id = p.meeting_id)
            ORDER BY m.day DESC LIMIT 3
            """, scene.cooperative, held)
        guard statutes[.minutesAdoptBy] == .assembly else { return [] }
        let onAgenda = try convoking.agenda.compactMap { item in
            try item.proposal.flatMap { try scene.proposals.proposal($0)?.text.command?.minutesMeeting }
        }
        return try waiting.compactMap { row in
            if onAgenda.contains(try row[2]) { return nil }
            return ConvocationAdvice.Line(
                code: "minutes-to-adopt", article: statutes.article(of: .minutesAdoptBy), isMet: false,
                says: Words.minutesWait(try row[0], day: try row[1]), remedy: Words.putMinutesOn)
        }
    }

    private func met(_ code: String, _ article: ArticleReference, _ says: Phrase) -> ConvocationAdvice.Line {
        ConvocationAdvice.Line(code: code, article: article, isMet: true, says: says, remedy: nil)
    }
}

extension ProposedCommand {
    /// The meeting whose minutes it adopts; nil of every other command.
    var minutesMeeting: MeetingID? {
        guard name == AdoptMinutes.name, case .object(let fields) = fields, case .string(let text)? = fields["meeting"]
        else { return nil }
        return MeetingID(text)
    }
}
