import CooperativeService
import HTTPTypes
import Hummingbird
import Kernel
import Store

/// Serves the document, made once for each language.
struct DocumentRoute: Sendable {
    private let bytes: [Language: [UInt8]]

    init(_ site: Site) {
        bytes = Dictionary(
            Language.allCases.map { language in
                let document = OpenAPIDocument.make(registry: site.service.registry, language: language)
                return (language, (try? CanonicalJSON.bytes(document)) ?? [])
            }, uniquingKeysWith: { first, _ in first })
    }

    func add(to groups: RouteGroups) {
        let bytes = self.bytes
        groups.openAPI.get(.init(OpenAPIDocument.path)) { _, context in
            JSONBytes(bytes: bytes[context.language] ?? [], headers: [.cacheControl: "public, max-age=300"])
        }
    }
}
