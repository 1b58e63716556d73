import FoundationEssentials
public import Kernel

/// One e-mail as a carrier takes it.
public struct Mail: Sendable {
    /// Stays the same when a message is sent again, so that a mailbox can see that it is.
    public let id: MessageID
    public let sender: MailAddress, recipient: MailAddress
    /// How the sender is shown: the cooperative's name.
    public let senderName: String
    public let language: Language
    public let subject: String, body: String
    public let date: Timestamp

    public init(
        id: MessageID, sender: MailAddress, senderName: String, recipient: MailAddress, language: Language,
        subject: String, body: String, date: Timestamp
    ) {
        (self.id, self.sender, self.senderName, self.recipient) = (id, sender, senderName, recipient)
        (self.language, self.subject, self.body, self.date) = (language, subject, body, date)
    }

    /// The message of RFC 5322, with lines that end in LF as `sendmail` takes them. Names and subject are encoded words
    /// (RFC 2047) and the body is base64, so that no text can begin a header of its own.
    public var bytes: [UInt8] {
        let lines = [
            "From: \(EncodedWords.text(senderName)) <\(sender)>",
            "To: <\(recipient)>",
            "Subject: \(EncodedWords.text(subject))",
            "Date: \(MailDate.text(date))",
            "Message-ID: <\(id)@\(sender.domain)>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Language: \(language.rawValue)",
            "Content-Transfer-Encoding: base64",
            "",
            Data(body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]),
            "",
        ]
        return Array(lines.joined(separator: "\n").utf8)
    }
}

/// A text in a header as encoded words of at most 75 characters each, folded.
enum EncodedWords {
    static func text(_ text: String) -> String {
        var words: [String] = []
        var chunk: [UInt8] = []
        func finish() {
            if !chunk.isEmpty { words.append("=?utf-8?B?\(Data(chunk).base64EncodedString())?=") }
            chunk = []
        }
        // A character is never divided over two words (RFC 2047, section 5).
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > 45 { finish() }
            chunk += bytes
        }
        finish()
        return words.joined(separator: "\n ")
    }
}

/// A moment as headers write it: `Tue, 12 May 2026 18:30:00 +0000` (RFC 5322, section 3.3).
enum MailDate {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    static func text(_ moment: Timestamp) -> String {
        let day = moment.utc.day, parts = day.parts
        let time = moment.description.dropFirst(11).prefix(8)
        return "\(weekdays[day.weekday - 1]), \(parts.day) \(months[parts.month - 1]) \(parts.year) \(time) +0000"
    }
}
