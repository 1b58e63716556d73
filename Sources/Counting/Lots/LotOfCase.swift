extension CountingCase {
    /// The order in which this case's lot picks: the one that the rules give, else the order of the list. An order that is
    /// no permutation of the candidates counts as none; the reader of cases refuses it before.
    var lot: TieOrder {
        rules.tieOrder.flatMap { TieOrder($0, candidates: candidates.count) } ?? TieOrder(ofList: candidates.count)
    }
}
