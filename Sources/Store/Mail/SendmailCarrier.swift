import Foundation

/// Gives messages to a `sendmail`-compatible program (sendmail, postfix, exim, msmtp, opensmtpd): the message on its
/// input, sender and recipient as arguments, so that nothing in the text decides where it goes.
public struct SendmailCarrier: MailCarrier {
    private let program: URL
    private let seconds: Double
    private let threads: WorkerPool<Void>

    /// - Parameters:
    ///   - program: the path of the program, such as `/usr/sbin/sendmail`.
    ///   - timeout: seconds after which it is ended and the message counts as not taken.
    public init(program: String, timeout seconds: Double = 30) {
        self.program = URL(filePath: program)
        self.seconds = seconds
        threads = WorkerPool(name: "sendmail", threads: 2, start: {}, stop: {})
    }

    public func carry(_ mail: Mail) async throws {
        try await threads.run { [program, seconds] _ in
            // Files, not pipes: a program that ends early would otherwise end us with SIGPIPE.
            let folder = FileManager.default.temporaryDirectory.appending(path: "zeggenschap-mail-\(UUID().uuidString)")
            do {
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
                defer { try? FileManager.default.removeItem(at: folder) }
                try Data(mail.bytes).write(to: folder.appending(path: "message"))
                try Self.run(program, mail, folder, seconds)
            } catch let error as CarrierFailure {
                throw error
            } catch {
                throw CarrierFailure(detail: "\(error)")
            }
        }
    }

    private static func run(_ program: URL, _ mail: Mail, _ folder: URL, _ seconds: Double) throws {
        let words = folder.appending(path: "answer")
        try Data().write(to: words)
        let process = Process()
        process.executableURL = program
        process.arguments = ["-i", "-f", mail.sender.description, "--", mail.recipient.description]
        process.standardInput = try FileHandle(forReadingFrom: folder.appending(path: "message"))
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: words)
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        guard ended.wait(timeout: .now() + seconds) == .success else {
            kill(process.processIdentifier, SIGKILL)
            _ = ended.wait(timeout: .now() + 5)
            throw CarrierFailure(detail: "no answer from \(program.path) in \(seconds) s")
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let said = (try? String(contentsOf: words, encoding: .utf8)) ?? ""
            // EX_NOUSER and EX_NOHOST of sysexits.h: there is no such mailbox.
            throw CarrierFailure(
                detail: "\(program.lastPathComponent) ended with \(process.terminationStatus): \(said.prefix(300))",
                isFinal: process.terminationReason == .exit && [67, 68].contains(process.terminationStatus))
        }
    }
}
