import Counting
import Testing

@Suite("What may not change a count")
struct InvarianceTests {
    @Test("Splitting lines and shuffling them changes nothing", arguments: RandomCase.methods)
    func lines(method: CountingMethod) throws {
        var draw = Draw(101)
        for number in 0..<150 {
            let random = RandomCase(method, &draw)
            let outcome = try random.countingCase.counted()
            #expect(try random.split(&draw).countingCase.counted() == outcome, "seed 101, case \(number)")
        }
    }

    @Test("Another order of the candidates changes nothing but the order", arguments: RandomCase.methods)
    func candidates(method: CountingMethod) throws {
        var draw = Draw(202)
        for number in 0..<150 {
            let random = RandomCase(method, &draw)
            let names = Array(0..<random.candidates).shuffled(using: &draw)
            let outcome = try random.countingCase.counted()
            let other = try random.renamed(names).countingCase.counted()
            let comment = Comment(rawValue: "seed 202, case \(number)")
            #expect(Set(other.elected) == Set(outcome.elected.map { names[$0] }), comment)
            #expect(other.order?.map(Set.init) == outcome.order?.map { Set($0.map { names[$0] }) }, comment)
            #expect(other.tie.map(Set.init) == outcome.tie.map { Set($0.map { names[$0] }) }, comment)
            for (old, new) in names.enumerated() { #expect(other.scores?[new] == outcome.scores?[old], comment) }
            #expect(Set(other.dropped.map(\.candidate)) == Set(outcome.dropped.map { names[$0.candidate] }), comment)
            #expect(other.lots.map(\.picked) == outcome.lots.map { names[$0.picked] }, comment)
        }
    }
}
