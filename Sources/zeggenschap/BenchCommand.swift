import Accounts
import ArgumentParser
import Foundation
import Kernel
import Phrases
import Store

/// `zeggenschap bench prepare`: a new installation and the requests with which the load generator measures it.
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Phrases.Program.bench(.current), shouldDisplay: false,
        subcommands: [Prepare.self, Cast.self, Roll.self])

    struct Prepare: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.bench(.current))

        @Option(help: ArgumentHelp(Phrases.Program.data(.current))) var folder: String
        @Option(help: ArgumentHelp(Phrases.Program.benchMembers(.current))) var members = 1000
        @Option(help: ArgumentHelp(Phrases.Program.benchVoters(.current))) var voters = 0
        @Option(help: ArgumentHelp(Phrases.Program.benchPolls(.current))) var polls = 0
        @Option(help: ArgumentHelp(Phrases.Program.benchSignIns(.current))) var signIns = 0
        @Option(help: ArgumentHelp(Phrases.Program.benchInvitations(.current))) var invitations = 0

        func run() async throws {
            try FileManager.default.createDirectory(
                atPath: folder + "/requests", withIntermediateDirectories: true)
            let database = try await Databases.open(url: folder + "/books.sqlite")
            let house = try await BenchHouse.found(database, members: members)
            try write("register", try await house.registerPages())
            try write("search", try await house.searches())
            if voters > 0, polls > 0 {
                let assembly = try await house.assembly(voters: voters, polls: polls)
                try write("ballots", assembly.ballots)
                try write("rights", [assembly.rights])
            }
            if signIns > 0 { try write("sign-ins", try await house.passwords(signIns)) }
            if invitations > 0 { try write("invitations", try await house.links(invitations)) }
            try await database.close()
        }

        private func write(_ name: String, _ requests: [some Encodable]) throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            var data = Data()
            for request in requests {
                data.append(try encoder.encode(request))
                data.append(UInt8(ascii: "\n"))
            }
            try data.write(to: URL(fileURLWithPath: folder + "/requests/" + name + ".jsonl"))
        }
    }
}
