import Kernel
import Phrases

extension CaseReader {
    /// Reads the list of candidates: objects with a name and perhaps a cost; other members are passed over.
    mutating func readCandidates() throws -> [Candidate] {
        var candidates: [Candidate] = []
        try list("candidates") { reader, index in
            guard index < CountingCase.candidateLimit else {
                let limit = Int64(CountingCase.candidateLimit)
                try reader.found(.outside("candidates", found: limit + 1, from: 1, to: limit))
                throw TooManyFindings()
            }
            if reader.scanner.peek() == Byte.quote {
                candidates.append(Candidate(try reader.scanner.string()))
            } else {
                candidates.append(try reader.readCandidate(index))
            }
        }
        return candidates
    }

    private mutating func readCandidate(_ index: Int) throws -> Candidate {
        var name: String?, cost: Int64?, isNamed = false
        try object("candidates[\(index)]") { reader, member in
            switch member {
            case "name":
                isNamed = true
                name = try reader.text("candidates[\(index)].name")
            case "cost": cost = try reader.whole("candidates[\(index)].cost")
            default: try reader.scanner.skipValue(depth: 3)
            }
        }
        if !isNamed { try found(.missing("candidates[\(index)].name")) }
        return Candidate(name ?? "", cost: cost)
    }
}
