import Kernel
import Phrases

// Who decides by these statutes: a body that is there, and not one that judges itself.

extension PracticeChecks {
    func bodiesThatAreNot() -> [Finding] {
        typealias Words = Phrases.StatutesChecks
        var findings: [Finding] = []
        func refuse(_ name: String, if condition: Bool, bound: String? = nil, _ words: MessageAndRemedy) {
            if condition { findings.append(finding(.breach, "impossible", name, bound: bound, words)) }
        }
        // Where the assembly itself expels, the law knows no appeal (2:35 lid 4).
        refuse(
            "expulsion.appealBody",
            if: file[.expulsionOrgan] != .assembly && file[.expulsionAppealBody] == file[.expulsionOrgan],
            Words.appealToItself)
        if file.isSet("board.votesPerDirector.max") {
            refuse(
                "board.votesPerDirector.max", if: file[.boardVotesPerDirectorMax] == 0, bound: ">= 1",
                Words.directorWithoutVote)
        }
        refuse(
            "entity.jurisdiction",
            if: file.isSet("entity.jurisdiction") && file[.entityJurisdiction] != file.jurisdiction,
            bound: file.jurisdiction, Words.otherLaw(file.jurisdiction))
        let organs = ["admission.organ", "notice.byAssociation.organ", "expulsion.organ", "expulsion.appealBody"]
        for name in organs where !file[.supervisoryExists] && file.value(name)?.written == Organ.supervisory.rawValue {
            findings.append(finding(.warning, "unwise", name, Words.supervisorsMissing(Catalogue.words(name))))
        }
        return findings
    }
}
