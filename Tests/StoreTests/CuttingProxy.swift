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
            Thread.detachNewThread { [self] in forward(client, upstream) }
            Thread.detachNewThread { Self.copy(upstream, client) }
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

    private func forward(_ client: Int32, _ upstream: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            let cuts = state.withLock { state in
                state.remaining -= 1
                if state.remaining == 0 { state.hasCut = true }
                return state.remaining == 0
            }
            if !cuts || cut == .after { send(upstream, buffer, count, Int32(MSG_NOSIGNAL)) }
            if cuts {
                shutdown(client, Int32(SHUT_RDWR))
                break
            }
        }
        shutdown(upstream, Int32(SHUT_WR))
    }

    private static func copy(_ from: Int32, _ to: Int32) {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            send(to, buffer, count, Int32(MSG_NOSIGNAL))
        }
        shutdown(to, Int32(SHUT_RDWR))
        Glibc.close(from)
    }
}
