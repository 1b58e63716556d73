import HTTPTypes
import Hummingbird

enum BodyReader {
    /// A whole body takes no longer than this, and a second more for each `rate` bytes of it: a slow telephone sends its
    /// file, and who sends a byte now and then holds no connection.
    static let patience = Duration.seconds(30), rate = 8 * 1024

    /// The whole body, up to a limit of bytes. A body that breaks off, that is none, or that takes too long is the fault of
    /// who sends it.
    static func bytes(
        of request: Request, limit: Int, patience: Duration = patience, clock: some Clock<Duration> = ContinuousClock()
    ) async throws -> [UInt8] {
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw Problem(.contentTooLarge, WebGrounds.tooLarge(limit))
        }
        let began = clock.now
        var bytes: [UInt8] = []
        do {
            for try await chunk in request.body {
                guard bytes.count + chunk.readableBytes <= limit else {
                    throw Problem(.contentTooLarge, WebGrounds.tooLarge(limit))
                }
                bytes.append(contentsOf: chunk.readableBytesView)
                guard began.duration(to: clock.now) <= patience + .seconds(bytes.count / rate) else {
                    throw Problem(.requestTimeout, WebGrounds.tooSlow, headers: [.connection: "close"])
                }
            }
        } catch let problem as Problem {
            throw problem
        } catch {
            throw Problem(.badRequest, WebGrounds.unreadable(at: nil))
        }
        return bytes
    }
}
