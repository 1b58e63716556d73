/// Decision by consent (consentbesluit): carried when nobody has an argued, overriding objection. Source: the sociocratic
/// method as G. Endenburg described it; the statutes say for which decisions it holds.
///
/// Open choices
/// - An objection without an argument does not stop the decision. It is counted apart, so that the chair can ask for one.
/// - Standing aside is no objection.
/// - Nobody there: not carried, for nobody decided anything. Who stands aside is there. Where the case says how many were
///   present, those are there too who said nothing: nobody of them objected.
///
/// `elected` holds 0 when the decision is carried.
enum Consent {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let voices: [ConsentVote] = if case .consent(let voices) = countingCase.ballots { voices } else { [] }
        func sum(_ matches: (ConsentVote) -> Bool) -> Int64 { voices.lazy.filter(matches).map(\.count).reduce(0, +) }
        let consent = sum { $0.voice == .consent }
        let aside = sum { $0.voice == .aside }
        let argued = sum { $0.voice == .objection && $0.isArgued }
        let unargued = sum { $0.voice == .objection && !$0.isArgued }
        let isPassed = argued == 0 && (consent + aside + unargued > 0 || countingCase.present ?? 0 > 0)
        var outcome = CountingOutcome(method: countingCase.method, elected: isPassed ? [0] : [])
        outcome.valid = Quantity(consent + aside + argued + unargued)
        outcome.details = .consent(
            ConsentResult(
                consent: Quantity(consent), aside: Quantity(aside), argued: Quantity(argued),
                unargued: Quantity(unargued), isPassed: isPassed))
        return outcome
    }
}
