import Kernel
import Meetings
import Testing

@Suite("Annexes are what their bytes say")
struct DocumentTests {
    static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        + [UInt8](repeating: 0, count: 24) + [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
    static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0] + [UInt8](repeating: 1, count: 20) + [0xFF, 0xD9]

    static let kinds: [(bytes: [UInt8], kind: DocumentKind?)] = [
        (Array("%PDF-1.7\n…\n%%EOF\n".utf8), .pdf),
        (Array("%PDF-2.0\n%%EOF".utf8), .pdf),
        // Only begins like one, or begins later: the rest decides, and what is text is text.
        (Array("%PDF-1.7\n".utf8), .text),
        (Array("x%PDF-1.7\n%%EOF".utf8), .text),
        ([0x00] + Array("%PDF-1.7\n%%EOF".utf8), nil),
        (png, .png), (Array(png.dropLast()), nil), (Array(png.dropFirst()), nil),
        (jpeg, .jpeg), (Array(jpeg.dropLast()), nil),
        (Array("Héél gewoon\r\n\tingesprongen".utf8), .text),
        (Array("bel \u{07}".utf8), nil), (Array("scherm \u{1B}[2J".utf8), nil), (Array("nul \u{00}".utf8), nil),
        (Array("\u{85}".utf8), nil), ([0xC3, 0x28], nil), ([0xED, 0xA0, 0x80], nil), ([], nil),
        // A program, an archive, an old Word file, a picture of another kind.
        ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], nil), ([0x50, 0x4B, 3, 4, 0, 0], nil),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], nil), (Array("GIF89a".utf8) + [0, 1], nil),
        // A page with script is text, and goes out as nothing else.
        (Array("<script>alert(1)</script>".utf8), .text),
    ]

    @Test(arguments: kinds)
    func kind(_ bytes: [UInt8], _ kind: DocumentKind?) { #expect(DocumentKind(of: bytes) == kind) }

    @Test func `Five megabytes are taken, a byte more is not, and every ground is named`() {
        let most = [UInt8](repeating: UInt8(ascii: "a"), count: DocumentCheck.largest)
        #expect(DocumentCheck.grounds(most).isEmpty)
        #expect(DocumentCheck.grounds(most + [10]).codes == ["document-too-large"])
        #expect(DocumentCheck.grounds(most + [0]).codes == ["document-too-large", "document-kind"])
        #expect(DocumentCheck.grounds([]).codes == ["document-empty"])
    }

    static let names: [(given: String, kind: DocumentKind, name: String)] = [
        ("begroting.pdf", .pdf, "begroting.pdf"), ("Begroting 2026.PDF", .pdf, "Begroting 2026.pdf"),
        ("../../etc/passwd", .text, "passwd.txt"), ("C:\\Users\\a\\brief.txt", .text, "brief.txt"),
        ("factuur.exe", .pdf, "factuur.exe.pdf"), ("foto.jpeg", .jpeg, "foto.jpeg"),
        ("foto.png", .jpeg, "foto.png.jpg"),
        ("", .pdf, "bijlage.pdf"), ("...", .text, "bijlage.txt"), (".htaccess", .text, "htaccess.txt"),
        ("-rf", .text, "rf.txt"), ("a\"b<c>|d.txt", .text, "a-b-c--d.txt"),
        ("regel\r\nSet-Cookie: x.txt", .text, "regel Set-Cookie- x.txt"),
        ("fac\u{202E}fdp.txt", .text, "facfdp.txt"), ("nul\u{00}.txt", .text, "nul.txt"),
        ("notulen.md", .text, "notulen.md"), ("één voorstel.txt", .text, "één voorstel.txt"),
    ]

    @Test(arguments: names)
    func name(_ given: String, _ kind: DocumentKind, _ name: String) {
        #expect(DocumentName.clean(given, kind: kind) == name)
    }

    @Test func `A long name is cut, and keeps its ending`() {
        let name = DocumentName.clean(String(repeating: "ë", count: 500) + ".pdf", kind: .pdf)
        #expect(name.count <= 100 && name.hasSuffix(".pdf"))
    }
}
