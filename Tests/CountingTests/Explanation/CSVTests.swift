import Counting
import Testing

@Suite("A count as a table for a spreadsheet")
struct CSVTests {
    @Test("Cells are quoted, and none runs as a formula")
    func cells() throws {
        var countingCase = Cases.rankings(.plurality, 5, [(2, [[0]])])
        let names = ["=1+1", "Jan, \"de\" Boer", "@home", "-5", "twee\r\nregels"]
        for (index, name) in names.enumerated() { countingCase.candidates[index].name = name }
        let lines = try countingCase.counted().csv(of: countingCase).components("\r\n")
        #expect(lines[0] == "number,candidate,place,elected,score")
        #expect(lines[1] == "0,'=1+1,1,1,2")
        #expect(lines[2] == "1,\"Jan, \"\"de\"\" Boer\",2,0,0")
        #expect(lines[3] == "2,'@home,2,0,0")
        #expect(lines[4] == "3,-5,2,0,0")
        #expect(lines[5...6] == ["4,\"twee", "regels\",2,0,0"])
    }

    @Test("Rounds are rows")
    func rounds() throws {
        let countingCase = Cases.budget(.budgetGreedy, 10, costs: [6, 6], [(2, [0]), (1, [1])])
        #expect(
            try countingCase.counted().csv(of: countingCase).components("\r\n") == [
                "round,action,candidate,other,elected,excluded,value,quota,exhausted,remaining",
                "1,purchase,project 0,,project 0,,,,,4", "2,skipped,project 1,,,,,,,4", "",
            ])
    }

    @Test("Every row has as many cells as the heading", arguments: RandomCase.methods)
    func widths(method: CountingMethod) throws {
        var draw = Draw(707)
        for number in 0..<40 {
            let countingCase = RandomCase(method, &draw).countingCase
            let rows = try countingCase.counted().csv(of: countingCase).components("\r\n").dropLast()
            let widths = Set(rows.map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
            #expect(widths.count == 1, "seed 707, case \(number)")
        }
    }
}

extension String {
    /// The parts between a text that stands in it.
    fileprivate func components(_ separator: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        let (bytes, mark) = (Array(utf8), Array(separator.utf8))
        var place = 0
        while place < bytes.count {
            if bytes[place...].starts(with: mark) {
                parts.append([])
                place += mark.count
            } else {
                parts[parts.count - 1].append(bytes[place])
                place += 1
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}
