import Counting
import Kernel
import Testing

@Suite("A count told to people")
struct ExplanationTests {
    private let circle = Cases.rankings(
        .rankedPairs, 3, [(8, [[0], [1], [2]]), (7, [[1], [2], [0]]), (5, [[2], [0], [1]])])

    @Test("Ranked pairs, in Dutch: the matrix, every pair, the order")
    func pairs() throws {
        #expect(
            try circle.counted().explanation(of: circle, in: .dutch) == """
                Telwijze: twee aan twee vergelijken, sterkste paren eerst.
                Plaatsen: 1.
                Geldige stembiljetten: 20.

                Hoeveel stembiljetten de kandidaat van de regel boven die van de kolom zetten:

                Kandidaat        [0]  [1]  [2]
                ---------------  ---  ---  ---
                [0] kandidaat 0    –   13    8
                [1] kandidaat 1    7    –   15
                [2] kandidaat 2   12    5    –

                De paren, van sterk naar zwak. Een paar dat een kring zou sluiten, telt niet:

                Nr.  Paar                           Stemmen  Gevolg
                ---  -----------------------------  -------  ---------------
                  1  kandidaat 1 boven kandidaat 2       15  vastgezet
                  2  kandidaat 0 boven kandidaat 1       13  vastgezet
                  3  kandidaat 2 boven kandidaat 0       12  sluit een kring

                Volgorde, de beste eerst:
                  1. kandidaat 0
                  2. kandidaat 1
                  3. kandidaat 2

                Gekozen: kandidaat 0.

                """)
    }

    @Test("Equal shares, in English: what each pays, and what is cut off")
    func shares() throws {
        var rules = BudgetRules()
        rules.completion = .none
        let budget = Cases.budget(
            .equalShares, 1_000_000, costs: [123_457, 234_561], [(6, [0]), (7, [0, 1]), (99_999, [1])], rules: rules)
        let text = try budget.counted().explanation(of: budget, in: .english)
        #expect(text.contains("Method: participatory budget, Method of Equal Shares."))
        #expect(text.contains("1  project 1  234561  100006  2.345469…"))
        #expect(text.hasSuffix("Amounts that end in … are cut off; the count uses the whole number.\n"))
    }

    @Test("A tie, a lot and a dropped option are named")
    func named() throws {
        let tie = Cases.rankings(.plurality, 2, [(1, [[0]]), (1, [[1]])])
        #expect(
            try tie.counted().explanation(of: tie, in: .dutch).contains(
                "Evenveel voor de laatste plaats: kandidaat 0 en kandidaat 1. Die plaats blijft leeg."))
        let budget = Cases.budget(.budgetGreedy, 10, costs: [6, 6], [(2, [0, 1])])
        #expect(
            try budget.counted().explanation(of: budget, in: .dutch).contains(
                "Ronde 1: het lot koos tussen project 0 en project 1: project 0 gaat voor."))
        var rules = CountingRules()
        rules.debian.defaultOption = 1
        rules.debian.quorum = Fraction(3)
        let option = Cases.rankings(.debian, 2, [(2, [[0], [1]])], rules: rules)
        #expect(
            try option.counted().explanation(of: option, in: .dutch).contains(
                "kandidaat 0 valt af: 2 stembiljetten zetten deze keuze boven de standaardkeuze; nodig zijn er 3."))
    }

    @Test("A motion and a decision by consent")
    func motion() throws {
        let motion = CountingCase(
            method: .motion, candidates: [],
            ballots: .motion([MotionVote(Fraction(3), .yes), MotionVote(Fraction(1, 3) ?? Fraction(0), .no)]))
        let text = try motion.counted().explanation(of: motion, in: .dutch)
        #expect(text.contains("Meer nodig dan         5/3\n"))
        #expect(text.hasSuffix("Het voorstel is aangenomen.\n"))
        let consent = CountingCase(
            method: .consent, candidates: [], ballots: .consent([ConsentVote(1, .objection, isArgued: true)]))
        #expect(try consent.counted().explanation(of: consent, in: .english).hasSuffix("The motion is not carried.\n"))
    }

    @Test("A name cannot break a line or turn the direction of writing")
    func names() throws {
        var countingCase = Cases.rankings(.plurality, 1, [(1, [[0]])])
        countingCase.candidates[0].name = "An\u{1B}[2J\nBo\u{202E}ris"
        let text = try countingCase.counted().explanation(of: countingCase, in: .english)
        #expect(text.contains("Elected: An [2J Bo ris."))
    }

    @Test("Every method can be told, in both languages", arguments: CountingMethod.allCases)
    func every(method: CountingMethod) throws {
        var draw = Draw(606)
        for number in 0..<40 {
            let countingCase = RandomCase(method, &draw).countingCase
            guard method != .motion, method != .consent else { return }
            let outcome = try countingCase.counted()
            let (dutch, english) = (
                outcome.explanation(of: countingCase, in: .dutch), outcome.explanation(of: countingCase, in: .english)
            )
            #expect(dutch.hasPrefix("Telwijze: "), "seed 606, case \(number)")
            #expect(english.hasPrefix("Method: "), "seed 606, case \(number)")
            #expect(
                dutch.split(separator: "\n").count == english.split(separator: "\n").count, "seed 606, case \(number)")
            for winner in outcome.elected { #expect(dutch.contains("kandidaat \(winner)"), "seed 606, case \(number)") }
        }
    }
}
