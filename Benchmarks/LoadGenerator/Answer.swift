import Glibc

/// Reads one answer after another off a connection, without copying and without making objects.
struct Answer {
    enum Step: Equatable {
        /// The answer is not complete; bytes that were passed on belong to it.
        case more
        /// The answer ended; so many bytes of what was given belong to it.
        case complete(status: Int, used: Int, closes: Bool)
        case unreadable
    }

    private enum Body {
        case head
        case length(Int)
        case chunked(Chunks)
    }

    private var head: [UInt8] = []
    private var body = Body.head
    private var status = 0
    private var closes = false

    /// Takes the next bytes of the connection.
    mutating func take(_ bytes: UnsafeRawBufferPointer) -> Step {
        if case .head = body {
            if head.isEmpty, let end = Self.headEnd(bytes) {
                guard readHead(UnsafeRawBufferPointer(rebasing: bytes[..<end])) else { return .unreadable }
                return takeBody(UnsafeRawBufferPointer(rebasing: bytes[end...]), after: end)
            }
            let known = head.count
            head.append(contentsOf: bytes)
            guard let end = head.withUnsafeBytes(Self.headEnd) else { return head.count > 65_536 ? .unreadable : .more }
            guard head.withUnsafeBytes({ readHead(UnsafeRawBufferPointer(rebasing: $0[..<end])) }) else {
                return .unreadable
            }
            head.removeAll(keepingCapacity: true)
            return takeBody(UnsafeRawBufferPointer(rebasing: bytes[(end - known)...]), after: end - known)
        }
        return takeBody(bytes, after: 0)
    }

    /// How many bytes the head takes, the empty line included.
    private static func headEnd(_ bytes: UnsafeRawBufferPointer) -> Int? {
        var at = 3
        while at < bytes.count {
            // `at` is where the last of the four bytes may be; any other byte rules out the next three places too.
            switch bytes[at] {
            case 10:
                if bytes[at - 1] == 13, bytes[at - 2] == 10, bytes[at - 3] == 13 { return at + 1 }
                at += 2
            case 13: at += 1
            default: at += 4
            }
        }
        return nil
    }

    private mutating func readHead(_ head: UnsafeRawBufferPointer) -> Bool {
        guard head.count > 12, head[..<7].elementsEqual("HTTP/1.".utf8) else { return false }
        status = head[9..<12].reduce(0) { $0 * 10 + Int($1) - 48 }
        guard (100..<600).contains(status) else { return false }
        closes = Self.value(of: "connection", in: head).map { Self.equal($0, "close") } ?? false
        if let value = Self.value(of: "transfer-encoding", in: head), Self.equal(value, "chunked") {
            body = .chunked(Chunks())
        } else if let value = Self.value(of: "content-length", in: head) {
            var length = 0
            for digit in value {
                guard (48...57).contains(digit), length < 1 << 40 else { return false }
                length = length * 10 + Int(digit) - 48
            }
            body = .length(length)
        } else {
            body = .length(0)
        }
        return true
    }

    private mutating func takeBody(_ bytes: UnsafeRawBufferPointer, after used: Int) -> Step {
        switch body {
        case .head:
            return .unreadable
        case .length(let left):
            guard bytes.count >= left else {
                body = .length(left - bytes.count)
                return .more
            }
            return finish(used + left)
        case .chunked(var chunks):
            let taken = chunks.take(bytes)
            body = .chunked(chunks)
            switch taken {
            case nil: return .unreadable
            case .some(let count): return chunks.ended ? finish(used + count) : .more
            }
        }
    }

    private mutating func finish(_ used: Int) -> Step {
        // An informational answer comes before the real one; servers send none unless asked.
        body = .head
        return .complete(status: status, used: used, closes: closes)
    }

    /// The value of a field; names in lower case.
    private static func value(of name: StaticString, in head: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer? {
        let length = name.utf8CodeUnitCount
        var at = 0
        while let lineEnd = head[at...].firstIndex(of: 10) {
            let next = lineEnd + 1
            if next + length < head.count, head[next + length] == 58,
                equal(UnsafeRawBufferPointer(rebasing: head[next..<next + length]), name)
            {
                var first = next + length + 1
                while first < head.count, head[first] == 32 { first += 1 }
                let end = head[first...].firstIndex(of: 13) ?? head.count
                return UnsafeRawBufferPointer(rebasing: head[first..<end])
            }
            at = next
            if at >= head.count { return nil }
        }
        return nil
    }

    private static func equal(_ bytes: UnsafeRawBufferPointer, _ text: StaticString) -> Bool {
        guard bytes.count == text.utf8CodeUnitCount, let base = bytes.baseAddress else { return false }
        return strncasecmp(
            base.assumingMemoryBound(to: CChar.self),
            UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self), bytes.count) == 0
    }
}
