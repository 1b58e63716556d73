extension CountingOutcome {
    /// The count as a table for a spreadsheet (RFC 4180: comma, CRLF, quotation marks doubled). Counts in rounds have a row
    /// for each round and a column for the votes of each candidate; others have a row for each candidate or choice.
    /// Headings are words for machines; numbers are exact, with a point. A cell of text that a spreadsheet would run as a
    /// formula starts with an apostrophe.
    public func csv(of countingCase: CountingCase) -> String {
        let names = countingCase.candidates.map(\.name)
        let rows =
            switch details {
            case .motion(let result):
                [
                    ["choice", "votes"], ["yes", "\(result.yes)"], ["no", "\(result.no)"],
                    ["abstain", "\(result.abstain)"],
                ]
            case .consent(let result):
                [
                    ["choice", "votes"], ["consent", "\(result.consent)"], ["aside", "\(result.aside)"],
                    ["objection", "\(result.argued)"], ["objection-without-reason", "\(result.unargued)"],
                ]
            case .judgment(let result): gradeRows(result, names)
            case .budget, nil: rounds.isEmpty ? candidateRows(names) : roundRows(names)
            }
        return rows.map { $0.map(CountCell.text).joined(separator: ",") + "\r\n" }.joined()
    }

    private func roundRows(_ names: [String]) -> [[String]] {
        let hasVotes = rounds.contains { !$0.votes.isEmpty }
        let head = [
            "round", "action", "candidate", "other", "elected", "excluded", "value", "quota", "exhausted", "remaining",
        ]
        let rows = rounds.enumerated().map { index, round in
            let named = [round.candidate, round.other].map { $0.map { names[$0] } ?? "" }
            let lists = [round.elected, round.excluded].map { $0.map { names[$0] }.joined(separator: "; ") }
            let numbers = [round.value, round.quota, round.exhausted, round.remaining].map { $0?.description ?? "" }
            let votes = names.indices.map { index in
                round.votes.indices.contains(index) ? round.votes[index]?.description ?? "" : ""
            }
            return ["\(index + 1)", round.action.rawValue] + named + lists + numbers + (hasVotes ? votes : [])
        }
        return [head + (hasVotes ? names : [])] + rows
    }

    private func candidateRows(_ names: [String]) -> [[String]] {
        var places: [Int: Int] = [:]
        var place = 1
        for group in order ?? [] {
            for candidate in group { places[candidate] = place }
            place += group.count
        }
        let chosen = Set(elected)
        let rows = names.indices.map { index in
            [
                "\(index)", names[index], places[index].map { "\($0)" } ?? "", chosen.contains(index) ? "1" : "0",
                scores.map { "\($0[index])" } ?? "",
            ] + (pairwise.map { $0[index].map { "\($0)" } } ?? [])
        }
        return [["number", "candidate", "place", "elected", "score"] + (pairwise == nil ? [] : names)] + rows
    }

    private func gradeRows(_ result: JudgmentResult, _ names: [String]) -> [[String]] {
        let chosen = Set(elected)
        let grades = result.grades.first?.indices.map { "grade \($0)" } ?? []
        let rows = names.indices.map { index in
            ["\(index)", names[index], chosen.contains(index) ? "1" : "0", result.medians[index].map { "\($0)" } ?? ""]
                + result.grades[index].map { "\($0)" }
        }
        return [["number", "candidate", "elected", "median"] + grades] + rows
    }
}

/// One cell of a table for a spreadsheet.
enum CountCell {
    static func text(_ cell: String) -> String {
        var text = cell
        if let first = cell.unicodeScalars.first, "=+-@\t\r\n".unicodeScalars.contains(first), Quantity(cell) == nil {
            text = "'" + cell
        }
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return text }
        // By scalars: a quotation mark with an accent on it is a quotation mark to a spreadsheet.
        let doubled = text.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] }
        return "\"" + String(String.UnicodeScalarView(doubled)) + "\""
    }
}
