import Kernel
import Phrases

@testable import CooperativeService
@testable import Web

/// What the board's pages show, with hostile words wherever people's words can stand.
extension PagesSamples {
    var boardState: FormState {
        let fields = [
            "title", "place", "link", "itemTitle", "reason", "notice", "csv", "suspendReason", "endReason", "text",
            "decision", "votesFor", "givenName", "familyName", "email",
        ]
        return FormState(
            token: FormToken(value: text), key: text,
            values: Dictionary(fields.map { ($0, text) }, uniquingKeysWith: { first, _ in first }), grounds: [ground])
    }

    var desk: BoardDesk {
        BoardDesk(
            applications: 2, letters: 3, texts: 1, versions: 1, members: 117,
            meetings: [meetingLine(.drafted), meetingLine(.open)])
    }

    var deadlines: [LegalDeadline] {
        [
            LegalDeadline(kind: .convokeBy, day: day, article: .statutes(text), title: h, meeting: Self.id(2)),
            LegalDeadline(kind: .annualAssembly, day: day + 9, article: .law(text), title: h, meeting: nil),
        ]
    }

    func plan(_ stage: MeetingStage) -> MeetingPlan {
        let sheet = meeting(stage)
        return MeetingPlan(
            line: sheet.line, mode: "hybrid", onlineLink: text, revision: 3, isSecondMeeting: false,
            isByRequesters: false, agenda: sheet.agenda, convocation: sheet.convocation, proposals: [proposalLine],
            electable: [ElectableGroup(code: Organ(rawValue: "tuin"), name: text)])
    }

    func hall(_ stage: MeetingStage) -> MeetingHall {
        let vote = MeetingHall.OpenVote(id: Self.id(4), question: text, cast: 5, represented: 8, chairBreaksTie: true)
        let second = MeetingHall.OpenVote(id: Self.id(6), question: text, cast: 0, represented: 8, chairBreaksTie: true)
        let guests = [
            MeetingHall.Guest(person: Self.id(7), name: text, number: 4, way: nil),
            MeetingHall.Guest(person: Self.id(8), name: text, number: nil, way: "hall"),
        ]
        return MeetingHall(
            sheet: meeting(stage), presentCount: 8, votes: stage == .open ? [vote, second] : [], arrivals: guests,
            present: guests, nextPresent: text, obstacles: [Self.id(6): [approvalMissing]], approvals: approvals)
    }

    var uncalledHall: MeetingHall {
        var hall = hall(.drafted)
        hall.isUncalledToday = true
        return hall
    }

    var teller: TellerDesk { TellerDesk(person: Self.id(7), name: text, votes: hall(.open).votes) }

    var registerList: RegisterList {
        RegisterList(
            day: day, count: 117,
            lines: [
                .init(
                    number: 4, name: text, category: h, from: day, until: nil, isSuspended: true, byEmail: true)
            ], next: 4)
    }

    func registerSheet(left: Bool = false) -> RegisterSheet {
        RegisterSheet(
            member: Self.id(9), person: Self.id(7), number: 4, name: text, isOrganisation: false, givenName: text,
            prefix: text, familyName: text, bornOn: day, email: text, emailConsentOn: left ? nil : day, street: text,
            postcode: text, town: text, isErased: false, category: "full", from: day, until: left ? day : nil,
            endGround: left ? "memberNotice" : nil, suspendedUntil: left ? nil : day,
            categories: [.init(code: text, name: h)], grounds: ["arrears", text], remindersAsked: 2)
    }

    var newMeetingDesk: NewMeetingDesk {
        NewMeetingDesk(
            bodies: [.init(code: .assembly, name: text), .init(code: Organ(rawValue: "tuin"), name: text)],
            firsts: [.init(id: Self.id(3), title: text, heldBy: day)],
            requests: [.init(id: Self.id(4), title: text, heldBy: day)])
    }

    var applications: ApplicationDesk {
        let line = ApplicationDesk.Line(
            id: Self.id(10), name: text, receivedOn: day, category: h, motivation: text, email: text, town: text)
        return ApplicationDesk(lines: [line, line], refused: [line], organ: .board, article: .statutes(text))
    }

    var versions: [StatutesDeskLine] {
        [
            StatutesDeskLine(
                id: Self.id(11), number: 2, decidedOn: day, deedOn: nil, filedOn: nil, inForceFrom: nil,
                decision: Self.id(1)),
            StatutesDeskLine(
                id: Self.id(12), number: 1, decidedOn: day, deedOn: day, filedOn: nil, inForceFrom: day, decision: nil),
        ]
    }

    var journal: JournalSheet {
        JournalSheet(
            lines: [
                .init(number: 7, at: moment, command: text, summary: h, person: text, actorKind: "person"),
                .init(number: 6, at: moment, command: text, summary: h, person: nil, actorKind: "decision"),
            ], next: 6)
    }
}
