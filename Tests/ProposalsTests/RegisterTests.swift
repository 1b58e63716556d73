import Kernel
import Store
import TestSupport
import Testing

@testable import Proposals

private let linde = CooperativeID(high: 0xC0, low: 1)
private let eik = CooperativeID(high: 0xC0, low: 2)
private let anna = PersonID(high: 0xBE, low: 1)
private let now = Timestamp(milliseconds: 1_778_000_000_000)
private let day = Day(year: 2026, month: 4, day: 27) ?? Day(number: 0)

private func proposal(_ number: Int = 1) -> Proposal {
    Proposal(
        id: ProposalID(high: 0xA0, low: UInt64(number)), number: number, proposer: anna, body: .assembly,
        topic: .amend, filedOn: day,
        text: ProposalText(
            title: "Eén volmacht", text: "Artikel 15 lid 1 luidt voortaan: …", explanation: "Kortere rijen",
            command: ProposedCommand(name: "amend-statutes", fields: .object(["text": .string("…")]))))
}

private func decision(_ number: DecisionNumber, poll: Int? = nil) -> Decision {
    Decision(
        id: DecisionID(high: UInt64(number.year), low: UInt64(number.sequence)), number: number,
        proposal: nil, meeting: MeetingID(high: 1, low: 1), poll: poll.map { PollID(high: 0xB0, low: UInt64($0)) },
        body: .assembly, topic: .ordinary, decidedOn: day, outcome: .adopted, title: "Zonnepanelen",
        text: "Er komen zonnepanelen.",
        arithmetic: Arithmetic(
            figures: [.init("for", 58), .init("against", 29)],
            comparisons: [
                Comparison(
                    rule: "majority", article: .statutes("20"), part: 58, whole: 87,
                    fraction: Fraction("2/3") ?? Fraction(1), isStrict: false)
            ]), articles: [.statutes("20"), .law("2:43 lid 1")])
}

private func withLinde(_ body: @escaping @Sendable (any Transaction) throws -> Void) async throws {
    try await withDatabases { database in
        for (id, slug) in [(linde, "linde"), (eik, "eik")] {
            try await database.write(nil) { transaction in
                _ = try transaction.execute(
                    """
                    INSERT INTO store_cooperative (id, slug, name, zone, created_at, head_hash)
                    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                    """,
                    id, slug, slug, "Europe/Amsterdam", now, [UInt8](repeating: 0, count: 32))
            }
        }
        try await database.write(linde, .bulk, body)
    }
}

@Suite struct TheProposalRegister {
    @Test("A proposal is read as it was filed, with its last text; earlier texts stay")
    func texts() async throws {
        try await withLinde { transaction in
            let proposals = ProposalRegister(transaction: transaction, cooperative: linde)
            #expect(try proposals.nextNumber() == 1)
            let filed = proposal()
            try proposals.file(filed, at: now)
            #expect(try proposals.proposal(filed.id) == filed)
            #expect(try proposals.nextNumber() == 2)
            #expect(try ProposalRegister(transaction: transaction, cooperative: eik).proposal(filed.id) == nil)
            #expect(try ProposalRegister(transaction: transaction, cooperative: eik).nextNumber() == 1)

            var second = filed.text
            second.version = 2
            second.text = "Artikel 15 lid 1 luidt voortaan: anders"
            second.command = nil
            try proposals.write(second, of: filed.id, by: anna, at: now)
            #expect(try proposals.proposal(filed.id)?.text == second)
            #expect(try proposals.texts(of: filed.id) == [filed.text, second])

            try proposals.publish(filed.id, version: 2, openFrom: day + 3, by: anna, at: now)
            #expect(try proposals.proposal(filed.id)?.openFrom == day + 3)
            try proposals.withdraw(filed.id, on: day + 4, reason: "", by: anna, at: now)
            #expect(try proposals.proposal(filed.id)?.withdrawnOn == day + 4)
        }
    }

    @Test("The list goes from the newest back, a page at a time")
    func pages() async throws {
        try await withLinde { transaction in
            let proposals = ProposalRegister(transaction: transaction, cooperative: linde)
            for number in 1...5 { try proposals.file(proposal(number), at: now) }
            #expect(try proposals.page(limit: 2).map(\.number) == [5, 4])
            #expect(try proposals.page(before: 4, limit: 9).map(\.number) == [3, 2, 1])
        }
    }

