public import CooperativeService
public import Kernel
import Phrases

/// The OpenAPI 3.1 document of the API, made from the registry of commands and the table of resources, never by hand.
public enum OpenAPIDocument {
    static let path = "/api/v1/openapi.json"

    public static func make(registry: CommandRegistry = .all, language: Language = .english) -> JSONValue {
        var paths: [String: JSONValue] = [path: ["get": ResourceOperation.document(language)]]
        for resource in APIResources.table {
            paths[resource.pattern] = ["get": ResourceOperation(resource: resource, language: language).schema]
        }
        for type in registry.types {
            let operation = CommandOperation(type: type, registry: registry, language: language)
            paths[APICommands.path(of: type.name)] = ["post": operation.schema]
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Zeggenschap", "version": "1", "description": .string(Phrases.API.about(language)),
                "license": ["name": "EUPL-1.2", "identifier": "EUPL-1.2"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": [
                "schemas": .object(OpenAPIComponents.schemas),
                "responses": ["Problem": OpenAPIComponents.problem(language)],
                "securitySchemes": OpenAPIComponents.security(language),
            ],
        ]
    }

    static func parameter(_ parameter: APIParameter, _ language: Language) -> JSONValue {
        [
            "name": .string(parameter.name), "in": .string(parameter.place.rawValue),
            "required": .bool(parameter.place == .path), "schema": parameter.schema,
            "description": .string(parameter.summary(language)),
        ]
    }

    static let problem: JSONValue = ["$ref": "#/components/responses/Problem"]

    static func json(_ schema: JSONValue) -> JSONValue { ["application/json": ["schema": schema]] }
}
