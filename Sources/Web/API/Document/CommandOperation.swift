import CooperativeService
import Kernel
import Phrases

/// How the document describes one command.
struct CommandOperation {
    let type: any Command.Type
    let registry: CommandRegistry
    let language: Language

    var schema: JSONValue {
        let description = CommandDescription(of: type, registry: registry)
        let isRevised = registry.fields(of: type.name).contains { $0.name == Revised.field }
        let parameters: [APIParameter] =
            [.cooperative, .dryRun, .idempotencyKey] + (isRevised ? [.ifMatch] : [])
        let rules = description.rules.isEmpty ? "" : " · " + description.rules.joined(separator: ", ")
        return [
            "operationId": .string(type.name), "summary": .string(description.summary(language)),
            "description": .string(description.who + rules), "tags": ["commands"],
            "parameters": .array(parameters.map { OpenAPIDocument.parameter($0, language) }),
            "security": type.isOpen ? [[:], ["token": []], ["session": []]] : [["token": []], ["session": []]],
            "requestBody": ["required": true, "content": OpenAPIDocument.json(body(isRevised))],
            "responses": [
                "200": [
                    "description": .string(Phrases.API.carriedOut(language)),
                    "content": OpenAPIDocument.json(FieldSchema.of(type.answer)),
                ],
                "default": OpenAPIDocument.problem,
            ],
        ]
    }

    /// With `If-Match` the body may leave the revision out.
    private func body(_ isRevised: Bool) -> JSONValue {
        FieldSchema.object(
            registry.fields(of: type.name), isClosed: true, withoutNeed: isRevised ? Revised.field : nil)
    }
}
