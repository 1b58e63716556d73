import CooperativeService
import HTML
import Kernel
import Phrases

/// Who looked at the accounts before the assembly does, and what they found.
struct AuditSection: Component {
    typealias Words = Phrases.AccountsPages
    let reader: Reader
    let accounts: AccountsSheet

    var body: Node {
        if accounts.committee.isEmpty {
            // Where an auditor looked, no committee is asked.
            if accounts.statement == nil { p { reader(Words.noCommittee) } }
        } else {
            p { reader(Words.committee(accounts.committee.joined(separator: ", "))) }
            if !accounts.reserve.isEmpty { p { reader(Words.reserve(accounts.reserve.joined(separator: ", "))) } }
        }
        if let statement = accounts.statement {
            p {
                reader(Words.statement(statement.auditor, statement.on)) + " "
                Badge(
                    reader(Words.opinion(statement.opinion)),
                    statement.opinion == "unqualified" ? .good : .attention)
            }
        }
        if let report = accounts.report {
            p {
                Badge(reader(Words.advice(report.advice)), report.advice == "adopt" ? .good : .attention)
                " " + reader(Words.reported(report.signers.joined(separator: ", "), report.on))
            }
            if !report.findings.isEmpty { Prose(report.findings) }
        }
    }
}

/// The form of the audit committee.
struct AuditReportForm: Component {
    typealias Words = Phrases.AccountsPages
    let reader: Reader
    let accounts: AccountsSheet
    let state: FormState

    var body: Node {
        h3(.id("report")) { reader(Words.writeReport) }
        CommandForm(reader, to: reader.site.accounts(accounts.year, "report"), state.quiet) {
            RadioGroup(
                name: "advice", legend: reader(Words.adviceLegend),
                choices: AccountsSheet.advices.map { Choice($0, reader(Words.advice($0))) },
                chosen: state["advice"] ?? AccountsSheet.advices[0])
            Field(
                name: "findings", label: reader(Words.findings), kind: .long(rows: 6),
                hint: reader(Words.findingsHint), value: state["findings"], optional: reader.language)
            SubmitButton(reader(Words.sendReport))
        }
    }
}
