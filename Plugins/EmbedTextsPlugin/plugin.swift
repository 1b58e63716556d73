import Foundation
import PackagePlugin

/// Compiles the folders of texts that a target needs into it, so that the program is one binary without loose files.
@main
struct EmbedTextsPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folder: (name: String, path: String, ending: String)
        switch target.name {
        case "Store": folder = ("MigrationTexts", "Migrations", "sql")
        case "Statutes": folder = ("PolicyTexts", "Policies", "yaml")
        default: return []
        }
        let root = context.package.directoryURL.appending(path: folder.path)
        let files = (FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.allObjects ?? [])
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == folder.ending && !$0.path.contains("/rehearsals/") }
            .sorted { $0.path < $1.path }
        let output = context.pluginWorkDirectoryURL.appending(path: "\(folder.name).swift")
        return [
            .buildCommand(
                displayName: "Embedding \(folder.path)", executable: try context.tool(named: "EmbedTexts").url,
                arguments: [folder.name, output.path, root.path] + files.map(\.path),
                inputFiles: files, outputFiles: [output])
        ]
    }
}
