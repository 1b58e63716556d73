import FoundationEssentials
public import Kernel
import Membership
import Phrases
import Statutes
public import Store

/// Enters the members of a file (CSV). The file is good as a whole or nothing of it is written; a refusal has a ground
/// for every finding, with its line and column. A dry run tells the findings without writing.
public struct ImportMembers: Command {
    public static let name = "import-members"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = [.law("2:33"), .parameter("category"), .parameter("member.minAge")]
    public static var summary: Phrase { Phrases.Commands.importMembers }
    public static let writeKind = WriteKind.bulk
    public static let record = JournalRecord.factsOnly

    public struct Outcome: Codable, Sendable {
        public let members: Int
        public let firstNumber: Int, lastNumber: Int
    }

    /// The text of the file.
    public var csv: Personal<String>?
    /// The bytes of the file in base64, when it was sent as a file: its encoding is then found out.
    public var base64: Personal<String>?
    /// The category of lines that name none.
    public var category: String?
    /// The first day of memberships whose line names none; today when left out.
    public var since: Day?

    public init(csv: String? = nil, base64: String? = nil, category: String? = nil, since: Day? = nil) {
        self.csv = csv.map(Personal.init)
        self.base64 = base64.map(Personal.init)
        self.category = category
        self.since = since
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let file = MemberImport(
            try bytes(), rule: try scene.admissionRule, category: category, since: since ?? scene.today,
            today: scene.today, nextID: { scene.ids.next() })
        let findings = try file.findings.isEmpty ? known(file.rows, in: scene) : file.findings
        try refuse(.invalid, if: told(findings, of: max(file.findingCount, findings.count)))

        let persons = scene.persons, memberships = scene.memberships
        var numbers: [Int] = []
        // Lines with a number of their own come first, so that the others follow on the highest.
        for row in file.rows.filter({ $0.number != nil }) + file.rows.filter({ $0.number == nil }) {
            try persons.add(row.person)
            let member = try memberships.enter(
                scene.ids.next(), person: row.person, category: row.category, from: row.from, number: row.number)
            numbers.append(member.number)
        }
        let outcome = Outcome(
            members: numbers.count, firstNumber: numbers.min() ?? 0, lastNumber: numbers.max() ?? 0)
        scene.record(
            Fact(
                "members-imported",
                [
                    "members": "\(outcome.members)", "firstNumber": "\(outcome.firstNumber)",
                    "lastNumber": "\(outcome.lastNumber)",
                ]))
        return outcome
    }

    private func bytes() throws -> [UInt8] {
        if let csv { return Array(csv.value.utf8) }
        guard let base64, let data = Data(base64Encoded: base64.value, options: .ignoreUnknownCharacters) else {
            throw Refusal(.invalid, MembershipGrounds.fileMissing)
        }
        return Array(data)
    }

    /// Who or what is in the register already.
    private func known(_ rows: [ImportRow], in scene: Scene) throws -> [ImportFinding] {
        let book = scene.memberBook
        return try rows.flatMap { row in
            var grounds: [Ground] = []
            if let number = row.number, try book.isTaken(number) {
                grounds.append(MembershipGrounds.numberTaken(number))
            }
            if try !book.duplicates(of: row.person).isEmpty { grounds.append(MembershipGrounds.personKnown) }
            return grounds.map { ImportFinding(line: row.line, column: nil, ground: $0) }
        }
    }

    private func told(_ findings: [ImportFinding], of count: Int) -> [Ground] {
        let told = findings.prefix(MemberImport.mostFindings).map(\.told)
        return count > told.count ? told + [MembershipGrounds.moreFindings(count - told.count)] : told
    }
}
