import Foundation
import Kernel

extension Language {
    /// The language of the person at the terminal: Dutch where the environment says so, else English.
    static var current: Language {
        let environment = ProcessInfo.processInfo.environment
        let name = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        return name.hasPrefix("nl") ? .dutch : .english
    }

    /// The language that an option names, else the one of the environment.
    static func chosen(_ name: String?) -> Language { name.flatMap(Language.init(rawValue:)) ?? .current }
}
