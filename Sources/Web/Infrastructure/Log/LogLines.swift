import Foundation
import Glibc
import Synchronization

/// Where lines of the log are gathered and written: a fifth of a second later, when 64 KiB are there, or at once.
///
/// A program that is killed loses the lines of its last fifth of a second, never a warning or an error.
public final class LogLines: Sendable {
    fileprivate struct Gathered {
        var bytes: [UInt8] = []
        /// The second that the last line began with, and how it is written.
        var second: time_t = 0
        var time: [UInt8] = []
    }

    private let file: Int32
    private let gathered = Mutex(Gathered())
    /// Keeps two writings from mixing.
    private let writing = Mutex(())

    private static let most = 64 << 10
    private static let pause: TimeInterval = 0.2

    /// - Parameter file: an open file descriptor; 2 is the standard error.
    public init(file: Int32 = 2) { self.file = file }

    /// Adds a line, with the time in front of it.
    func add(_ line: String, now: Bool) {
        let moment = time(nil)
        let (isFirst, count) = gathered.withLock { gathered in
            if moment != gathered.second { gathered.begin(moment) }
            let isFirst = gathered.bytes.isEmpty
            gathered.bytes.append(contentsOf: gathered.time)
            gathered.bytes.append(contentsOf: line.utf8)
            return (isFirst, gathered.bytes.count)
        }
        if now || count >= Self.most {
            flush()
        } else if isFirst {
            // A thread of its own, five in a second at most: it comes to its turn however busy the server's own threads are.
            Thread.detachNewThread {
                Thread.sleep(forTimeInterval: Self.pause)
                self.flush()
            }
        }
    }

    /// Writes what is there.
    public func flush() {
        writing.withLock { _ in
            let bytes = gathered.withLock { gathered in
                defer { gathered.bytes = [] }
                return gathered.bytes
            }
            bytes.withUnsafeBytes { bytes in
                var rest = bytes[...]
                while !rest.isEmpty {
                    let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                    if count < 0, errno == EINTR { continue }
                    // Nowhere to write to: the lines are lost, the server goes on.
                    guard count > 0 else { return }
                    rest = rest.dropFirst(count)
                }
            }
        }
    }
}

extension LogLines.Gathered {
    /// `2026-11-21T22:24:47+0100 `, local time as the machine has it.
    fileprivate mutating func begin(_ moment: time_t) {
        var moment = moment, parts = tm()
        localtime_r(&moment, &parts)
        var text = [CChar](repeating: 0, count: 64)
        let count = strftime(&text, text.count, "%Y-%m-%dT%H:%M:%S%z ", &parts)
        second = moment
        time = text[..<count].map { UInt8(bitPattern: $0) }
    }
}
