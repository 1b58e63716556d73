import Kernel
import Statutes
import Testing

@testable import Meetings

@Suite("The rota of retirement")
struct RotaTests {
    static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(year: year, month: month, day: day) ?? Day(number: 0)
    }

    static func seat(
        _ number: Int, _ office: Office = .boardMember, from: Day, until: Day? = nil, due: Day? = nil, term: Int = 1,
        replaces: Int? = nil
    ) -> Seat {
        Seat(
            term: OfficeTerm(
                id: OfficeTermID(high: 0, low: UInt64(number)), body: BodyID(high: 0, low: 1), organ: .board,
                person: PersonID(high: 0, low: UInt64(number)), office: office, from: from, until: until),
            appointedBy: "assembly", dueOn: due, number: term,
            replaces: replaces.map { OfficeTermID(high: 0, low: UInt64($0)) })
    }

    static let founded = day(2024, 1, 1)

    @Test(
        "The first directors retire in turn over one full term",
        arguments: [
            (3, 3, [2024, 2025, 2026]), (5, 3, [2024, 2024, 2025, 2025, 2026]),
            (7, 4, [2024, 2024, 2025, 2025, 2026, 2026, 2027]),
            (1, 3, [2024]), (4, 2, [2024, 2024, 2025, 2025]),
        ])
    func first(_ directors: Int, _ years: Int, _ retire: [Int]) {
        let seats = (1...directors).map { Self.seat($0, from: Self.founded) }
        let rota = Rota(seats, years: years, rotation: .yearlyThird)
        #expect(rota.lines.map(\.due) == retire.map { Self.day($0, 12, 31) })
    }

    @Test("Without a rota everybody has a full term; of 29 February the last day is a 27th")
    func whole() {
        let rota = Rota(
            [Self.seat(1, from: Self.day(2024, 2, 29))], years: 3, rotation: .none)
        #expect(rota.lines.map(\.due) == [Self.day(2027, 2, 27)])
        #expect(rota.due(from: Self.day(2024, 2, 29)) == Self.day(2027, 2, 27))
    }

    @Test("A term that is over is not ended: it is overdue from the day after")
    func overdue() {
        let rota = Rota([Self.seat(1, from: Self.founded, due: Self.day(2026, 12, 31))], years: 3, rotation: .none)
        #expect(rota.lines.map { $0.isOverdue(on: Self.day(2026, 12, 31)) } == [false])
        #expect(rota.lines.map { $0.isOverdue(on: Self.day(2027, 1, 1)) } == [true])
    }

    @Test("Who follows takes the slot of whoever left the same office, once, and while it runs")
    func vacancy() {
        let left = Self.seat(
            1, .treasurer, from: Self.founded, until: Self.day(2025, 5, 31), due: Self.day(2026, 12, 31))
        let rota = Rota([left], years: 3, rotation: .yearlyThird)
        #expect(
            rota.vacancy(leftBy: nil, office: .treasurer, from: Self.day(2025, 6, 1))?.due == Self.day(2026, 12, 31))
        #expect(rota.vacancy(leftBy: nil, office: .secretary, from: Self.day(2025, 6, 1)) == nil)
        #expect(rota.vacancy(leftBy: left.term.person, office: .boardMember, from: Self.day(2025, 6, 1)) != nil)
        #expect(rota.vacancy(leftBy: nil, office: .treasurer, from: Self.day(2025, 5, 31)) == nil)
        #expect(rota.vacancy(leftBy: nil, office: .treasurer, from: Self.day(2026, 12, 31)) != nil)
        #expect(rota.vacancy(leftBy: nil, office: .treasurer, from: Self.day(2027, 1, 1)) == nil)
        let next = Self.seat(2, .treasurer, from: Self.day(2025, 6, 1), due: Self.day(2026, 12, 31), replaces: 1)
        let followed = Rota([left, next], years: 3, rotation: .yearlyThird)
        #expect(followed.vacancy(leftBy: nil, office: .treasurer, from: Self.day(2025, 7, 1)) == nil)
    }

    @Test("Terms are counted, but not one that ended on the day it began")
    func terms() {
        let one = Self.seat(1, from: Self.founded, until: Self.day(2026, 12, 31), due: Self.day(2026, 12, 31))
        let none = Self.seat(2, from: Self.founded, until: Self.founded - 1)
        let rota = Rota([one, none], years: 3, rotation: .none)
        #expect(rota.terms(of: one.term.person) == 1)
        #expect(rota.terms(of: none.term.person) == 0)
    }
}
