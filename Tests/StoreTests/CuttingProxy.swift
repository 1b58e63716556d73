import Foundation
import Glibc
import Synchronization
import TestSupport

/// Stands between the program and the server, and cuts the connection once at a chosen message from the program.
final class CuttingProxy: Sendable {
    enum Cut: Sendable {
        /// The message does not reach the server.
        case before
        /// The message reaches the server, its answer does not come back.
        case after
    }

    private struct State {
        var remaining: Int
        var hasCut = false
    }

    private let listener: Int32, server: String, cut: Cut
    private let state: Mutex<State>
    let port: UInt16

    /// - Parameter server: the path of the server's socket.
    init(server: String, cutting cut: Cut, message: Int) throws {
        (self.server, self.cut) = (server, cut)
        state = Mutex(State(remaining: message))
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(listener, address, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard bound else { throw TestCannotRun(description: "no port for the proxy") }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in accept() }
    }

    var hasCut: Bool { state.withLock { $0.hasCut } }
    func close() { shutdown(listener, Int32(SHUT_RDWR)) }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { break }
            let upstream = connect()
            let ends = Ends(client, upstream)
            Thread.detachNewThread { [self] in
                forward(client, upstream)
                ends.finish()
            }
            Thread.detachNewThread {
                Self.copy(upstream, client)
                ends.finish()
            }
        }
        Glibc.close(listener)
    }

    private func connect() -> Int32 {
        let upstream = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { place in
            place.copyBytes(from: Array(server.utf8).prefix(place.count - 1))
        }
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = Glibc.connect(upstream, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        return upstream
    }

    /// Passes whole messages on: what comes in one piece of the stream depends on how busy the machine is.
    private func forward(_ client: Int32, _ upstream: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var messages = ClientMessages()
        var hasCut = false
        while !hasCut {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            messages.take(buffer.prefix(count))
            while !hasCut, let message = messages.next() {
                hasCut = countsToZero(message)
                // Cut first: on a busy machine the answer is back before this thread goes on.
                if hasCut { shutdown(client, Int32(SHUT_RDWR)) }
                if !hasCut || cut == .after { send(upstream, message, message.count, Int32(MSG_NOSIGNAL)) }
            }
        }
        shutdown(upstream, Int32(SHUT_WR))
    }

    /// A goodbye is not counted: it comes when it comes, between the messages of the next connection.
    private func countsToZero(_ message: [UInt8]) -> Bool {
        if message.count == 5 && message[0] == UInt8(ascii: "X") { return false }
        return state.withLock { state in
            state.remaining -= 1
            if state.remaining == 0 { state.hasCut = true }
            return state.remaining == 0
        }
    }

    private static func copy(_ from: Int32, _ to: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            send(to, buffer, count, Int32(MSG_NOSIGNAL))
        }
        shutdown(to, Int32(SHUT_RDWR))
    }
}

/// Both ends of a connection, closed when both ways are done: a number that is free again may soon be another's.
private final class Ends: Sendable {
    private let client: Int32, upstream: Int32
    private let ways = Mutex(2)

    init(_ client: Int32, _ upstream: Int32) { (self.client, self.upstream) = (client, upstream) }

    func finish() {
        let isLast = ways.withLock { ways in
            ways -= 1
            return ways == 0
        }
        guard isLast else { return }
        close(client)
        close(upstream)
    }
}

/// The messages of PostgreSQL's protocol that one program sends on one connection: a kind and a length, and the first ones
/// a length only.
private struct ClientMessages {
    private var pending: [UInt8] = []
    private var hasStarted = false

    mutating func take(_ bytes: some Sequence<UInt8>) { pending.append(contentsOf: bytes) }

    /// The next one that is there as a whole.
    mutating func next() -> [UInt8]? {
        let head = hasStarted ? 1 : 0
        guard pending.count >= head + 4 else { return nil }
        let length = head + Int(number(at: head))
        guard pending.count >= length else { return nil }
        // A question for encryption comes before the start.
        if !hasStarted { hasStarted = length < 8 || !(80_877_103...80_877_104).contains(number(at: 4)) }
        defer { pending.removeFirst(length) }
        return Array(pending.prefix(length))
    }

    private func number(at place: Int) -> UInt32 {
        pending[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
