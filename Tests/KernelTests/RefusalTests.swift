import Foundation
import Kernel
import Testing

@Suite("A refusal")
struct RefusalTests {
    private func ground(_ code: String, _ article: ArticleReference?) -> Ground {
        Ground(code, article, message: Phrase(same: code), remedy: Phrase(same: code))
    }

    @Test("names the law before the statutes, and those before the program's own rules")
    func order() {
        let refusal = Refusal(
            .statutes,
            [
                ground("own", nil), ground("statutes", .statutes("14")), ground("law", .law("2:42 lid 1")),
                ground("law-too", .law("2:41")),
            ])
        #expect(refusal.grounds.map(\.code) == ["law", "law-too", "statutes", "own"])
    }

    @Test("is not thrown without a ground")
    func none() throws {
        try refuse(if: [])
        #expect(throws: Refusal.self) { try refuse(if: [ground("a", nil)]) }
    }
}

@Suite("What must not be seen")
struct PersonalTests {
    private struct Form: Codable {
        var name: Personal<String>
        var password: Secret
    }

    private struct Aside: Committer {
        func commit<Value: Encodable>(_ value: Value) -> String { "digest" }
    }

    @Test("a personal value is plain in an answer and a commitment in the journal")
    func commitment() throws {
        let form = Form(name: Personal("Fatma"), password: Secret("geheim"))
        let plain = String(decoding: try JSONEncoder().encode(form), as: UTF8.self)
        #expect(plain.contains("Fatma"))
        let encoder = JSONEncoder()
        encoder.userInfo[.commitment] = Aside()
        let kept = String(decoding: try encoder.encode(form), as: UTF8.self)
        #expect(!kept.contains("Fatma"))
        #expect(kept.contains(#""name":{"personal":"digest"}"#))
    }

    @Test("a secret is read but never written, in JSON, in a description or in a dump")
    func secret() throws {
        let form = try JSONDecoder().decode(Form.self, from: Data(#"{"name":"F","password":"geheim"}"#.utf8))
        #expect(form.password.reveal == "geheim")
        #expect(!String(decoding: try JSONEncoder().encode(form), as: UTF8.self).contains("geheim"))
        #expect(!"\(form.password)".contains("geheim"))
        #expect(!String(reflecting: form.password).contains("geheim"))
    }

    @Test("JSON of a payload holds no fractions of a number")
    func wholeNumbers() throws {
        let text = #"{"a":[1,null,true,"x",{"b":-3}]}"#
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        #expect(try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value)) == value)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(JSONValue.self, from: Data("1.5".utf8)) }
    }
}
