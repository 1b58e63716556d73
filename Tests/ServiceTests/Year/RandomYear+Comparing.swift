import CooperativeService
import Kernel
import Meetings
import Membership
import Store

// The books held against the model, on the day itself and on a day by chance, past or to come.
extension RandomYear {
    mutating func compare() async throws {
        for day in [today, House.day(1, 1) + Int(roll(800))] {
            let cooperative = house.cooperative
            let members = try await house.database.read { reading in
                try MemberBook(reading: reading, cooperative: cooperative)
                    .votingRights(on: day, weights: ["full": 1]).map(\.person)
            }
            let expected = model.voters(on: day)
            if Set(members) != expected || members.count != expected.count {
                disagree("on \(day) \(members.count) may vote, and by the model \(expected.count)")
            }
            let count = try await house.database.read {
                try MemberBook(reading: $0, cooperative: cooperative).count(on: day)
            }
            let known = model.people.values.filter { $0.isMember(on: day) }.count
            if count != known { disagree("on \(day) there are \(count) members, and by the model \(known)") }
            try await compareBoard(on: day)
            try await compareStatutes(on: day)
        }
    }

    /// Who is no member any more sits on no board (2:37 lid 1), whichever way the membership ended.
    private mutating func compareBoard(on day: Day) async throws {
        let cooperative = house.cooperative
        let seated = try await house.database.read {
            try Set(OfficeBook(reading: $0, cooperative: cooperative).holders(of: .board, on: day))
        }
        let expected = model.board(on: day)
        if seated != expected {
            disagree("on \(day) \(seated.count) sit on the board, and by the model \(expected.count)")
        }
    }

    private mutating func compareStatutes(on day: Day) async throws {
        let cooperative = house.cooperative
        let number: Int? = try await house.database.read {
            try $0.row(
                """
                SELECT v.number FROM statutes_version v JOIN statutes_step s
                    ON s.cooperative_id = v.cooperative_id AND s.version_id = v.id
                WHERE v.cooperative_id = ?1 AND s.step = 'in-force' AND s.on_day <= ?2
                ORDER BY s.on_day DESC, v.number DESC LIMIT 1
                """, cooperative, day)?.get(0)
        }
        let expected = model.version(on: day)?.number
        if number != expected {
            disagree("on \(day) version \(number ?? 0) is in force, and by the model \(expected ?? 0)")
        }
    }
}
