import CooperativeService
import HTTPTypes
import Hummingbird
import Kernel
import Testing

@testable import Web

@Suite("The document of the API is complete and true")
struct APIDocumentTests {
    @Test func `Every route of the API stands in the document, and nothing else does`() async throws {
        try await withHouse { house in
            var served: Set<String> = []
            for route in try WebApplication.router(house.site).routes where route.path.description.hasPrefix("/api/v1")
            {
                if route.method == .head { continue }
                let method = route.method.rawValue.lowercased()
                for path in Self.expanded(route.path.description) { served.insert("\(method) \(path)") }
            }
            var described: Set<String> = []
            for (path, operations) in OpenAPIDocument.make()["paths"].object {
                for method in operations.object.keys { described.insert("\(method) \(path)") }
            }
            #expect(served == described, "\(served.symmetricDifference(described).sorted())")
        }
    }

    /// The one route for commands stands for each command that there is.
    private static func expanded(_ path: String) -> [String] {
        guard path.contains("{name}") else { return [path] }
        return CommandRegistry.all.types.map { path.replacing("{name}", with: $0.name) }
    }

    @Test func `The document is served as it is made`() async throws {
        try await withHouse { house in
            let answer = try await Browser(house.client).get(OpenAPIDocument.path)
            #expect(answer.status == 200)
            #expect(answer.body.contains("\"openapi\":\"3.1.0\""))
            #expect(answer.body.contains("/api/v1/{cooperative}/commands/cast-ballot"))
        }
    }

    @Test func `Each field of a command is described, and those that are needed are named`() throws {
        let operation = OpenAPIDocument.make()["paths"]["/api/v1/{cooperative}/commands/cast-ballot"]["post"]
        let body = operation["requestBody"]["content"]["application/json"]["schema"]
        #expect(body["required"] == ["poll", "choice"])
        #expect(body["additionalProperties"] == false)
        #expect(body["properties"]["choice"]["enum"] == ["for", "against", "blank"])
        #expect(body["properties"]["poll"]["format"] == "uuid")
    }

    @Test func `A change of a meeting may leave the revision to If-Match`() throws {
        let operation = OpenAPIDocument.make()["paths"]["/api/v1/{cooperative}/commands/change-meeting"]["post"]
        let body = operation["requestBody"]["content"]["application/json"]["schema"]
        #expect(body["required"] == ["meeting"])
        guard case .array(let parameters) = operation["parameters"] else {
            Issue.record("no parameters")
            return
        }
        #expect(parameters.contains { $0["name"] == "If-Match" })
    }

    @Test(arguments: APIResources.table.map(\.name))
    func `The answer of a resource has fields in the document`(name: String) throws {
        let resource = try #require(APIResources.table.first { $0.name == name })
        let schema = OpenAPIDocument.make()["components"]["schemas"][resource.schema.name]
        #expect(!schema["properties"].object.isEmpty)
    }

    @Test func `Answers hold what the document says`() async throws {
        try await withHouse { house in
            try await house.populate()
            let program = try await house.program(of: House.secretary)
            let document = OpenAPIDocument.make()
            for (path, schema) in [
                ("", "Cooperative"), ("/members/1", "Member"), ("/statutes", "Statutes"), ("/commands", "Commands"),
            ] {
                let fields = document["components"]["schemas"][schema]["properties"].object
                let answer = try JSONValue(text: try await program.get(path).body).object
                for (name, value) in answer where value != .null { #expect(fields[name] != nil, "\(schema).\(name)") }
            }
        }
    }
}
