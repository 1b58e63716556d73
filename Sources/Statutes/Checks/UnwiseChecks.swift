import Kernel
import Phrases

// Clauses that do not fit together: lawful, and yet somebody will stumble over them.

extension PracticeChecks {
    func unwise() -> [Finding] {
        var findings: [Finding] = []
        func warn(_ name: String, if condition: Bool, _ words: MessageAndRemedy) {
            if condition { findings.append(finding(.warning, "unwise", name, words)) }
        }
        warn(
            "evote.earlyDays", if: file[.evoteEarlyDays] > 0 && !file[.evoteLive],
            Phrases.StatutesChecks.earlyWithoutClause)
        warn(
            "assembly.mode",
            if: file.isSet("assembly.mode") && file[.assemblyMode] == .hybrid && !file[.evoteLive],
            Phrases.StatutesChecks.hybridWithoutClause)
        warn(
            "agenda.memberItemDays", if: file[.agendaMemberItemDays] >= file[.assemblyNoticeDays],
            Phrases.StatutesChecks.itemAfterNotice)
        // The day of sending and that of the meeting come on top, as where the law asks the same of `assembly.noticeDays`.
        warn(
            "assembly.noticeDaysAmend",
            if: file[.assemblyNoticeDaysAmend] + 2 > file[.assemblyRequestHoldWithinDays],
            Phrases.StatutesChecks.amendNoticeBeyondRequest)
        warn(
            "quorum.secondMeetingNoticeDays",
            if: file[.quorumSecondMeetingNoticeDays] >= file[.quorumSecondMeetingMaxDays],
            Phrases.StatutesChecks.secondNoticeTooLong)
        warn(
            "board.conflict.fallback",
            if: file[.boardConflictFallback] == .supervisory && !file[.supervisoryExists],
            Phrases.StatutesChecks.noSupervisors)
        let heaviest = file[.category].map(\.voteWeight).max() ?? 1
        warn("vote.weight.cap", if: heaviest > file[.voteWeightCap], Phrases.StatutesChecks.aboveCap)
        warn(
            "vote.weight.rule", if: file[.voteWeightRule] == .one && heaviest > 1,
            Phrases.StatutesChecks.weightsWithoutRule)
        // What the law leaves open and no article says, the program still needs a number for.
        for name in ["assembly.noticeDays", "quorum.byTopic", "vote.majorityByTopic", "proxy.maxPrincipals"]
        where !file.isSet(name) && !(name.hasPrefix("proxy") && !file[.proxyAllowed]) {
            let unit = Catalogue.byName[name]?.unit ?? .none
            findings.append(
                finding(
                    .warning, "unwritten", name,
                    Phrases.StatutesChecks.unwritten(
                        Catalogue.words(name), standard: file.value(name)?.words(unit) ?? Phrase(same: ""))))
        }
        for (topic, majority) in file[.voteMajorityByTopic] where majority.fraction < half {
            findings.append(
                finding(
                    .warning, "unusual", "vote.majorityByTopic", bound: ">= 1/2",
                    Phrases.StatutesChecks.minority(Phrases.Vocabulary.topic(topic))))
        }
        return findings
    }
}
