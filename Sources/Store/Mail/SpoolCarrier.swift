import Foundation

/// Puts every message in a folder as an `.eml` file, which mail programs open. For demonstrations, and where another
/// program takes them further.
public struct SpoolCarrier: MailCarrier {
    private let folder: URL

    /// Makes the folder when it is not there.
    public init(folder: String) throws {
        self.folder = URL(filePath: folder, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
    }

    /// The same message sent again takes the place of the first.
    public func carry(_ mail: Mail) async throws {
        do {
            try Data(mail.bytes).write(to: folder.appending(path: "\(mail.id).eml"), options: .atomic)
        } catch {
            throw CarrierFailure(detail: "\(error)")
        }
    }
}
