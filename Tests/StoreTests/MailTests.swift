import Foundation
import Kernel
import Store
import TestSupport
import Testing

@Suite struct `Mail that leaves` {
    private func mail(subject: String = "Oproeping voor de vergadering", name: String = "De Linde") throws -> Mail {
        Mail(
            id: MessageID(high: 1, low: 2), sender: try #require(MailAddress("linde@example.nl")), senderName: name,
            recipient: try #require(MailAddress("anna@example.nl")), language: .dutch, subject: subject,
            body: "Beste Anna,\n.\nWelkom, Özil.", date: Timestamp(milliseconds: 1_778_610_600_000))
    }

    @Test func `No subject or name begins a header of its own`() throws {
        let mail = try mail(
            subject: "Hallo\r\nBcc: all@example.nl\n\nspam",
            name: "Linde\nBcc: x@y.nl \u{1F333}" + String(repeating: "é", count: 80))
        let head = String(decoding: mail.bytes, as: UTF8.self).components(separatedBy: "\n\n")[0]
        let names = head.split(separator: "\n").filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
        #expect(
            names == [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
                "Content-Language", "Content-Transfer-Encoding",
            ])
        #expect(head.split(separator: "\n").allSatisfy { $0.utf8.count <= 100 })
        #expect(head.contains("Date: Tue, 12 May 2026 18:30:00 +0000"))
    }

    @Test func `The spool holds one file a message`() async throws {
        try await withTemporaryFolder { folder in
            let carrier = try SpoolCarrier(folder: folder + "/spool")
            for _ in 0..<2 { try await carrier.carry(try mail()) }
            let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/spool")
            #expect(files == ["\(try mail().id).eml"])
            #expect(try [UInt8](Data(contentsOf: URL(filePath: folder + "/spool/" + files[0]))) == mail().bytes)
        }
    }

    @Test(
        arguments: [
            ("cat > \"$OUT/got\"; echo \"$*\" > \"$OUT/arguments\"", nil, nil),
            ("echo no >&2; exit 75", "ended with 75: no", false),
            ("exit 67", "ended with 67", true),
            ("sleep 20", "no answer", false),
        ] as [(String, String?, Bool?)])
    func `A sendmail program takes it, or it is known why not`(script: String, words: String?, final: Bool?)
        async throws
    {
        try await withTemporaryFolder { folder in
            let program = folder + "/sendmail"
            try "#!/bin/sh\nOUT='\(folder)'\n\(script)\n".write(toFile: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
            let carrier = SendmailCarrier(program: program, timeout: 1.5)
            guard let words else {
                try await carrier.carry(try mail())
                let got = try Data(contentsOf: URL(filePath: folder + "/got"))
                let arguments = try String(contentsOfFile: folder + "/arguments", encoding: .utf8)
                #expect(try [UInt8](got) == mail().bytes)
                #expect(arguments == "-i -f linde@example.nl -- anna@example.nl\n")
                return
            }
            let found = await #expect(throws: CarrierFailure.self) { try await carrier.carry(try mail()) }
            #expect(found?.detail.contains(words) == true && found?.isFinal == final)
        }
    }

    @Test func `A program that is not there is a failure, and nothing else`() async throws {
        await #expect(throws: CarrierFailure.self) {
            try await SendmailCarrier(program: "/nowhere/sendmail").carry(try mail())
        }
    }
}
