import Glibc

/// Writes to standard output and standard error without a buffer of its own, so that a long outcome is not kept twice.
enum Output {
    static func bytes(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }
    static func text(_ text: String) { write(Array(text.utf8), to: STDOUT_FILENO) }
    static func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    private static func write(_ bytes: [UInt8], to file: Int32) {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let written = Glibc.write(file, part.baseAddress, part.count)
                if written < 0, errno == EINTR { continue }
                // Nobody reads any more.
                guard written > 0 else { return }
                rest = rest.dropFirst(written)
            }
        }
    }
}
