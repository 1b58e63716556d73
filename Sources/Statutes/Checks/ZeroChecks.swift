import Kernel
import Phrases

// Noughts: a term, a number of terms or of rounds that leaves nothing of the right it bounds.

extension PracticeChecks {
    func noughts() -> [Finding] {
        typealias Words = Phrases.StatutesChecks
        var findings: [Finding] = []
        for name in ["board.termYears", "board.maxTerms"] where isNought(name) {
            findings.append(finding(.breach, "impossible", name, bound: ">= 1", Words.nobodyAppointed))
        }
        if isNought("consent.rounds"), !file[.consentTopics].isEmpty {
            findings.append(
                finding(
                    .breach, "impossible", "consent.rounds", bound: ">= 1",
                    Words.nothingLeft(Catalogue.words("consent.rounds"))))
        }
        var mayBeMeant = ["suspension.maxMonths", "suspension.appealMonths", "exit.immediateOnBurdenMonths"]
        if !file[.assemblyReferendum].isEmpty { mayBeMeant.append("assembly.referendumDays") }
        for name in mayBeMeant where isNought(name) {
            findings.append(finding(.warning, "unwise", name, bound: ">= 1", Words.nothingLeft(Catalogue.words(name))))
        }
        return findings
    }

    private func isNought(_ name: String) -> Bool { file.values[name]?.value as? Int == 0 }

    /// By exactly half a tie adopts, and what the statutes say of a tie never applies.
    func ties() -> [Finding] {
        func adoptsOnTie(_ majority: Majority) -> Bool { majority.fraction == half && !majority.strict }
        var findings = ["vote.majorityDefault", "board.dismissMajority"].filter {
            (file.values[$0]?.value as? Majority).map(adoptsOnTie) ?? false
        }
        if file.isSet("vote.majorityByTopic"), file[.voteMajorityByTopic].values.contains(where: adoptsOnTie) {
            findings.append("vote.majorityByTopic")
        }
        return findings.map {
            finding(.warning, "unwise", $0, bound: "> 1/2", Phrases.StatutesChecks.adoptsOnTie(Catalogue.words($0)))
        }
    }
}
