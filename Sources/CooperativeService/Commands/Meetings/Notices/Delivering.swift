import Crypto
import Kernel
import Meetings
import Store

extension Scene {
    /// Writes a notice down word for word, and sends it to these in their own way: the proof of who was told what, when
    /// and how.
    @discardableResult
    func deliver(
        _ purpose: SentNotice.Purpose, of convocation: Convocation, subject: Phrase, body: Phrase,
        to invitees: [(Invitee, SummonsChannel)]
    ) throws -> SentNotice {
        let notice = SentNotice(
            id: ids.next(), meeting: convocation.meeting, convocation: convocation.id, purpose: purpose,
            subject: subject, body: body,
            digest: DocumentBytes.digest(Array((subject.nl + "\n\n" + body.nl).utf8)), on: today, by: actor.person)
        try deliveries.add(notice, at: now)
        for (invitee, channel) in invitees { try dispatch(notice, to: invitee, by: channel) }
        return notice
    }

    /// Sends it to one, and writes down how.
    @discardableResult
    func dispatch(
        _ notice: SentNotice, to invitee: Invitee, by channel: SummonsChannel, insteadOf old: DispatchID? = nil
    ) throws -> Dispatch {
        let way = invitee.way(channel)
        let message = try send(
            Notice(to: invitee.addressee.person, by: way, subject: notice.subject, body: notice.body))
        let kind: Dispatch.AddressKind, consent: Day?
        switch way {
        case .email: (kind, consent) = (.email, invitee.addressee.consentOn)
        case .letter(let lines): (kind, consent) = (lines.count > 1 ? .address : .none, nil)
        }
        let dispatch = Dispatch(
            id: ids.next(), notice: notice.id, person: invitee.addressee.person,
            channel: kind == .email ? .email : .post, addressKind: kind, consentOn: consent, message: message,
            on: today, resendOf: old)
        try deliveries.add(dispatch, at: now)
        return dispatch
    }
}
