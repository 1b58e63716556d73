extension CountingOutcome {
    /// Writes the outcome as JSON, piece by piece, in a fixed order: the same outcome gives the same bytes.
    ///
    /// `caseDigest` names the case that was counted (the SHA-256 of what its `write(to:)` writes); it stands first.
    public func write(of counted: CountingCase, caseDigest: String, to sink: @escaping (UnsafeRawBufferPointer) -> Void)
    {
        var writer = JSONWriter(to: sink)
        writer.object { writer in
            writer.string("format", "tally-outcome/1")
            writer.string("case_digest", caseDigest)
            writer.string("method", method.rawValue)
            writeElected(of: counted, to: &writer)
            if let quota { writer.quantity("quota", quota) }
            if let scores {
                writer.object("scores") { writer in
                    for (index, score) in scores.enumerated() { writer.member(index) { $0.quantity(nil, score) } }
                }
            }
            if let pairwise { writer.list("pairwise") { writer in for row in pairwise { writer.numbers(nil, row) } } }
            if CountingOutcome.hasRounds(method) || !rounds.isEmpty {
                writer.list("rounds") { writer in for round in rounds { round.write(to: &writer) } }
            }
            writeDropped(to: &writer)
            writer.list("lots") { writer in for lot in lots { lot.write(to: &writer) } }
            if let valid { writer.quantity("valid", valid) }
            if let invalid { writer.quantity("invalid", invalid) }
            details?.write(to: &writer)
        }
        writer.flush()
    }

    /// Methods whose count is a row of rounds, also when there is none.
    private static func hasRounds(_ method: CountingMethod) -> Bool {
        method == .irv || method == .stvScottish || method == .stvMeek
    }

    private func writeElected(of counted: CountingCase, to writer: inout JSONWriter) {
        if case .motion(let result) = details {
            writer.list("elected") { if result.isPassed { $0.string(nil, MotionVote.Choice.yes.rawValue) } }
        } else {
            writer.numbers("elected", elected)
        }
        if let order { writer.list("order") { writer in for group in order { writer.numbers(nil, group) } } }
        if let tie {
            writer.object("tie") { writer in
                writer.numbers("tied", tie)
                writer.number("seats_left", max(0, counted.seats - elected.count))
            }
        }
    }

    private func writeDropped(to writer: inout JSONWriter) {
        guard method == .debian || !dropped.isEmpty else { return }
        writer.numbers("dropped", dropped.map(\.candidate))
        writer.list("drops") { writer in
            for drop in dropped {
                writer.object { writer in
                    writer.number("candidate", drop.candidate)
                    writer.string("reason", drop.reason.rawValue)
                    writer.quantity("found", drop.found)
                    writer.quantity("asked", drop.asked)
                }
            }
        }
    }
}

extension CountingOutcome.LotDrawn {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.number("round", round)
            writer.string("purpose", purpose.rawValue)
            writer.numbers("tied", tied)
            writer.number("chosen", picked)
        }
    }
}

extension CountingRound {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.string("action", action.rawValue)
            if let candidate { writer.number("candidate", candidate) }
            if let other { writer.number("other", other) }
            writer.object("votes") { writer in
                for (index, votes) in votes.enumerated() {
                    guard let votes else { continue }
                    writer.member(index) { $0.quantity(nil, votes) }
                }
            }
            writer.numbers("elected", elected)
            writer.numbers("excluded", excluded)
            if !transfers.isEmpty {
                writer.object("transfers") { writer in
                    for transfer in transfers { writer.member(transfer.candidate) { $0.quantity(nil, transfer.votes) } }
                }
            }
            if let exhausted { writer.quantity("exhausted", exhausted) }
            if let quota { writer.quantity("quota", quota) }
            if let value { writer.quantity("value", value) }
        }
    }
}
