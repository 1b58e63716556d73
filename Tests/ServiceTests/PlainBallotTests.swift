import CooperativeService
import Kernel
import Testing

/// A ballot that is written plainly is read by a short way of its own; every other writing goes through the decoder. Both
/// read the same, and refuse the same.
@Suite struct PlainBallots {
    /// What came of a body: the outcome's text, or the codes of the refusal.
    private func cast(_ body: String, as person: PersonID, in house: House) async throws -> String {
        do {
            let bytes = try await house.service.perform(
                named: "cast-ballot", fields: Array(body.utf8), as: .person(person), of: house.cooperative)
            return String(decoding: bytes, as: UTF8.self)
        } catch let refusal as Refusal {
            return refusal.grounds.map(\.code).sorted().joined(separator: " ")
        }
    }

    private func poll(in house: House) async throws -> PollID {
        let proposal = try await house.perform(
            FileProposal(title: "Zonnepanelen", text: "Er komen zonnepanelen."), as: house.persons[5]
        ).proposal
        let meeting = try await house.assembly(on: [proposal], present: 12)
        return try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
    }

    @Test("One ballot written in many ways, plainly and not, is one ballot")
    func sameBallot() async throws {
        try await withHouse { house in
            let poll = try await poll(in: house), voter = house.persons[6]
            let first = try await cast(#"{"poll":"\#(poll)","choice":"for"}"#, as: voter, in: house)
            #expect(first.contains(#""choice":"for""#) && first.contains(#""votes":1"#))
            for same in [
                #"{"choice":"for","poll":"\#(poll)"}"#,
                "\n{ \"poll\" :\t\"\(poll)\" ,\r\n \"choice\" : \"for\" } ",
                #"{"poll":"\#(poll.description.uppercased())","choice":"for"}"#,
                #"{"poll":"\#(poll)","choice":"\u0066or"}"#,
                #"{"poll":"\#(poll)","choice":"for","unit":null,"person":null}"#,
                #"{"poll":"\#(poll)","choice":"for","person":"\#(voter)"}"#,
            ] { #expect(try await cast(same, as: voter, in: house) == first, "\(same)") }
            #expect(try await cast(#"{"poll":"\#(poll)","choice":"against"}"#, as: voter, in: house) == "ballot-final")
        }
    }

    @Test("What is wrong with a ballot is refused in the decoder's words, however plainly it is written")
    func refusals() async throws {
        try await withHouse { house in
            let poll = try await poll(in: house), voter = house.persons[7]
            let good = #""poll":"\#(poll)","choice":"for""#
            for (body, code) in [
                (#"{\#(good),"choise":"for"}"#, "unknown-field"), (#"{\#(good),"unit":"1"}"#, "unreadable-field"),
                (#"{\#(good),"person":"nobody"}"#, "unreadable-field"),
                (#"{"poll":"\#(poll)","choice":"perhaps"}"#, "unreadable-field"),
                (#"{"poll":"x","choice":"for"}"#, "unreadable-field"), (#"{"poll":"\#(poll)"}"#, "missing-field"),
                ("{}", "missing-field"), (#"{\#(good),"unit":01}"#, "not-json"), (#"{\#(good)"#, "not-json"),
                (#"{\#(good)} {}"#, "not-json"), (#"{\#(good),}"#, "trailing-comma"),
                ("", "not-json"), (#"{\#(good),"unit":99}"#, "not-in-roll"),
            ] { #expect(try await cast(body, as: voter, in: house) == code, "\(body)") }
            #expect(try await cast("{\(good)}", as: voter, in: house).contains(#""votes":1"#))
        }
    }
}
