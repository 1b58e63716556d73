import Testing

@testable import load

/// Answers of a server, as they arrive: whole, in pieces, in chunks.
@Suite struct AnswerTests {
    static let answers: [(name: String, text: String, status: Int, closes: Bool)] = [
        ("with a length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, false),
        ("names in lower case", "HTTP/1.1 422 No\r\ncontent-length:2\r\n\r\nhi", 422, false),
        ("without a body", "HTTP/1.1 204 No Content\r\nServer: x\r\n\r\n", 204, false),
        ("that ends the connection", "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\n.", 200, true),
        (
            "in chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n1A\r\n"
                + "abcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n", 200, false
        ),
        (
            "in chunks with a trailer",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2;x=y\r\nok\r\n0\r\nA: b\r\n\r\n",
            200, false
        ),
    ]

    @Test(arguments: answers)
    func anAnswerIsReadInPiecesOfAnySize(name: String, text: String, status: Int, closes: Bool) {
        let bytes = Array(text.utf8)
        for size in 1...bytes.count {
            var answer = Answer()
            var last = Answer.Step.more
            for start in stride(from: 0, to: bytes.count, by: size) {
                let piece = Array(bytes[start..<min(start + size, bytes.count)])
                #expect(last == .more)
                last = piece.withUnsafeBytes { answer.take($0) }
                if start + size >= bytes.count {
                    #expect(last == .complete(status: status, used: piece.count, closes: closes))
                }
            }
        }
    }

    @Test func oneReaderReadsOneAnswerAfterAnother() {
        var answer = Answer()
        for status in [200, 409, 200] {
            let bytes = Array("HTTP/1.1 \(status) X\r\nContent-Length: 2\r\n\r\nok".utf8)
            #expect(
                bytes.withUnsafeBytes { answer.take($0) }
                    == .complete(status: status, used: bytes.count, closes: false))
        }
    }

    @Test(arguments: [
        "SSH-2.0-OpenSSH_9.2\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
    ])
    func whatIsNoAnswerIsRefused(text: String) {
        var answer = Answer()
        #expect(Array(text.utf8).withUnsafeBytes { answer.take($0) } == .unreadable)
    }
}

@Suite struct PlanTests {
    @Test(arguments: [
        "192.168.1.1:80", "10.0.0.1:80", "0.0.0.0:80", "example.org:80", "127.0.0.1", "127.0.0.1:0", "127.1:80",
    ])
    func onlyThisMachineIsLoaded(address: String) {
        #expect(throws: Complaint.self) { try LoopbackAddress(address) }
    }

    @Test(arguments: ["127.0.0.1:8080", "localhost:8080", "127.0.0.2:8080"])
    func thisMachineIsLoaded(address: String) throws {
        #expect(try LoopbackAddress(address).port == 8080)
    }

    @Test func groupsAreReadOneAfterAnother() throws {
        let plan = try Plan(
            arguments: [
                "--requests", "ballots", "--connections", "50", "--and", "--requests", "sign-ins", "--repeat",
                "--background", "--connections", "200",
            ])
        #expect(plan.groups.map(\.connections) == [50, 200])
        #expect(plan.groups.map(\.background) == [false, true])
    }

    static let faulty: [[String]] = [
        [], ["--get", "/"], ["--get", "/", "--requests", "x"], ["--get", "/", "--seconds", "soon"],
        ["--get", "/", "--seconds", "1", "--fast"], ["--get"], ["--get", "/", "--background"],
    ]

    @Test(arguments: faulty)
    func aPlanWithoutAnEndOrASourceIsRefused(arguments: [String]) {
        #expect(throws: Complaint.self) { try Plan(arguments: arguments) }
    }
}

@Suite struct FiguresTests {
    @Test func timesAreByNearestRank() {
        let figures = Figures()
        for number in 1...200 { figures.count(status: 200, nanoseconds: UInt64(number) * 1000, at: 1) }
        let times = figures.times
        #expect(times?.p50 == 100)
        #expect(times?.p95 == 190)
        #expect(times?.p99 == 198)
        #expect(times?.longest == 200)
    }

    @Test func theFirstSecondsCanBeLeftOut() {
        let figures = Figures()
        figures.begin(at: 100)
        figures.count(status: 200, nanoseconds: 1000, at: 99)
        figures.count(status: 200, nanoseconds: 1000, at: 100)
        #expect(figures.requests == 1)
    }
}
