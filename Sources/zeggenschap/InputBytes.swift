import Counting
import Glibc

/// The bytes of a file or of standard input, read whole into one block of memory that does not move them about when it grows.
final class InputBytes {
    private var block: UnsafeMutablePointer<UInt8>?
    private var room = 0
    private(set) var count = 0

    /// What could not be opened or read.
    struct Unreadable: Error {
        let code: Int32
    }

    /// Reads until the end, or one byte more than a case may have.
    init(from path: String?) throws(Unreadable) {
        let file = path.map { open($0, O_RDONLY) } ?? STDIN_FILENO
        guard file >= 0 else { throw Unreadable(code: errno) }
        defer { if path != nil { close(file) } }
        let most = CountingCase.sizeLimit + 1
        var about = stat()
        // A file tells its size; what comes through a pipe does not.
        if fstat(file, &about) == 0 { grow(to: min(most, Int(about.st_size) + 1)) }
        while count < most {
            if count == room { grow(to: min(most, max(1 << 16, room * 2))) }
            guard let block else { throw Unreadable(code: ENOMEM) }
            let got = read(file, block + count, room - count)
            if got == 0 { return }
            if got < 0, errno == EINTR { continue }
            guard got > 0 else { throw Unreadable(code: errno) }
            count += got
        }
    }

    private func grow(to size: Int) {
        guard size > room, let larger = realloc(block, size) else { return }
        block = larger.assumingMemoryBound(to: UInt8.self)
        room = size
    }

    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: block, count: count) }

    /// Gives the memory of bytes back that nobody looks at again; they read as 0 from now on.
    func forget(_ range: Range<Int>) {
        guard let block else { return }
        let page = sysconf(Int32(_SC_PAGESIZE))
        let start = UInt(bitPattern: block + range.lowerBound), end = UInt(bitPattern: block + range.upperBound)
        let first = (start + UInt(page) - 1) / UInt(page) * UInt(page), last = end / UInt(page) * UInt(page)
        guard first < last else { return }
        madvise(UnsafeMutableRawPointer(bitPattern: first), Int(last - first), MADV_DONTNEED)
    }

    deinit { free(block) }
}
