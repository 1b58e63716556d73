import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// How many were called, and how.
struct SummonsCount {
    var email = 0, post = 0
}

extension Scene {
    /// Writes the convocation down, calls everybody in the way that is lawful for them, and marks what the notice named.
    func send(
        _ convoking: Convoking, announce: Bool, notice: String, conditions: Phrase? = nil
    ) throws -> (Convocation, SummonsCount) {
        let needing = convoking.agenda.filter(\.topic.needsAnnouncement)
        let convocation = Convocation(
            id: ids.next(), meeting: convoking.meeting.id, on: today, by: actor.person,
            announces: announce && !needing.isEmpty, notice: notice, organ: mandate?.organ)
        try convocations.add(convocation, at: now)
        for item in convoking.agenda where announce || !item.topic.needsAnnouncement {
            try agendas.markAnnounced(item.id)
        }
        let sheet = ConvocationSheet(
            cooperative: try cooperativeName(), organ: Phrases.Vocabulary.organ(convoking.body.code),
            details: convoking.meeting.details, agenda: convoking.agenda, notice: notice,
            announces: convocation.announces, secondOf: convoking.first?.meeting.details.day,
            request: convoking.request, sentOn: today, conditions: conditions,
            papers: try documents.names(of: convoking.meeting.id),
            noQuorum: convoking.first == nil ? nil : try statutes.article(of: .quorumSecondMeetingMinDays))
        let (count, sent) = try summon(convoking.body, for: convocation, subject: sheet.subject, body: sheet.body)
        record(
            Fact(
                "meeting-convoked",
                [
                    "meeting": "\(convocation.meeting)", "convocation": "\(convocation.id)",
                    "day": "\(convoking.meeting.details.day)", "announces": "\(convocation.announces)",
                    "organ": convocation.organ?.rawValue ?? "",
                    "email": "\(count.email)", "post": "\(count.post)", "digest": sent.digest,
                ]))
        return (convocation, count)
    }

    private func summon(
        _ body: Body, for convocation: Convocation, subject: Phrase, body text: Phrase
    ) throws -> (SummonsCount, SentNotice) {
        let rules = ChannelRules(try statutes)
        var count = SummonsCount()
        var called: [(Invitee, SummonsChannel)] = []
        for invitee in try Invitees(scene: self).of(
            body, on: agendas.items(of: convocation.meeting).map(\.topic))
        {
            let channel = rules.channel(for: invitee.addressee, on: today)
            called.append((invitee, channel))
            if channel == .email { count.email += 1 } else { count.post += 1 }
        }
        try convocations.summon(called.map { ($0.0.addressee.person, $0.1) }, for: convocation.id)
        return (count, try deliver(.convocation, of: convocation, subject: subject, body: text, to: called))
    }

    /// Tells everybody who was called that something changed, and names the notice in the journal.
    func tell(
        _ convocation: Convocation, for purpose: SentNotice.Purpose = .change, subject: Phrase, body: Phrase
    ) throws {
        let called = try Invitees(scene: self).called(by: convocation)
        let notice = try deliver(purpose, of: convocation, subject: subject, body: body, to: called)
        record(
            Fact(
                "notice-sent",
                [
                    "meeting": "\(convocation.meeting)", "notice": "\(notice.id)", "purpose": purpose.rawValue,
                    "digest": notice.digest, "persons": "\(called.count)",
                ]))
    }

    func tellOfChange(_ details: MeetingDetails, to convocation: Convocation) throws {
        let lines = [
            Phrases.Notices.detailsChanged,
            Phrases.Notices.hour(details.startMinute),
            details.mode == .digital ? nil : Phrases.Convocation.place(details.place),
            details.mode.takesOnline ? Phrases.Convocation.online(details.onlineLink) : nil,
        ].compactMap(\.self)
        try tell(
            convocation,
            subject: Phrases.Convocation.changedSubject(
                cooperative: try cooperativeName(), title: details.title, day: details.day),
            body: Phrase(
                nl: lines.map(\.nl).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n")))
    }
}
