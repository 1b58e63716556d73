import CooperativeService
import HTTPTypes
import Hummingbird

extension Response {
    /// A count as a file to keep: to the byte as it was counted.
    init(download file: CountedFile) {
        self.init(
            status: .ok,
            headers: [
                .contentType: "application/json",
                .contentDisposition: "attachment; filename=\"\(RedoSection.name(of: file.poll))\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: file.text)))
    }
}
