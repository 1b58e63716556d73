import Testing

/// The rules of the house that a compiler cannot keep. Each test lists where its rule is broken, as file and line.
@Suite struct StyleTests {
    @Test func theRepositoryWasFound() {
        #expect(Repository.sources.count > 50)
        #expect(Repository.texts.contains { $0.path == "Package.swift" })
    }

    @Test func sentencesStandInPhrasesAlone() { expectNone(Repository.sources.flatMap(SentenceRule.offences)) }

    @Test func bannedCallsAreNotMade() {
        let calls = BannedCall.all
        expectNone(Repository.swift.flatMap { file in calls.flatMap { $0.offences(in: file) } })
    }

    @Test func tablesAreWrittenByTheirOwner() { expectNone(Repository.sources.flatMap(TableRule.offences)) }

    @Test func migrationsMakeTablesOfTheirOwner() {
        expectNone(
            Repository.texts.filter { $0.path.hasPrefix("Migrations/") }.flatMap(TableRule.offences(inMigration:)))
    }

    @Test func wallsBetweenTargetsStand() { expectNone(Repository.sources.flatMap(ImportRule.offences)) }

    @Test func noFileIsTooLong() { expectNone(Repository.swift.flatMap(FormRules.tooLong)) }

    @Test func nineFilesInTenAreShort() {
        let lengths = Repository.sources.map(\.file.lines.count).sorted()
        #expect(lengths[lengths.count * 9 / 10] < FormRules.usual)
    }

    @Test func noUnfinishedWorkIsNotedInTheCode() { expectNone(Repository.texts.flatMap(FormRules.leftovers)) }

    @Test func linesEndWhereTheirTextEnds() { expectNone(Repository.texts.flatMap(FormRules.whitespace)) }

    @Test func migrationsAreNumberedWithoutAGap() {
        let names = Repository.texts.filter { $0.path.hasPrefix("Migrations/") && $0.path.hasSuffix(".sql") }
            .map { String($0.path.dropFirst("Migrations/".count)) }
        expectNone(NameRules.migrations(names))
    }

    @Test func everyCommandHasANameOfItsOwnInKebabCase() {
        expectNone(NameRules.commands(Repository.sources.flatMap(NameRules.commandNames)))
    }

    @Test func codesOfGroundsAreInKebabCase() { expectNone(Repository.sources.flatMap(NameRules.groundCodes)) }

    @Test func publicTypesSayWhatTheyMean() { expectNone(Repository.sources.flatMap(NameRules.undocumentedTypes)) }

    @Test func noPathOfOneMachineStandsHere() { expectNone(Repository.texts.flatMap(MachineRules.paths)) }

    @Test func noRegistryIsNamedByItsHost() { expectNone(Repository.texts.flatMap(MachineRules.registries)) }

    @Test func noSecretStandsHere() { expectNone(Repository.texts.flatMap(MachineRules.secrets)) }

    @Test func dependenciesAreHeldAtTheirMinorVersion() {
        expectNone(Repository.texts.flatMap(MachineRules.looseDependencies))
    }

    private func expectNone(_ offences: [Offence], sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(offences.isEmpty, "\n\(offences.report)", sourceLocation: sourceLocation)
    }
}
