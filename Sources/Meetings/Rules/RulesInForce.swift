import Kernel
public import Statutes

extension NoticeRules {
    /// The terms of notice by the law and the statutes in force. Where statutes have no term of their own for an
    /// amendment, their ordinary term holds for it too.
    public init(_ statutes: StatutesInForce) {
        func clause(_ key: ParameterKey<Int>) -> Clause<Int> { Clause(statutes[key], statutes.article(of: key)) }
        let ordinary = clause(.assemblyNoticeDays)
        self.init(
            assembly: ordinary,
            amendment: statutes.isSet(.assemblyNoticeDaysAmend) ? clause(.assemblyNoticeDaysAmend) : ordinary,
            counting: statutes[.assemblyNoticeCounting],
            legalAssembly: statutes.law.isInForce(.assemblyNotice)
                ? Clause(statutes.law[.assemblyNotice].count, statutes.law.article(.assemblyNotice)) : nil,
            legalAmendment: Clause(
                statutes.law[.amendNoticeDays].count, statutes.law.article(.amendNoticeDays)),
            secondMeeting: clause(.quorumSecondMeetingNoticeDays),
            secondMeetingAfter: clause(.quorumSecondMeetingMinDays),
            secondMeetingWithin: clause(.quorumSecondMeetingMaxDays))
    }
}

extension SupportMeasure {
    /// Votes, unless the law counts members.
    init(_ law: LawOnDay) { self = law.isInForce(.memberSupport) ? .members : .votes }
}

extension RequestRules {
    /// The members' right to ask for an assembly, by the law and the statutes in force. An article of the statutes is
    /// named only where it gives members more than the law does; where it repeats the law, the law is the ground.
    public init(_ statutes: StatutesInForce) {
        let law = statutes.law
        let fraction = statutes[.assemblyRequestFraction], days = statutes[.assemblyRequestHoldWithinDays]
        // Where the law has no days of its own, those of the statutes stand alone.
        let legalDays =
            law.isInForce(.requestHoldDays)
            ? Clause(law[.requestHoldDays].count, law.article(.requestHoldDays))
            : Clause(days, statutes.article(of: .assemblyRequestHoldWithinDays))
        self.init(
            fraction: Clause(
                fraction,
                fraction < law[.requestFraction].fraction
                    ? statutes.article(of: .assemblyRequestFraction) : law.article(.requestFraction)),
            holdWithin: days < legalDays.value
                ? Clause(days, statutes.article(of: .assemblyRequestHoldWithinDays)) : legalDays,
            legalHoldWithin: legalDays,
            selfConvokeAfter: Clause(
                statutes[.assemblyRequestSelfConvokeDays],
                law.isInForce(.requestSelfConvokeDays)
                    ? law.article(.requestSelfConvokeDays) : statutes.article(of: .assemblyRequestSelfConvokeDays)),
            terms: TermsAct(jurisdiction: law.jurisdiction), measure: SupportMeasure(law))
    }
}

extension ModeRules {
    /// Taking part from a distance, by the law and the statutes in force.
    public init(_ statutes: StatutesInForce) {
        let online: Clause<Bool>
        if statutes.isSet(.assemblyMode), statutes[.assemblyMode] == .physical {
            online = Clause(false, statutes.article(of: .assemblyMode))
        } else {
            online = Clause(
                statutes[.evoteLive] || statutes.isSet(.assemblyMode), statutes.law.article(.electronicVote))
        }
        self.init(
            online: online,
            digitalLaw: Clause(
                statutes.law.isInForce(.digitalAssembly), statutes.law.article(.digitalAssembly)))
    }
}

extension ChannelRules {
    /// How members may be called, by the statutes in force. Consent to e-mail is the law's (2:41 lid 5).
    public init(_ statutes: StatutesInForce) {
        self.init(allowsEmail: statutes[.assemblyChannels].contains(.email), emailNeedsConsent: true)
    }
}
