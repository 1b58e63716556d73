import Testing

@testable import Statutes

/// The standards as the design's table gives them; a change here is a change of the rules for who says nothing.
@Suite struct Standards {
    @Test(arguments: [
        ("entity.legalForm", "cooperatie"), ("entity.liability", "UA"), ("entity.liabilityTailMonths", "12"),
        ("finance.yearStart", "01-01"), ("member.minAge", "18"), ("admission.organ", "board"),
        ("admission.maxDays", "60"), ("exit.memberNoticeDays", "28"), ("exit.onlyAtYearEnd", "true"),
        ("expulsion.appealMonths", "1"), ("expulsion.appealBody", "assembly"), ("suspension.maxMonths", "3"),
        ("suspension.extensions", "1"), ("fee.entrance", "0"), ("dues.dueDate", "03-01"),
        ("dues.reminderDays", "[30, 60, 90]"), ("share.nominal", "50"), ("share.maxPerMember", "20"),
        ("share.maxPostponeMonths", "24"), ("surplus.order", "[reserve, memberRefund, distribution]"),
        ("assembly.noticeDays", "14"), ("assembly.noticeDaysAmend", "14"),
        ("assembly.noticeCounting", "fullDaysBetween"), ("assembly.convokers", "[board]"),
        ("assembly.channels", "[email, post]"), ("assembly.requestFraction", "1/10"),
        ("assembly.requestHoldWithinDays", "28"), ("assembly.requestSelfConvokeDays", "14"),
        ("agenda.memberItemFraction", "1/20"), ("agenda.memberItemMin", "5"), ("agenda.memberItemDays", "7"),
        ("amend.textAvailableDays", "5"), ("amend.textToBranchesDays", "14"), ("assembly.mode", "hybrid"),
        ("vote.basis", "cast"), ("vote.blankCounts", "false"), ("vote.majorityDefault", "> 1/2"),
        ("vote.majorityByTopic", "{amend: 2/3, convert: 9/10, dissolve: 2/3}"),
        ("quorum.byTopic", "{amend: 2/3, convert: 2/3, dissolve: 2/3}"), ("quorum.base", "votes"),
        ("quorum.secondMeetingMinDays", "8"), ("quorum.secondMeetingMaxDays", "28"),
        ("quorum.secondMeetingMajority", "2/3"), ("quorum.secondMeetingNoticeDays", "7"),
        ("vote.tieMatter", "rejected"), ("vote.tiePerson", "lot"), ("vote.secretFor", "[persons]"),
        ("vote.methodByTopic", "{}"), ("vote.weight.cap", "1"), ("vote.nonMemberShare", "0"),
        ("proxy.maxPrincipals", "2"),
        ("proxy.holder", "voter"), ("proxy.form", "both"), ("evote.live", "false"), ("evote.earlyDays", "0"),
        ("consent.rounds", "3"), ("consent.fallbackMajority", "2/3"), ("amend.proposers", "[board]"),
        ("dissolve.booksYears", "7"), ("board.size.min", "3"), ("board.size.max", "7"), ("board.termYears", "3"),
        ("board.maxTerms", "3"), ("board.dismissMajority", "2/3"), ("board.suspensionMonths", "3"),
        ("board.votesPerDirector.max", "1"), ("represent.rule", "twoJointly"), ("supervisory.min", "3"),
        ("audit.committeeMin", "2"), ("accounts.months", "6"), ("accounts.extensionMaxMonths", "4"),
        ("accounts.adoptWithinMonths", "1"), ("accounts.fileDays", "8"), ("discharge.separateItem", "true"),
        ("mandate.delegated", "[]"), ("retain.contactMonthsAfterExit", "12"), ("grant.ownShare", "50"),
    ])
    func whatHoldsWhenNoArticleSaysAnything(name: String, written: String) {
        #expect(Catalogue.byName[name]?.standard.written == written)
    }
}
