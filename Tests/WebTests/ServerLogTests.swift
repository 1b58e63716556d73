import Glibc
import Logging
import Testing
import Web

@Suite struct `The server's log` {
    @Test func `A line holds the time, the level, what is known sorted by name, the module and the message`() throws {
        try withLog { logger, lines, read in
            var logger = logger
            logger[metadataKey: "request"] = "7"
            logger.info("answered", metadata: ["status": "200", "method": "GET"])
            lines.flush()
            let line = read()
            #expect(line.hasSuffix(" info test: method=GET request=7 status=200 [WebTests] answered\n"))
            let time = line.prefix { $0 != " " }
            #expect(time.count == "2026-11-21T22:24:47+0100".count && time.dropFirst(10).first == "T")
        }
    }

    @Test func `What an event says goes before what the logger knows`() throws {
        try withLog { logger, lines, read in
            var logger = logger
            logger[metadataKey: "route"] = "none"
            logger.info("answered", metadata: ["route": "/help"])
            lines.flush()
            #expect(read().contains("route=/help") && !read().contains("none"))
        }
    }

    @Test func `Ordinary lines are gathered; a warning is written at once, with all that came before it`() throws {
        try withLog { logger, _, read in
            logger.info("first")
            #expect(read().isEmpty)
            logger.warning("second")
            #expect(read().split(separator: "\n").map { $0.suffix(6).trimmed } == ["first", "second"])
        }
    }

    @Test func `What is gathered is written by itself after a moment`() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        defer { ends.forEach { close($0) } }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        let file = ends[1]
        Logger(label: "test") { ServerLog(label: $0, to: LogLines(file: file)) }.info("alone")
        var ready = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
        // Turns are counted, not seconds: a machine that stood still for a while has lost none.
        for _ in 0..<600 where poll(&ready, 1, 0) == 0 { try await Task.sleep(for: .milliseconds(100)) }
        #expect(everything(ends[0]).hasSuffix("alone\n"))
    }

    @Test func `Lines of many writers stay whole`() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let file = ends[1]
        let lines = LogLines(file: file)
        let reader = Task.detached { [input = ends[0]] in everything(input) }
        await withTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let logger = Logger(label: "test") { ServerLog(label: $0, to: lines) }
                    for number in 0..<500 { logger.info("w\(writer)n\(number)") }
                }
            }
        }
        lines.flush()
        close(file)
        let messages = await reader.value.split(separator: "\n").map { $0.split(separator: " ").last ?? "" }
        close(ends[0])
        #expect(messages.count == 4000 && Set(messages).count == 4000)
        #expect(messages.filter { $0.hasPrefix("w3n") } == (0..<500).map { "w3n\($0)" })
    }
}

/// A log that goes into a pipe, and what can be read from it until now.
private func withLog(_ body: (Logger, LogLines, () -> String) throws -> Void) throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { ends.forEach { close($0) } }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    let lines = LogLines(file: ends[1])
    var text = ""
    try body(Logger(label: "test") { ServerLog(label: $0, to: lines) }, lines) {
        text += everything(ends[0])
        return text
    }
}

private func everything(_ file: Int32) -> String {
    var bytes: [UInt8] = [], buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(file, &buffer, buffer.count), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
}

extension Substring {
    fileprivate var trimmed: Substring { drop { $0 == " " } }
}
