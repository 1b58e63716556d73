import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases
import Store
import Voting

/// Who may vote in which polls of the prepared data; every voter in every poll, once.
struct BenchRights: Codable {
    let cooperative: CooperativeID
    let polls: [PollID]
    let voters: [PersonID]
}

extension Bench {
    /// `zeggenschap bench cast`: the same command as over HTTP, straight to the service, with a durable answer each.
    struct Cast: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.benchCast(.current))

        @Option(help: ArgumentHelp(Phrases.Program.data(.current))) var folder: String
        @Option(help: ArgumentHelp(Phrases.Program.benchWriters(.current))) var writers = 200

        @Flag(inversion: .prefixedNo, help: ArgumentHelp(Phrases.Program.groupCommit(.current)))
        var groupCommit = true

        func run() async throws {
            Allocation.settle()
            let file = try Data(contentsOf: URL(fileURLWithPath: folder + "/requests/rights.jsonl"))
            let rights = try JSONDecoder().decode(BenchRights.self, from: file)
            let database = try await Databases.open(url: folder + "/books.sqlite", groupCommit: groupCommit)
            let service = CooperativeService(database: database, clock: SystemClock())
            let began = ContinuousClock.now
            let count = try await withThrowingTaskGroup(of: Int.self) { group in
                for writer in 0..<writers {
                    group.addTask { try await cast(by: writer, rights, service) }
                }
                return try await group.reduce(0, +)
            }
            let seconds = (ContinuousClock.now - began) / .seconds(1)
            print(#"{"ballots": \#(count), "ballotsPerSecond": \#(Double(count) / seconds)}"#)
            try await database.close()
        }

        /// Every so-many-th ballot, poll by poll as over HTTP.
        private func cast(by writer: Int, _ rights: BenchRights, _ service: CooperativeService) async throws -> Int {
            let all = rights.polls.count * rights.voters.count
            var count = 0
            for number in stride(from: writer, to: all, by: writers) {
                let voter = number % rights.voters.count
                _ = try await service.perform(
                    CastBallot(poll: rights.polls[number / rights.voters.count], choice: [.for, .against][voter % 2]),
                    as: .person(rights.voters[voter]), of: rights.cooperative)
                count += 1
            }
            return count
        }
    }
}