    @Test("The database refuses to rewrite a text or a decision, and a second opening of one text")
    func appendOnly() async throws {
        try await withLinde { transaction in
            let proposals = ProposalRegister(transaction: transaction, cooperative: linde)
            try proposals.file(proposal(), at: now)
            try DecisionRegister(transaction: transaction, cooperative: linde).record(
                decision(DecisionNumber(year: 2026, sequence: 1)), by: anna, at: now)
            for sql in [
                "UPDATE proposals_text SET body_text = 'x'", "DELETE FROM proposals_proposal",
                "UPDATE proposals_decision SET outcome = 'rejected'", "DELETE FROM proposals_decision",
            ] {
                #expect(throws: ConstraintViolation.self) {
                    try transaction.savepoint { try transaction.execute(sql, []) }
                }
            }
            try proposals.publish(proposal().id, version: 1, openFrom: day, by: anna, at: now)
            #expect(throws: ConstraintViolation.self) {
                try transaction.savepoint {
                    try proposals.publish(proposal().id, version: 1, openFrom: day - 9, by: anna, at: now)
                }
            }
        }
    }
}

@Suite struct TheDecisionRegister {
    @Test("Decisions are numbered from 1 in each year and read back with their arithmetic")
    func numbers() async throws {
        try await withLinde { transaction in
            let decisions = DecisionRegister(transaction: transaction, cooperative: linde)
            #expect(try decisions.nextNumber(in: 2026).description == "2026-1")
            let first = decision(DecisionNumber(year: 2026, sequence: 1), poll: 1)
            try decisions.record(first, by: anna, at: now)
            #expect(try decisions.decision(first.id) == first)
            #expect(try decisions.decision(of: PollID(high: 0xB0, low: 1)) == first)
            #expect(try decisions.decisions(of: MeetingID(high: 1, low: 1)) == [first])
            #expect(try decisions.nextNumber(in: 2026).sequence == 2)
            #expect(try decisions.nextNumber(in: 2027).sequence == 1)
            #expect(try DecisionRegister(transaction: transaction, cooperative: eik).nextNumber(in: 2026).sequence == 1)
        }
    }

    @Test("The register goes from the newest decision back, over the years")
    func pages() async throws {
        try await withLinde { transaction in
            let decisions = DecisionRegister(transaction: transaction, cooperative: linde)
            for (year, sequence) in [(2025, 1), (2025, 2), (2026, 1), (2026, 2)] {
                try decisions.record(decision(DecisionNumber(year: year, sequence: sequence)), by: anna, at: now)
            }
            let page = try decisions.page(limit: 2)
            #expect(page.map(\.number.description) == ["2026-2", "2026-1"])
            let next = try decisions.page(before: page.last?.number, limit: 9)
            #expect(next.map(\.number.description) == ["2025-2", "2025-1"])
        }
    }

    @Test("What became of a decision is a list of states; the last one counts")
    func effects() async throws {
        try await withLinde { transaction in
            let decisions = DecisionRegister(transaction: transaction, cooperative: linde)
            let adopted = decision(DecisionNumber(year: 2026, sequence: 1))
            try decisions.record(adopted, by: anna, at: now)
            #expect(try decisions.effect(of: adopted.id) == nil)
            let waiting = Effect(.waiting, awaiting: .deed, at: now)
            let done = Effect(.carriedOut, at: now.adding(seconds: 60))
            try decisions.add(waiting, to: adopted.id)
            try decisions.add(done, to: adopted.id)
            #expect(try decisions.effects(of: adopted.id) == [waiting, done])
            #expect(try decisions.effect(of: adopted.id) == done)
        }
    }

    @Test("One poll leads to one decision")
    func once() async throws {
        try await withLinde { transaction in
            let decisions = DecisionRegister(transaction: transaction, cooperative: linde)
            try decisions.record(decision(DecisionNumber(year: 2026, sequence: 1), poll: 1), by: anna, at: now)
            #expect(throws: ConstraintViolation.self) {
                try transaction.savepoint {
                    try decisions.record(decision(DecisionNumber(year: 2026, sequence: 2), poll: 1), by: anna, at: now)
                }
            }
        }
    }
}
