import Hummingbird
import Testing

@testable import Web

@Suite("Forms that bring a file")
struct MultipartTests {
    static let good =
        "--b\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\nabc\r\n--b\r\n"
        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"
        + "Hallo\r\n-b\r\n\r\n--b--\r\n"

    private static func read(_ text: String, boundary: String = "b") -> (
        fields: [(name: String, value: String)], file: Upload?
    )? {
        Multipart.read(Array(text.utf8), boundary: Array(boundary.utf8))
    }

    @Test func `A field and a file are read to the byte`() throws {
        let form = try #require(Self.read(Self.good))
        #expect(form.fields.map(\.name) == ["csrf"] && form.fields.map(\.value) == ["abc"])
        #expect(form.file == Upload(field: "file", name: "a.txt", bytes: Array("Hallo\r\n-b\r\n".utf8)))
    }

    @Test func `An empty file and an empty field are there`() throws {
        let form = try #require(
            Self.read(
                "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"f\"; filename=\"\"\r\n\r\n\r\n--b--"))
        #expect(form.fields.map(\.value) == [""] && form.file == Upload(field: "f", name: "", bytes: []))
    }

    static let part = "Content-Disposition: form-data; name=\"x\"\r\n\r\n1"
    static let hostile: [String] = [
        "", "--b", "--b--x", "--bContent", "vooraf\r\n" + good, String(good.dropLast(4)), good + "erna",
        "--b\r\n\r\n\r\n1\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=x\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"x\"; name=\"y\"\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"x\"; other=\"y\"\r\n\r\n1\r\n--b--",
        "--b\r\nContent-Disposition: attachment; name=\"x\"\r\n\r\n1\r\n--b--",
        "--b\r\n\(part)\n--b--", "--b\n\(part)\r\n--b--",
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\(part)\r\n--b--",
        "--b\r\nContent-Transfer-Encoding: base64\r\n\(part)\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"\(String(repeating: "n", count: 200))\"\r\n\r\n1\r\n--b--",
        "--b\r\nX: \(String(repeating: "h", count: 3000))\r\n\(part)\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"a\"; filename=\"1\"\r\n\r\n1\r\n--b\r\n"
            + "Content-Disposition: form-data; name=\"b\"; filename=\"2\"\r\n\r\n2\r\n--b--",
        (0..<31).map { _ in "--b\r\n\(part)\r\n" }.joined() + "--b--",
    ]

    @Test(arguments: hostile)
    func refused(_ text: String) { #expect(Self.read(text) == nil) }

    @Test func `A field that is no UTF-8 is refused`() {
        let bytes =
            Array("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n".utf8) + [0xFF]
            + Array("\r\n--b--".utf8)
        #expect(Multipart.read(bytes, boundary: Array("b".utf8)) == nil)
    }

    static let boundaries: [(header: String?, boundary: String?)] = [
        ("multipart/form-data; boundary=----WebKitFormBoundaryAbC123", "----WebKitFormBoundaryAbC123"),
        ("Multipart/Form-Data; boundary=\"a b\"", "ab"), ("multipart/form-data;boundary=x", "x"),
        (nil, nil), ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
        ("multipart/mixed; boundary=x", nil), ("multipart/form-data; boundary=x; boundary=y", nil),
        ("multipart/form-data; boundary=\(String(repeating: "x", count: 71))", nil),
        ("multipart/form-data; boundary=é", nil), ("application/x-www-form-urlencoded", nil),
    ]

    @Test(arguments: boundaries)
    func boundary(_ header: String?, _ boundary: String?) {
        #expect(Multipart.boundary(of: header) == boundary.map { Array($0.utf8) })
    }

    @Test func `The name of a download stands in plain and in full, and breaks out of nothing`() {
        #expect(
            Response.disposition("één \"a\".pdf")
                == "attachment; filename=\"__n _a_.pdf\"; filename*=UTF-8''%C3%A9%C3%A9n%20%22a%22.pdf")
        #expect(!Response.disposition("a\r\nSet-Cookie: x").contains("\n"))
    }

    @Test(arguments: [
        ("=1+1", "\"'=1+1\""), ("-1", "\"'-1\""), ("@a", "\"'@a\""), ("a \"b\", c", "\"a \"\"b\"\", c\""),
    ])
    func cellOfAFile(_ text: String, _ cell: String) { #expect(DecisionListFile.cell(text) == cell) }
}
