import Kernel
import Meetings
import Phrases
import Store

/// How many were called, and how.
struct SummonsCount {
    var email = 0, post = 0
}

extension Scene {
    /// Writes the convocation down, calls everybody in the way that is lawful for them, and marks what the notice named.
    func send(_ convoking: Convoking, announce: Bool, notice: String) throws -> (Convocation, SummonsCount) {
        let needing = convoking.agenda.filter(\.topic.needsAnnouncement)
        let convocation = Convocation(
            id: ids.next(), meeting: convoking.meeting.id, on: today, by: actor.person,
            announces: announce && !needing.isEmpty, notice: notice)
        try convocations.add(convocation, at: now)
        for item in convoking.agenda where announce || !item.topic.needsAnnouncement {
            try agendas.markAnnounced(item.id)
        }
        let sheet = ConvocationSheet(
            cooperative: try cooperativeName(), organ: Phrases.Vocabulary.organ(convoking.body.code),
            details: convoking.meeting.details, agenda: convoking.agenda, notice: notice,
            announces: convocation.announces, secondOf: convoking.first?.meeting.details.day,
            request: convoking.request, sentOn: today)
        let count = try summon(convoking.body, for: convocation.id, subject: sheet.subject, body: sheet.body)
        record(
            Fact(
                "meeting-convoked",
                [
                    "meeting": "\(convocation.meeting)", "convocation": "\(convocation.id)",
                    "day": "\(convoking.meeting.details.day)", "announces": "\(convocation.announces)",
                    "email": "\(count.email)", "post": "\(count.post)",
                ]))
        return (convocation, count)
    }

    private func summon(
        _ body: Body, for convocation: ConvocationID, subject: Phrase, body text: Phrase
    ) throws -> SummonsCount {
        let rules = ChannelRules(try statutes)
        var count = SummonsCount()
        var channels: [(person: PersonID, channel: SummonsChannel)] = []
        for invitee in try Invitees(scene: self).of(body) {
            let channel = rules.channel(for: invitee.addressee, on: today)
            channels.append((invitee.addressee.person, channel))
            if channel == .email { count.email += 1 } else { count.post += 1 }
            try send(
                Notice(to: invitee.addressee.person, by: invitee.way(channel), subject: subject, body: text))
        }
        try convocations.summon(channels, for: convocation)
        return count
    }

    /// Tells everybody who was called, in the same way, that something changed.
    func tell(_ convocation: Convocation, subject: Phrase, body: Phrase) throws {
        for (invitee, channel) in try Invitees(scene: self).called(by: convocation.id) {
            try send(Notice(to: invitee.addressee.person, by: invitee.way(channel), subject: subject, body: body))
        }
    }

    func tellOfChange(_ details: MeetingDetails, to convocation: Convocation) throws {
        let lines = [
            Phrases.Convocation.changed,
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
