import Kernel

/// The addresses of the board's pages.
extension CooperativeSite {
    var board: String { front + "/board" }
    var boardMeetings: String { board + "/meetings" }
    var newMeeting: String { boardMeetings + "/new" }
    var waitingProposals: String { board + "/proposals" }
    var register: String { board + "/register" }
    var applications: String { board + "/applications" }
    var ends: String { board + "/ends" }
    func ends(_ act: String) -> String { ends + "/" + act }
    var memberImport: String { board + "/import" }
    var boardDecisions: String { board + "/board-decisions" }
    var statutesVersions: String { board + "/statutes" }
    var letters: String { board + "/letters" }
    var lettersInPrint: String { letters + "/print" }
    var journal: String { board + "/journal" }

    func plan(_ id: MeetingID) -> String { "\(boardMeetings)/\(id)" }
    func agenda(of id: MeetingID) -> String { plan(id) + "/agenda" }
    func convocation(of id: MeetingID) -> String { plan(id) + "/convocation" }
    func convocationLetters(of id: MeetingID) -> String { plan(id) + "/letters" }
    func cancellation(of id: MeetingID) -> String { plan(id) + "/cancellation" }
    func run(_ id: MeetingID) -> String { plan(id) + "/run" }
    func run(_ id: MeetingID, _ act: String) -> String { run(id) + "/" + act }
    func teller(_ id: MeetingID) -> String { run(id) + "/teller" }
    func minutes(_ id: MeetingID) -> String { plan(id) + "/minutes" }
    func member(_ number: Int) -> String { "\(register)/\(number)" }
    func member(_ number: Int, _ act: String) -> String { member(number) + "/" + act }
}
