import Counting
import Kernel
import Testing

@Suite struct `Reading a case` {
    private let head = #"{"method":"irv","candidates":[{"name":"A"},{"name":"B"}],"ballots":"#

    @Test func `A case above 256 mebibytes is refused before anything of it is read`() {
        let large = [UInt8](repeating: 0x20, count: CountingCase.sizeLimit + 1)
        #expect {
            try CountingCase.read(large)
        } throws: { error in
            (error as? Refusal)?.grounds.map(\.code) == ["case-too-large"]
        }
    }

    @Test func `Keys come in any order and unknown ones are passed over`() throws {
        let read = try readCase(
            #"{"ballots":[[2,[0,[1,0],null,"X"]]],"note":{"a":[1.5e3,true]},"seats":null,"candidates":["A",{"name":"B"}],"#
                + #""method":"irv"}"#)
        #expect(read.seats == 1)
        #expect(read.candidates.map(\.name) == ["A", "B"])
        #expect(canonical(read).contains(#""ballots":[[2,[0,[1,0],null,"X"]]]"#))
    }

    @Test(arguments: [
        ("", "case-truncated"), ("{", "case-truncated"), ("[]", "case-wrong-kind"), ("{}", "case-key-missing"),
        (#"{"method":"irv","method":"irv"}"#, "case-key-twice"), ("{\"a\":\u{1}}", "case-not-json"),
        (#"{"method":irv}"#, "case-not-json"), (#"{"a":01}"#, "case-not-json"), (#"{"a":[1,]}"#, "case-not-json"),
        (#"{"a":"\x"}"#, "case-not-json"), (#"{"method":"\ud800"}"#, "case-not-json"),
        (String(repeating: #"{"a":"#, count: 40), "case-too-deep"), (#"{"a":1}x"#, "case-not-json"),
    ])
    func `What is no case is refused with one reason`(json: String, code: String) {
        #expect(codes(of: json).first == code)
    }

    @Test(arguments: [
        ("[[1,[2]]]", "case-candidate-unknown", "ballots[0][1][0] = 2"),
        ("[[1,[0]],[1,[1,[0,-1]]]]", "case-candidate-unknown", "ballots[1][1][1][1] = -1"),
        ("[[-1,[0]]]", "case-number-outside", "ballots[0][0] = -1"),
        ("[[1.5,[0]]]", "case-number-not-whole", "ballots[0][0]"),
        ("[[1e3,[0]]]", "case-number-not-whole", "ballots[0][0]"),
        ("[[9223372036854775808,[0]]]", "case-number-out-of-range", "ballots[0][0]"),
        ("[[9223372036854775807,[0]],[1,[1]]]", "case-number-out-of-range", "ballots[…][0]"),
        ("[[1,[\"Y\"]]]", "case-wrong-kind", "ballots[0][1][0]"), ("[[1,[{}]]]", "case-wrong-kind", "ballots[0][1][0]"),
        ("[[1]]", "case-wrong-kind", "ballots[0]"), ("[[1,[0],2]]", "case-wrong-kind", "ballots[0]"),
        ("[7]", "case-wrong-kind", "ballots[0]"), ("7", "case-wrong-kind", "ballots"),
        ("[[\"a\",[0]]]", "case-wrong-kind", "ballots[0][0]"),
    ])
    func `What is wrong with a ballot is told with its place`(ballots: String, code: String, found: String) {
        let grounds = grounds(of: Array((head + ballots + "}").utf8))
        #expect(grounds.first?.code == code)
        #expect(grounds.first?.found == found)
    }

    @Test func `All that is wrong is told at once, up to twenty things`() {
        #expect(codes(of: head + "[[-1,[7]],[1,[8]]],\"seats\":0}").count == 4)
        let many = Array(repeating: "[-1,[7]]", count: 100).joined(separator: ",")
        let found = codes(of: head + "[\(many)]}")
        #expect(found.count == 21)
        #expect(found.last == "case-more-findings")
    }

    @Test func `The largest total is counted`() throws {
        let read = try readCase(head + "[[9223372036854775806,[0]],[1,[1]]]}")
        let outcome = try read.counted()
        #expect(outcome.elected == [0])
        #expect(outcome.valid?.description == "9223372036854775807")
    }

    @Test func `Every cut of a case is refused, never more than that`() {
        let whole = Array((head + #"[[2,[0,[1,0],null,"X"]]],"rules":{"tie_order":[1,0]},"seats":1}"#).utf8)
        for length in 0..<whole.count { #expect(!grounds(of: Array(whole.prefix(length))).isEmpty) }
        #expect(grounds(of: whole).isEmpty)
    }

    @Test func `Text that is not UTF-8 is refused`() {
        let name = Array(#"{"method":"irv","candidates":[{"name":""#.utf8)
        #expect(grounds(of: name + [0xff] + Array("\"}]}".utf8)).first?.code == "case-not-text")
    }

    @Test func `More candidates than a method takes are refused`() {
        func candidates(_ count: Int, _ method: String) -> [String] {
            let names = Array(repeating: #"{"name":"A"}"#, count: count).joined(separator: ",")
            return codes(of: #"{"method":"\#(method)","candidates":[\#(names)],"ballots":[]}"#)
        }
        #expect(candidates(1000, "stv-meek").isEmpty)
        #expect(candidates(1001, "stv-meek") == ["case-number-outside"])
        #expect(candidates(1001, "plurality").isEmpty)
        #expect(candidates(100_000, "plurality").first == "case-number-outside")
    }

    @Test(arguments: [
        (#"{"overvote":"guess"}"#, "overvote"), (#"{"quota":"hare"}"#, "quota"),
        (#"{"strength":"winning"}"#, "strength"),
    ])
    func `A rule that is not offered is not counted by another`(rules: String, named: String) throws {
        let reading = try CountingCase.read(Array((head + "[],\"rules\":\(rules)}").utf8))
        guard case .unsupported(let why) = reading else {
            Issue.record("it was read")
            return
        }
        #expect(why.en.contains(named))
    }

    @Test func `What a rule says that is done anyway is accepted`() throws {
        let counted = try ranked("stv-scottish", 2, rules: #"{"quota":"floor(valid/(seats+1))+1"}"#, "[[1,[0]]]")
        #expect(try counted.counted().elected == [0])
    }

    @Test func `Weights of motions are whole numbers, fractions and decimals`() throws {
        let read = try readCase(
            #"{"method":"motion","candidates":[],"ballots":[[2,"yes"],["1/3","no"],["0.25","abstain"]]}"#)
        guard case .motion(let votes) = read.ballots else { return }
        #expect(votes.map(\.weight.description) == ["2", "1/3", "1/4"])
        let wrong = [#"0.5"#, #""1/0""#, #""-1""#, #""x""#, "-1", #""1e3""#]
        for weight in wrong {
            #expect(!codes(of: #"{"method":"motion","candidates":[],"ballots":[[\#(weight),"yes"]]}"#).isEmpty)
        }
    }
}
