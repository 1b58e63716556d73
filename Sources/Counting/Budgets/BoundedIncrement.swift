extension CountingCase {
    /// The smallest step, in the unit of the costs and at least 1, by which shares can be raised so that the count ends
    /// within seconds: a poll must always close, also where one cent at a time would take a million recounts.
    ///
    /// Once every share is as large as all costs together everybody can pay for everything, so raising never goes beyond.
    public var boundedIncrement: Int64 {
        guard case .approvals(let ballots) = ballots else { return 1 }
        let work = Int128(ballots.marks.count + candidates.count + 5_000)
        let raises = max(1, Int128(EqualShares.workLimit) / 10 / work)
        let everything = candidates.reduce(Int128(0)) { $0 + Int128(max(0, $1.cost ?? 0)) }
        return Int64(clamping: max(1, (everything + raises - 1) / raises))
    }
}
