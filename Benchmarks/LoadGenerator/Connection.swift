import Glibc

/// One connection that is kept open: a request out, its answer in, the next request.
final class Connection {
    let group: Group
    private(set) var descriptor: Int32 = -1
    private var answer = Answer()
    /// What of the request is still to be sent.
    private var outgoing: Range<Int> = 0..<0
    private var askedAt: UInt64 = 0
    private(set) var isBusy = false
    private(set) var waitsToSend = false

    init(_ group: Group) { self.group = group }

    func open(_ address: LoopbackAddress) throws {
        descriptor = try address.connect()
        answer = Answer()
    }

    func shut() {
        if descriptor >= 0 { close(descriptor) }
        descriptor = -1
        isBusy = false
        waitsToSend = false
    }

    /// Sends the group's next request; false when the group has no more.
    func ask(at now: UInt64) -> Bool {
        guard let request = group.next(at: now) else { return false }
        outgoing = request
        askedAt = now
        isBusy = true
        return send()
    }

    /// Goes on sending; false when the connection broke.
    func send() -> Bool {
        while !outgoing.isEmpty {
            let sent = Glibc.send(
                descriptor, group.source.bytes.baseAddress?.advanced(by: outgoing.lowerBound), outgoing.count,
                Int32(MSG_NOSIGNAL))
            if sent < 0 {
                waitsToSend = errno == EAGAIN
                return waitsToSend
            }
            outgoing = outgoing.lowerBound + sent..<outgoing.upperBound
        }
        waitsToSend = false
        return true
    }

    enum Event {
        case nothing, answered(closes: Bool), broken
    }

    /// Reads what has come. Each answer is counted with the time since its request.
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Event {
        let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        guard count > 0 else { return count < 0 && errno == EAGAIN ? .nothing : .broken }
        guard isBusy else { return .broken }
        switch answer.take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) {
        case .more: return .nothing
        case .complete(let status, let used, let closes) where used == count:
            isBusy = false
            let now = monotonic()
            group.figures.count(status: status, nanoseconds: now - askedAt, at: now)
            return .answered(closes: closes)
        case .complete, .unreadable: return .broken
        }
    }
}

/// Nanoseconds on a clock that never goes back.
func monotonic() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}
