import CooperativeService
import HTML
import Kernel
import Phrases

/// What the cooperative keeps of the reader, and what the reader can do with it.
struct MembershipPage: Component {
    typealias Words = Phrases.MemberPages
    let reader: Reader
    let sheet: MembershipSheet
    /// For the form of the details; the other forms on the page have the same token and keys of their own.
    let contact: FormState
    let consent: FormState

    var body: Node {
        h1 { reader(Words.membership) }
        Facts(facts)
        for membership in sheet.memberships { MembershipFacts(reader: reader, membership: membership) }
        for application in sheet.applications where application.outcome != "admitted" {
            Notice(
                .information, reader(Words.application(application.outcome, on: application.decidedOn)),
                heading: reader(Words.yourApplication))
        }
        h2(.id("contact")) { reader(Words.contact) }
        CommandForm(reader, to: reader.site.contact, contact) {
            ContactFieldset(reader: reader, state: contact)
            p(.class("hint")) { reader(Words.emailChangeHint) }
            SubmitButton(reader(Words.save))
        }
        convocations
        leaving
        h2 { reader(Words.data) }
        p { reader(Words.dataLead) }
        p { a(.href(reader.site.ownData)) { reader(Words.download) } }
        if sheet.isOrganisation { p { a(.href(reader.site.acting)) { reader(Phrases.ActingForPages.title) } } }
        p { a(.href(reader.site.calendar)) { reader(Phrases.CalendarPages.title) } }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (
                reader(Words.name),
                group {
                    sheet.name
                    p(.class("hint")) { reader(Words.nameHint) }
                }
            )
        ]
        if let born = sheet.bornOn { facts.append((reader(Words.born), reader.day(born))) }
        return facts
    }

    @Content private var convocations: Node {
        h2(.id("convocations")) { reader(Words.convocations) }
        if let day = sheet.emailConsentOn {
            p { reader(Words.byEmail(since: day)) }
        } else {
            p { reader(Words.byPost) }
            if sheet.email == nil { p { reader(Words.noEmail) } }
        }
        if sheet.email != nil {
            CommandForm(reader, to: reader.site.consent, consent) {
                input(.type("hidden"), .name("consent"), .value(sheet.emailConsentOn == nil ? "yes" : "no"))
                SubmitButton(reader(sheet.emailConsentOn == nil ? Words.toEmail : Words.toPost), .secondary)
            }
        }
    }

    @Content private var leaving: Node {
        if let current = sheet.current, current.until == nil {
            h2(.id("leave")) { reader(Words.resign) }
            LeavingWords(reader: reader, leaving: sheet.leaving)
            p { LinkButton(reader(Words.resign), to: reader.site.resignation, .danger) }
        }
        if !sheet.memberships.isEmpty {
            p { a(.href(reader.site.leaving)) { reader(Phrases.EndsPages.leaving) } }
        }
    }
}

/// One membership from its first to its last day.
struct MembershipFacts: Component {
    typealias Words = Phrases.MemberPages
    let reader: Reader
    let membership: MembershipSheet.Membership

    var body: Node { Facts(facts) }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (reader(Words.memberNumber), .text("\(membership.number)")),
            (reader(Words.category), .text(reader(membership.category))),
            (reader(Words.since), reader.day(membership.from)),
        ]
        if let until = membership.until { facts.append((reader(Words.until), reader.day(until))) }
        if let ground = membership.endGround {
            facts.append((reader(Words.endedBy), .text(reader(Words.endGround(ground)))))
        }
        return facts
    }
}
