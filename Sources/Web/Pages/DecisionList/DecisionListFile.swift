import CooperativeService
import Hummingbird
import Kernel
import Phrases

/// The list of decisions as a table for other programs (RFC 4180), with what the viewer may see and nothing more.
struct DecisionListFile {
    typealias Words = Phrases.DecisionListPages
    let reader: Reader
    let list: FollowUpList

    var text: String {
        let heads = [
            Words.number, Words.date, Words.body, Words.decision, Words.text, Words.outcome, Words.majority,
            Words.articles, Words.effective, Words.owner, Words.due, Words.status, Words.note, Words.replaces,
            Words.replacedBy, Words.listed,
        ]
        return ([heads.map { reader($0) }] + list.decisions.map(row))
            .map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private func row(_ one: FollowedDecision) -> [String] {
        var majority = ""
        if let required = one.required, let votes = one.votesFor, let counted = one.counted {
            majority = reader(Words.majority(required, votesFor: votes, counted: counted))
        }
        let outcome = Phrases.DecisionPages.outcome(
            isAdopted: one.line.isAdopted, isChallenged: one.line.isChallenged)
        return [
            one.line.number, one.line.decidedOn.description, reader(Phrases.Vocabulary.organ(one.line.organ)),
            one.line.title, one.text, reader(outcome), majority, one.articles.map(\.code).joined(separator: "; "),
            one.effectiveOn?.description ?? "",
            one.owner ?? one.ownerBody.map { reader(Phrases.Vocabulary.organ($0)) } ?? "",
            one.dueOn?.description ?? "", one.hasOwner ? reader(Words.status(one.status)) : "", one.note,
            one.replaces.joined(separator: "; "), one.replacedBy ?? "", one.listedOn?.description ?? "",
        ]
    }

    /// Quoted, and never read as a formula by a spreadsheet.
    static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        return "\"" + (isFormula ? "'" : "") + text.replacing("\"", with: "\"\"") + "\""
    }

    var response: Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: Response.disposition(reader(Words.title).lowercased() + ".csv"),
            ], body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}
