import ArgumentParser
import CooperativeService
import Foundation
import Kernel
import Phrases
import Store
import Voting

extension Bench {
    /// `zeggenschap bench roll`: an assembly in which everybody is present or represented, a third of the members with two
    /// proxies each; how long it takes to open a vote over that roll, and to close it with every ballot cast.
    struct Roll: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: Phrases.Program.benchRoll(.current))

        @Option(help: ArgumentHelp(Phrases.Program.data(.current))) var folder: String
        @Option(help: ArgumentHelp(Phrases.Program.benchMembers(.current))) var members = 100_000
        @Option(help: ArgumentHelp(Phrases.Program.benchWriters(.current))) var writers = 200

        func run() async throws {
            Allocation.settle()
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let database = try await Databases.open(url: folder + "/books.sqlite")
            let house = try await BenchHouse.found(database, members: members)
            let assembly = try await house.represented(writers: writers)
            let opened = try await seconds {
                try await house.perform(OpenPoll(item: assembly.item, meeting: assembly.meeting), as: house.persons[0])
            }
            try await house.together(assembly.holders, writers: writers) { holder in
                _ = try await house.perform(CastBallot(poll: opened.outcome.poll, choice: .for), as: holder)
            }
            let closed = try await seconds {
                try await house.perform(ClosePoll(poll: opened.outcome.poll), as: house.persons[0])
            }
            print(
                """
                {"units": \(opened.outcome.represented), "ballots": \(closed.outcome.count.cast), \
                "holders": \(assembly.holders.count), "openSeconds": \(opened.seconds), \
                "closeSeconds": \(closed.seconds)}
                """)
            try await database.close()
        }

        private func seconds<Value>(_ body: () async throws -> Value) async throws -> (outcome: Value, seconds: Double)
        {
            let began = ContinuousClock.now
            let outcome = try await body()
            return (outcome, (ContinuousClock.now - began) / .seconds(1))
        }
    }
}

extension BenchHouse {
    @discardableResult
    fileprivate func perform<C: Command>(_ command: C, as person: PersonID) async throws -> C.Outcome {
        try await service.perform(command, as: .person(person), of: cooperative)
    }

    /// Each of them once, many at the same time.
    fileprivate func together(
        _ persons: [PersonID], writers: Int, _ body: @escaping @Sendable (PersonID) async throws -> Void
    ) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in stride(from: writer, to: persons.count, by: writers) {
                        try await body(persons[number])
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// An open assembly of today: the first third of the members is there, each with the proxies of two others.
    fileprivate func represented(
        writers: Int
    ) async throws -> (meeting: MeetingID, item: AgendaItemID, holders: [PersonID]) {
        let machine = SystemClock(), today = Zone.amsterdam.day(of: machine.now)
        clock.set(Zone.amsterdam.moment(today - 30, minute: 600))
        let drafted = try await perform(
            DraftMeeting(day: today, startMinute: 0, place: "Zaal", agenda: [AgendaEntry(title: "Punt 1")]),
            as: persons[1])
        try await perform(ConvokeMeeting(meeting: drafted.meeting), as: persons[1])
        let third = persons.count / 3
        let holders = Array(persons.prefix(persons.count - 2 * third)), givers = Array(persons.dropFirst(holders.count))
        let holderOf = Dictionary(
            uniqueKeysWithValues: givers.enumerated().map { ($0.element, holders[$0.offset / 2]) })
        try await together(givers, writers: writers) { giver in
            try await perform(GiveProxy(meeting: drafted.meeting, holder: holderOf[giver]), as: giver)
        }
        clock.set(machine.now)
        try await perform(OpenMeeting(meeting: drafted.meeting), as: persons[0])
        try await together(holders, writers: writers) { holder in
            try await perform(RecordArrival(meeting: drafted.meeting, person: holder), as: persons[1])
        }
        return (drafted.meeting, drafted.items[0], holders)
    }
}
