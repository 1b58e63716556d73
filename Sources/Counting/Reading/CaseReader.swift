import Kernel
import Phrases

/// Reads a case in one walk over its bytes; what stands before the method and the candidates is passed over and read after.
struct CaseReader {
    /// The case asks what is not offered.
    struct Unsupported: Error { let why: Phrase }
    /// So much is wrong that reading on tells nothing.
    struct TooManyFindings: Error {}

    /// The keys that a case knows.
    enum Key: String, CaseIterable {
        case method, seats, candidates, ballots, rules, budget, present, members
    }

    var scanner: JSONScanner
    var findings = Findings()
    var method: CountingMethod?
    var candidates: [Candidate]?
    private let asked: CountingMethod?
    private var ballots: Ballots?
    /// Where the values start that wait for others.
    private var places: [Key: Int] = [:]

    /// Hears which bytes are not looked at again.
    let passed: ((Range<Int>) -> Void)?

    init(_ bytes: UnsafeBufferPointer<UInt8>, as asked: CountingMethod?, passed: ((Range<Int>) -> Void)? = nil) {
        scanner = JSONScanner(bytes)
        self.passed = passed
        // The mark that some editors put before UTF-8.
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { scanner.at = 3 }
        self.asked = asked
        method = asked
    }

    mutating func read() throws -> CountingCase? {
        try skim()
        for key in [Key.candidates, .ballots] where places[key] == nil { findings.add(.missing(key.rawValue)) }
        guard let method else {
            findings.add(.missing(Key.method.rawValue))
            return nil
        }
        if ballots == nil, let place = places[.ballots], candidates != nil {
            scanner.at = place
            ballots = try readBallots(for: method)
        }
        let seats = try optionalWhole(.seats) ?? 1
        if !(1...CountingCase.seatLimit).contains(seats) {
            findings.add(.outside("seats", found: seats, from: 1, to: CountingCase.seatLimit))
        }
        var rules = CountingRules()
        if let place = places[.rules] {
            scanner.at = place
            rules = try readRules(for: method)
        }
        let budget = try optionalWhole(.budget)
        let present = try optionalWhole(.present), members = try optionalWhole(.members)
        guard findings.isEmpty, let candidates, let ballots else { return nil }
        return CountingCase(
            method: method, seats: Int(seats), candidates: candidates, ballots: ballots, rules: rules, budget: budget,
            present: present, members: members)
    }

    /// Walks over the whole object: reads what can be read at once and remembers where the rest stands.
    private mutating func skim() throws {
        guard scanner.peek() == Byte.openObject else {
            if scanner.at < scanner.bytes.count, scanner.at == 0 || scanner.bytes[scanner.at] == Byte.openList {
                findings.add(.wrongKind("(case)", wanted: Phrases.CountingCase.object))
            }
            throw scanner.unexpected
        }
        scanner.at += 1
        guard !scanner.take(Byte.closeObject) else { return try end() }
        repeat {
            guard scanner.peek() == Byte.quote else { throw scanner.unexpected }
            let name = try scanner.string()
            try scanner.expect(Byte.colon)
            guard let key = Key(rawValue: name) else {
                try scanner.skipValue(depth: 1)
                continue
            }
            if places[key] != nil {
                try found(.twice(name))
                try scanner.skipValue(depth: 1)
                continue
            }
            _ = scanner.peek()
            places[key] = scanner.at
            try readNow(key)
        } while try scanner.another(before: Byte.closeObject)
        try end()
    }

    private mutating func readNow(_ key: Key) throws {
        switch key {
        case .method where asked == nil: try readMethod()
        case .candidates: candidates = try readCandidates()
        case .ballots where candidates != nil && method != nil:
            if let method { ballots = try readBallots(for: method) }
        default: try scanner.skipValue(depth: 1)
        }
    }

    /// Nothing may follow the object.
    private mutating func end() throws {
        _ = scanner.peek()
        guard scanner.at == scanner.bytes.count else { throw scanner.unexpected }
    }

    private mutating func readMethod() throws {
        guard let name = try text("method") else { return }
        guard let known = CountingMethod(rawValue: name) else {
            throw Unsupported(why: Phrases.CountingCase.unsupportedMethod(name))
        }
        method = known
    }

    private mutating func optionalWhole(_ key: Key) throws -> Int64? {
        guard let place = places[key] else { return nil }
        scanner.at = place
        if scanner.peek() == UInt8(ascii: "n") {
            try scanner.takeWord("null")
            return nil
        }
        return try whole(key.rawValue)
    }

    /// Notes a finding; stops when there are too many.
    mutating func found(_ ground: Ground) throws {
        findings.add(ground)
        if findings.isFull { throw TooManyFindings() }
    }
}
