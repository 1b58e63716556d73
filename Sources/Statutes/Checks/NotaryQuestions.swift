import Kernel
import Phrases

/// What no program can judge. It is reported apart as a question for the notary, and never as passed.
struct NotaryQuestions {
    let file: StatutesFile
    let law: LawOnDay

    func findings() -> [Finding] {
        var findings: [Finding] = []
        func ask(_ name: String, _ article: String, if condition: Bool = true, _ question: MessageAndRemedy) {
            guard condition else { return }
            let set = file.values[name]
            findings.append(
                Finding(
                    .notary, "ask-notary", file: file.name, line: set?.line ?? 0, article: set?.article,
                    parameter: name, law: law.own(article)?.code, message: question.message, remedy: question.remedy))
        }
        ask("entity.purpose", "2:53 lid 1", Phrases.NotaryQuestions.purpose)
        ask("entity.seat", "2:27 lid 4", Phrases.NotaryQuestions.seat)
        ask(
            "entity.dealWithNonMembers", "2:53 lid 3", if: file[.entityDealWithNonMembers],
            Phrases.NotaryQuestions.nonMembers)
        ask("exit.conditions", "2:60", if: !file[.exitConditions].isEmpty, Phrases.NotaryQuestions.exitConditions)
        ask(
            "notice.byAssociation.grounds", "2:35 lid 2",
            if: file[.noticeByAssociationGrounds].contains { $0 != "law" && $0 != "arrears" },
            Phrases.NotaryQuestions.noticeGrounds)
        ask(
            "expulsion.grounds", "2:35 lid 3", if: file[.expulsionGrounds] != ["law"],
            Phrases.NotaryQuestions.expulsionGrounds)
        ask("fee.entrance", "2:34a", if: file[.feeEntrance] > .zero, Phrases.NotaryQuestions.duties)
        func saysNothing(_ names: [String]) -> Bool { !names.contains { file.isSet($0) } }
        ask(
            "dues.setBy", "2:27 lid 4", if: saysNothing(["dues.setBy", "fee.entrance", "share.minPerMember"]),
            Phrases.NotaryQuestions.memberDuties)
        ask(
            "board.size.min", "2:27 lid 4",
            if: saysNothing([
                "board.size.min", "board.fromMembersOnly", "board.nomination", "board.dismissMajority",
            ]), Phrases.NotaryQuestions.directors)
        ask("statutes.absentBoardRule", "2:44", Phrases.NotaryQuestions.absentBoard)
        ask("assembly.delegates", "2:39 lid 1", if: file[.assemblyDelegates], Phrases.NotaryQuestions.delegates)
        ask(
            "decision.outsideMeeting", "2:40 lid 2", if: file[.decisionOutsideMeeting] == .written,
            Phrases.NotaryQuestions.written)
        ask("consent.topics", "2:43", if: !file[.consentTopics].isEmpty, Phrases.NotaryQuestions.consent)
        ask("body.mandate", "2:40 lid 1", if: !file[.bodyMandate].isEmpty, Phrases.NotaryQuestions.mandate)
        ask("dissolve.surplusTo", "2:23b", Phrases.NotaryQuestions.surplus)
        return findings
    }
}
