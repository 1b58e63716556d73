import CooperativeService
import HTML
import Kernel
import Phrases

/// The annual accounts of one year: the steps with their days, what they say, who looked at them, and the forms of who
/// has something to do.
struct AccountsPage: Component {
    typealias Words = Phrases.AccountsPages
    let reader: Reader
    let accounts: AccountsSheet
    let today: Day
    let state: FormState

    var body: Node {
        h1 { reader(Words.title(accounts.year)) }
        p { reader(Words.runs(from: accounts.first, until: accounts.last)) }
        Refused(reader: reader, state: state)
        h2(.id("steps")) { reader(Words.steps) }
        steps
        if done(.drawUp) {
            h2(.id("figures")) { reader(Words.figures) }
            Facts(facts)
            p {
                reader(Words.inspection) + " "
                ArticleBadge(article: accounts.inspection, language: reader.language)
            }
        }
        h2(.id("audit")) { reader(Words.audit) }
        AuditSection(reader: reader, accounts: accounts)
        if accounts.mayReport, !done(.adopt) { AuditReportForm(reader: reader, accounts: accounts, state: state) }
        if accounts.isOnBoard { AccountsDesk(reader: reader, accounts: accounts, today: today, state: state) }
        if accounts.years.count > 1 {
            h2(.id("years")) { reader(Words.otherYears) }
            ul {
                for year in accounts.years where year != accounts.year {
                    li { a(.href(reader.site.accounts(year))) { reader(Words.title(year)) } }
                }
            }
        }
    }

    private func done(_ kind: AccountsSheet.Step.Kind) -> Bool {
        accounts.steps.contains { $0.kind == kind && $0.doneOn != nil }
    }

    private var steps: Node {
        DataTable(
            caption: reader(Words.steps),
            columns: [
                .init(reader(Words.step)), .init(reader(Words.dueBy)), .init(reader(Phrases.DeadlinePages.state)),
                .init(reader(Phrases.Board.rule)),
            ],
            rows: accounts.steps.map { step in
                [
                    .text(reader(Words.name(step.kind.rawValue))), reader.day(step.dueOn), stand(of: step),
                    ArticleBadge(article: step.article, language: reader.language).body,
                ]
            }, hidesCaption: true
        ).body
    }

    private func stand(of step: AccountsSheet.Step) -> Node {
        if let day = step.doneOn {
            return group {
                Badge(reader(Phrases.DeadlinePages.metOn(day)), step.wasLate ? .attention : .good)
                if step.wasLate { " " + reader(Words.tooLate(day - step.dueOn)) }
            }
        }
        if step.isLate(on: today) {
            return Badge(reader(Phrases.DeadlinePages.daysLate(today - step.dueOn)), .attention).body
        }
        return .text(reader(Words.notYet))
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = []
        func add(_ name: Phrase, _ value: String?) {
            if let value, !value.isEmpty { facts.append((reader(name), .text(value))) }
        }
        add(Words.equity, accounts.equity.map { Format.money($0, reader.language) })
        add(Words.result, accounts.result.map { Format.money($0, reader.language) })
        add(Words.signedBy, accounts.signers.joined(separator: ", "))
        add(Words.unsignedReason, accounts.unsignedReason)
        for one in accounts.extensions {
            add(Words.extended, reader(Words.extended(one.months, one.on)) + " " + one.reason)
        }
        add(Words.discharged, accounts.discharged.joined(separator: ", "))
        if let decision = accounts.adoption {
            facts.append(
                (reader(Words.decision), a(.href(reader.site.decision(decision))) { reader(Words.seeDecision) }))
        }
        return facts
    }
}
