import FoundationEssentials
import Kernel

/// Every ground of refusal that rehearsals showed, by its code: where it was shown first, and in which words. The
/// catalogue of refusals is made from it.
public struct ShownGrounds: Sendable {
    private var byCode: [String: Shown] = [:]

    public init() {}

    /// A step that went otherwise than its file expects shows nothing.
    public mutating func add(_ transcript: Transcript) {
        for scene in transcript.scenes {
            for result in scene.results where result.passed {
                for ground in result.grounds where byCode[ground.code] == nil {
                    byCode[ground.code] = Shown(ground, file: transcript.file, scene: scene.name, step: result.step)
                }
            }
        }
    }

    /// One object a code, in the order of the codes.
    public var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(byCode), as: UTF8.self)
        }
    }

    private struct Shown: Codable, Sendable {
        let article: String?
        let message: String, remedy: String
        let file: String, scene: String, command: String

        init(_ ground: Ground, file: String, scene: String, step: Step) {
            article = ground.article?.code
            message = ground.message(.english)
            remedy = ground.remedy(.english)
            self.file = file
            self.scene = scene
            command = step.command
        }
    }
}
