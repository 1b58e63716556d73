import Kernel
import Phrases
import Statutes

/// A statutes text that somebody offers: it is held against the law before it may be decided on or founded with.
enum StatutesOffer {
    /// The name of a model (`neighbourhood-cooperative`), or a whole text. Refused with every breach as a ground, also
    /// where it leaves to an office what no command does. Its deed is of the day against whose law it is held, or later:
    /// an older day in the file frees it of nothing that the law asks of newer deeds.
    static func read(
        _ given: String, named name: String, on day: Day, commands: CommandRegistry
    ) throws -> (text: String, file: StatutesFile) {
        let text = ModelStatutes.text(given) ?? given
        let report = StatutesReport.check(text, name: name, on: day, deedOn: day)
        try refuse(if: report.grounds + (report.file.map { delegations(of: $0, among: commands) } ?? []))
        return (text, try report.accepted())
    }

    /// Powers left to an office (`mandate.delegated`) that are no commands, or that a body has alone.
    private static func delegations(of file: StatutesFile, among commands: CommandRegistry) -> [Ground] {
        let types = Dictionary(commands.types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return file[.mandateDelegated].compactMap { delegation in
            let article = file.delegationArticle(of: delegation.command)
            let command = String(delegation.command.prefix(60))
            guard let type = types[delegation.command] else {
                return Ground(
                    "delegation-unknown", article, found: command, message: Phrases.Delegations.unknown(command),
                    remedy: Phrases.Delegations.unknownRemedy)
            }
            guard case .decision = type.competence else { return nil }
            return Ground(
                "delegation-reserved", article, found: command, message: Phrases.Delegations.reserved(command),
                remedy: Phrases.Delegations.reservedRemedy)
        }
    }
}

extension Scene {
    /// What in a version breaks the law of the day of its deed.
    func breaches(of version: StatutesID, deedOn: Day) throws -> [Ground] {
        let file = try hall.statutes.file(version, of: cooperative, in: transaction, asDecided: true)
        return StatutesReport.check(file.written, name: file.name, on: deedOn, deedOn: deedOn).grounds
    }
}
