import HTTPTypes
import Hummingbird

/// Serves the site's own files. Their addresses change with their content, so browsers may keep them for a year.
struct Assets {
    let byName: [String: Asset]

    init(_ assets: [Asset]) {
        byName = Dictionary(
            assets.map { (String($0.address.dropFirst("/assets/".count)), $0) }, uniquingKeysWith: { $1 })
    }

    func add(to routes: some RouterMethods<WebContext>) {
        let byName = self.byName
        routes.get("/assets/{name}") { request, context -> Response in
            guard let asset = context.parameters.get("name").flatMap({ byName[$0] }) else {
                throw Problem(.notFound, WebGrounds.notFound)
            }
            let tag = "\"\(asset.digest)\""
            let headers: HTTPFields = [
                .contentType: asset.mediaType, .eTag: tag, .cacheControl: "public, max-age=31536000, immutable",
            ]
            if request.headers[.ifNoneMatch]?.contains(tag) == true {
                return Response(status: .notModified, headers: headers)
            }
            return Response(
                status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: asset.bytes)))
        }
    }
}
