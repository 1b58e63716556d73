import CEpoll
import Glibc

/// Runs all connections of all groups on one thread.
struct EventLoop {
    let address: LoopbackAddress
    let groups: [Group]

    /// After so long without any answer the run is given up.
    static let patience: UInt64 = 30_000_000_000

    func run() throws {
        let poll = epoll_create1(0)
        guard poll >= 0 else { throw Complaint("no epoll") }
        defer { close(poll) }
        let connections = groups.flatMap { group in (0..<group.plan.connections).map { _ in Connection(group) } }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
        defer { buffer.deallocate() }

        for (index, connection) in connections.enumerated() { try open(connection, index, poll) }
        let start = monotonic()
        for group in groups { group.begin(at: start) }
        for (index, connection) in connections.enumerated() { try ask(connection, index, poll) }
        var busy = connections.filter(\.isBusy).count
        var working = groups.map { group in
            connections.filter { $0.group === group && $0.isBusy }.count
        }
        let groupOf = connections.map { connection in groups.firstIndex { $0 === connection.group } ?? 0 }
        var events = [epoll_event](repeating: epoll_event(), count: 512)
        var lastAnswer = start

        while busy > 0 {
            let count = Int(epoll_wait(poll, &events, Int32(events.count), 1000))
            if count <= 0 {
                guard monotonic() - lastAnswer < Self.patience else { throw Complaint("no answer for 30 seconds") }
                continue
            }
            for event in events[..<count] {
                let index = Int(event.data.u64)
                let connection = connections[index]
                guard connection.isBusy else { continue }
                if connection.waitsToSend, event.events & EPOLLOUT.rawValue != 0 {
                    if !connection.send() { try replace(connection, index, poll) }
                    watch(connection, index, poll, EPOLL_CTL_MOD)
                }
                if connection.isBusy, event.events & ~EPOLLOUT.rawValue != 0 {
                    switch connection.receive(into: buffer) {
                    case .nothing: break
                    case .broken: try replace(connection, index, poll)
                    case .answered(let closes):
                        lastAnswer = monotonic()
                        if closes { try reopen(connection, index, poll) }
                        try ask(connection, index, poll)
                    }
                }
                if !connection.isBusy {
                    connection.shut()
                    busy -= 1
                    working[groupOf[index]] -= 1
                    stopBackground(working)
                }
            }
        }
        for connection in connections { connection.shut() }
    }

    /// When the groups that set the length of the run are done, the others stop too.
    private func stopBackground(_ working: [Int]) {
        guard !zip(groups, working).contains(where: { !$0.plan.background && $1 > 0 }) else { return }
        for group in groups { group.stop() }
    }

    private func ask(_ connection: Connection, _ index: Int, _ poll: Int32) throws {
        let sent = connection.ask(at: monotonic())
        if connection.isBusy, !sent { return try replace(connection, index, poll) }
        if connection.waitsToSend { watch(connection, index, poll, EPOLL_CTL_MOD) }
    }

    /// A broken connection costs its request; a new one goes on with the next.
    private func replace(_ connection: Connection, _ index: Int, _ poll: Int32) throws {
        connection.group.figures.countFailure()
        guard connection.group.figures.failures < 1000 else {
            throw Complaint("1,000 connections broke; is it serving?")
        }
        connection.shut()
        try open(connection, index, poll)
        try ask(connection, index, poll)
    }

    private func reopen(_ connection: Connection, _ index: Int, _ poll: Int32) throws {
        connection.group.figures.countReopening()
        connection.shut()
        try open(connection, index, poll)
    }

    private func open(_ connection: Connection, _ index: Int, _ poll: Int32) throws {
        try connection.open(address)
        watch(connection, index, poll, EPOLL_CTL_ADD)
    }

    private func watch(_ connection: Connection, _ index: Int, _ poll: Int32, _ how: Int32) {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | (connection.waitsToSend ? EPOLLOUT.rawValue : 0)
        event.data.u64 = UInt64(index)
        epoll_ctl(poll, how, connection.descriptor, &event)
    }
}
