import Kernel

extension CountingCase {
    /// Writes the case in its one canonical form, piece by piece: keys in alphabetical order, every rule of the method with
    /// its value, ballots line by line as they stand. What is written is a case file again, and reads as the same case.
    public func write(to sink: @escaping (UnsafeRawBufferPointer) -> Void) {
        var writer = JSONWriter(to: sink)
        writer.object { writer in
            writer.list("ballots") { writer in write(ballots, to: &writer) }
            if let budget { writer.number("budget", budget) }
            writer.list("candidates") { writer in
                for candidate in candidates {
                    writer.object { writer in
                        if let cost = candidate.cost { writer.number("cost", cost) }
                        writer.string("name", candidate.name)
                    }
                }
            }
            writer.string("format", "tally-case/1")
            if let members { writer.number("members", members) }
            writer.string("method", method.rawValue)
            if let present { writer.number("present", present) }
            writer.object("rules") { writer in write(rules, to: &writer) }
            writer.number("seats", seats)
        }
        writer.flush()
    }

    private func write(_ ballots: Ballots, to writer: inout JSONWriter) {
        switch ballots {
        case .rankings(let ballots):
            for line in 0..<ballots.lines.lineCount {
                writer.list { writer in
                    writer.number(nil, ballots.lines.counts[line])
                    write(ballots.lines.line(line), to: &writer)
                }
            }
        case .approvals(let ballots):
            for line in 0..<ballots.lineCount {
                writer.list { writer in
                    writer.number(nil, ballots.counts[line])
                    writer.numbers(nil, ballots.line(line))
                }
            }
        case .scores(let ballots):
            for line in 0..<ballots.lines.lineCount {
                writer.list { writer in
                    writer.number(nil, ballots.lines.counts[line])
                    writer.object { writer in
                        for place in ballots.lines.line(line).indices {
                            writer.member(Int(ballots.lines.marks[place])) { $0.number(nil, ballots.values[place]) }
                        }
                    }
                }
            }
        case .motion(let votes):
            for vote in votes {
                writer.list { writer in
                    writer.string(nil, vote.weight.description)
                    writer.string(nil, vote.choice.rawValue)
                }
            }
        case .consent(let votes):
            for vote in votes {
                writer.list { writer in
                    writer.number(nil, vote.count)
                    let isUnargued = vote.voice == .objection && !vote.isArgued
                    writer.string(nil, isUnargued ? ConsentVote.unargued : vote.voice.rawValue)
                }
            }
        }
    }

    /// One ranking: each mark that shares a rank stands in a list with those before it.
    private func write(_ ranks: MarkedBallots.Line, to writer: inout JSONWriter) {
        writer.list { writer in
            var place = ranks.startIndex
            while place < ranks.endIndex {
                let mark = ranks[place]
                let group = ranks[(place + 1)...].prefix { RankMark.sharing($0) != nil }
                place = group.endIndex
                switch mark {
                case RankMark.skipped: writer.null()
                case RankMark.overvote: writer.string(nil, "X")
                default:
                    guard !group.isEmpty else {
                        writer.number(nil, mark)
                        continue
                    }
                    writer.list { writer in
                        writer.number(nil, mark)
                        for other in group { writer.number(nil, -1 - other) }
                    }
                }
            }
        }
    }
}
