import ArgumentParser
import Foundation
import Kernel
import Phrases
import Web

/// `zeggenschap openapi`: the document of the API, as the server gives it at `/api/v1/openapi.json`.
struct OpenAPI: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openapi", abstract: Phrases.Program.openAPI(.current))

    func run() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        print(String(decoding: try encoder.encode(OpenAPIDocument.make(language: .current)), as: UTF8.self))
    }
}
