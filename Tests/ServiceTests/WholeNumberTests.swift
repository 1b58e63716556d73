import CooperativeService
import Kernel
import Store
import Testing

/// No number brings the house down: every field of every command that is or holds a whole number, by the catalogue.
@Suite("Numbers that are too large")
struct WholeNumberTests {
    private static let names = CommandRegistry.all.types.map { $0.name }
    private static let unknown = "01900000-0000-7000-8000-000000000001"

    private func codes(_ name: String, _ fields: JSONValue, as person: PersonID, in house: House) async throws
        -> [String: String]
    {
        do {
            _ = try await house.service.perform(
                named: name, fields: CanonicalJSON.bytes(fields), as: .person(person), of: house.cooperative,
                dryRun: true)
            return [:]
        } catch let refusal as Refusal {
            return Dictionary(refusal.grounds.map { ($0.code, $0.found ?? "") }) { first, _ in first }
        }
    }

    /// A value of a kind, with this number wherever one can stand, and the paths of those places.
    private func value(_ kind: FieldKind, _ number: Int64, at path: String) -> (JSONValue, [String]) {
        switch kind {
        case .text, .secret: (.string("tekst"), [])
        case .integer: (.integer(number), [path])
        case .boolean: (.bool(true), [])
        case .id: (.string(Self.unknown), [])
        case .day: (.string("2026-04-20"), [])
        case .moment: (.string("2026-04-20T10:00:00Z"), [])
        case .money: (.object(["cents": .integer(number)]), [path + ".cents"])
        case .fraction: (.string("1/2"), [])
        case .choice(let words): (.string(words.first ?? ""), [])
        case .list(let kind):
            { (.array([$0.0]), $0.1) }(value(kind, number, at: path + "[0]"))
        case .record(let fields): record(fields, number, at: path + ".")
        case .json: (.object(["n": .integer(number)]), [path + ".n"])
        }
    }

    private func record(_ fields: [Field], _ number: Int64, at path: String) -> (JSONValue, [String]) {
        var object: [String: JSONValue] = [:], places: [String] = []
        for field in fields {
            let (value, found) = value(field.kind, number, at: path + field.name)
            object[field.name] = value
            places += found
        }
        return (.object(object), places)
    }

    @Test("are refused in every field of every command, and the field is named", arguments: [Int64.max, .min])
    func everywhere(_ number: Int64) async throws {
        try await withHouse { house in
            var tried = 0
            for name in Self.names {
                for field in CommandRegistry.all.fields(of: name) {
                    let (value, places) = value(field.kind, number, at: field.name)
                    guard !places.isEmpty else { continue }
                    tried += 1
                    let found = try await codes(name, .object([field.name: value]), as: house.secretary, in: house)
                    let place = try #require(found["number-unfit"], "\(name) \(field.name)")
                    #expect(places.contains(place), "\(name): \(place)")
                }
            }
            #expect(tried > 40)
        }
    }

    @Test("and the largest that are let through break nothing", arguments: [Int64(10_000_000), -10_000_000])
    func largest(_ number: Int64) async throws {
        try await withHouse { house in
            for name in Self.names {
                let (fields, _) = record(CommandRegistry.all.fields(of: name), number, at: "")
                for person in [house.chair, house.secretary] {
                    let found = try await codes(name, fields, as: person, in: house)
                    #expect(found["number-unfit"] == nil, "\(name)")
                }
            }
            let facts: [(String, JSONValue)] = [
                (
                    "record-past-meeting",
                    [
                        "day": "2026-03-01", "convokedOn": "2026-02-01", "present": .integer(number),
                        "represented": .integer(number),
                    ]
                ),
                (
                    "record-past-decision",
                    [
                        "title": "Bus", "votesFor": .integer(number), "votesAgainst": .integer(number),
                        "votesBlank": .integer(number), "decidedOn": "2026-03-01",
                    ]
                ),
                (
                    "record-board-decision",
                    ["title": "Bus", "votesFor": .integer(number), "votesAgainst": .integer(number)]
                ),
            ]
            for (name, fields) in facts {
                #expect(try await !codes(name, fields, as: house.secretary, in: house).isEmpty, "\(name)")
            }
        }
    }

    @Test("A page that gives a command without JSON is held against the same bounds")
    func typed() async throws {
        try await withHouse { house in
            let past = RecordPastMeeting(
                day: House.day(3, 1), convokedOn: House.day(2, 1), present: 1, represented: .max)
            let meeting = try await house.codes(past, as: house.secretary)
            #expect(meeting == ["number-unfit"])
            let board = RecordBoardDecision(title: "Bus", votesFor: .max, votesAgainst: .max)
            let decision = try await house.codes(board, as: house.secretary)
            #expect(decision == ["number-unfit"])
        }
    }

    @Test("An amount may be larger than a number of people, and has a bound too")
    func amounts() async throws {
        try await withHouse { house in
            func filed(_ cents: Int64) async throws -> [String: String] {
                let option: JSONValue = ["name": "Bus", "cost": ["cents": .integer(cents)]]
                return try await codes(
                    "file-proposal", ["title": "Geld", "text": "Geld.", "choice": ["options": [option]]],
                    as: house.member(5), in: house)
            }
            let most = try await filed(1_000_000_000_000), more = try await filed(1_000_000_000_001)
            #expect(most["number-unfit"] == nil)
            #expect(more["number-unfit"] == "choice.options[0].cost.cents")
        }
    }
}
