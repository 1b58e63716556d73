/// Connections that send the same kind of requests, and what came of it.
final class Group {
    let plan: Plan.GroupPlan
    let source: RequestSource
    let figures = Figures()
    private var given = 0
    private var deadline = UInt64.max
    private var limit = Int.max
    private var isStopped = false

    init(_ plan: Plan.GroupPlan, host: LoopbackAddress) throws {
        self.plan = plan
        if let file = plan.file {
            source = try RequestSource(file: file, host: host)
        } else {
            source = RequestSource(get: plan.path ?? "/", host: host)
        }
        limit = plan.count ?? (plan.file != nil && !plan.repeats ? source.count : .max)
    }

    func begin(at now: UInt64) {
        if let seconds = plan.seconds { deadline = now + UInt64(seconds * 1e9) }
        figures.begin(at: now + UInt64(plan.warmUp * 1e9))
    }

    /// No more requests; answers on their way are still counted.
    func stop() { isStopped = true }

    /// The bytes of the next request. Each request of a file goes out once, over whichever connection is free.
    func next(at now: UInt64) -> Range<Int>? {
        guard !isStopped, given < limit, now < deadline else { return nil }
        let index = source.count == 1 ? 0 : given % source.count
        given += 1
        return source.starts[index]..<source.starts[index + 1]
    }
}
