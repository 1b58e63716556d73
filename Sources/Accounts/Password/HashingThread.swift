#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A thread of the machine that only hashes passwords.
enum HashingThread {
    static func start(_ queue: HashingQueue) {
        var thread = pthread_t()
        let box = Unmanaged.passRetained(queue)
        let outcome = pthread_create(&thread, nil, hashUntilClosed, box.toOpaque())
        if outcome == 0 { pthread_detach(thread) } else { box.release() }
    }
}

private func hashUntilClosed(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    let queue = Unmanaged<HashingQueue>.fromOpaque(argument).takeRetainedValue()
    // On Linux this is the priority of the calling thread alone: it yields to those who serve pages and votes.
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
    while let work = queue.take() { work() }
    return nil
}

/// What the machine offers.
public enum Machine {
    /// One thread for each core, and never more than four: each takes 19 MiB while it works.
    public static var hashingThreads: Int { min(4, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }
}
