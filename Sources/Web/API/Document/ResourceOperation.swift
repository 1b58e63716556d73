import Kernel
import Phrases

/// How the document describes the reading of one resource.
struct ResourceOperation {
    let resource: APIResource
    let language: Language

    var schema: JSONValue {
        let parameters = APIParameter.inPath(resource.pattern) + resource.parameters
        var responses: [String: JSONValue] = ["200": found, "default": OpenAPIDocument.problem]
        if resource.isRevised {
            responses["304"] = ["description": .string(Phrases.API.unchanged(language))]
        }
        return [
            "operationId": .string(resource.name), "summary": .string(resource.summary(language)),
            "tags": ["resources"],
            "parameters": .array(parameters.map { OpenAPIDocument.parameter($0, language) }),
            "security": resource.access == .everybody ? [[:], ["token": []]] : [["token": []], ["session": []]],
            "responses": .object(responses),
        ]
    }

    private var found: JSONValue {
        let item: JSONValue = ["$ref": .string("#/components/schemas/" + resource.schema.name)]
        let answer: JSONValue =
            resource.answersPage
            ? [
                "type": "object", "required": ["items"],
                "properties": ["items": ["type": "array", "items": item], "next": ["type": "string"]],
            ] : item
        var response: [String: JSONValue] = [
            "description": .string(resource.summary(language)), "content": OpenAPIDocument.json(answer),
        ]
        if resource.isRevised { response["headers"] = ["ETag": ["schema": ["type": "string"]]] }
        return .object(response)
    }

    /// The document's own place.
    static func document(_ language: Language) -> JSONValue {
        [
            "operationId": "document", "summary": .string(Phrases.APIResources.document(language)), "security": [[:]],
            "tags": ["resources"],
            "responses": [
                "200": [
                    "description": .string(Phrases.APIResources.document(language)),
                    "content": OpenAPIDocument.json(["type": "object"]),
                ], "default": OpenAPIDocument.problem,
            ],
        ]
    }
}
