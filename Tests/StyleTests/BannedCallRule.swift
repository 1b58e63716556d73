/// Calls that the house does not make, each with what to write instead.
struct BannedCall {
    let name: String
    let pattern: Regex<Substring>
    /// The pattern is tried in files that hold one of these words; patterns are slow, and lines are many.
    let words: [String]
    let instead: String
    /// Does the ban hold in this file?
    var holds: (SwiftFile) -> Bool = { _ in true }

    func offences(in file: SwiftFile) -> [Offence] {
        guard holds(file), words.contains(where: file.words.contains) else { return [] }
        return file.lines(matching: pattern).map {
            Offence(file.path, $0.number, "\(name) is not used here: \(instead)")
        }
    }
}

extension BannedCall {
    /// Targets that decide and count: they have no machine's clock, chance, floating point or files.
    static let exactTargets: Set = [
        "Kernel", "Phrases", "Statutes", "Membership", "Meetings", "Proposals", "Shares", "Voting",
        "CooperativeService",
    ]
    /// Targets that meet the outside world.
    static let edge: Set = ["Web", "zeggenschap"]
    /// Files of inner targets that read the machine's clock and its zones, so that all others have them passed in.
    static let edgeFiles: Set = ["Sources/CooperativeService/Core/NamedZone.swift"]

    static var all: [BannedCall] { crashes + outsideWorld }

    private static func inSources(_ file: SwiftFile) -> Bool { file.path.hasPrefix("Sources/") }
    private static func isProduct(_ file: SwiftFile) -> Bool { inSources(file) && file.target != "TestSupport" }
    private static func isExact(_ file: SwiftFile) -> Bool {
        inSources(file) && exactTargets.contains(file.target) && !edgeFiles.contains(file.path)
    }
    private static func isInside(_ file: SwiftFile) -> Bool { isProduct(file) && !edge.contains(file.target) }

    private static var crashes: [BannedCall] {
        [
            BannedCall(
                name: "fatalError", pattern: /\bfatalError\b/, words: ["fatalError"],
                instead: "throw a refusal, or preconditionFailure where only a programmer can be wrong"),
            BannedCall(name: "try!", pattern: /\btry!/, words: ["try!"], instead: "try, and let it be thrown"),
            BannedCall(name: "as!", pattern: /\bas!/, words: ["as!"], instead: "as?, with a thrown failure"),
        ]
    }

    private static var outsideWorld: [BannedCall] {
        [
            BannedCall(
                name: "the machine's clock",
                pattern:
                    /\bDate\(\)|\bDate\.now\b|\bContinuousClock\b|\bSuspendingClock\b|\bclock_gettime\b|\bgettimeofday\b/,
                words: ["Date", "ContinuousClock", "SuspendingClock", "clock_gettime", "gettimeofday"],
                instead: "the Clock that is passed in",
                holds: { isExact($0) || ($0.target == "Accounts" && inSources($0)) }),
            BannedCall(
                name: "an id made here", pattern: /\bUUID\(\)/, words: ["UUID"],
                instead: "the IdentifierSource that is passed in",
                // The store names its temporary folders so.
                holds: { isProduct($0) && $0.target != "Store" }),
            BannedCall(
                name: "chance",
                pattern: /\.random\(in:|\.randomElement\(\)|\.shuffled\(\)|\bSystemRandomNumberGenerator\b/,
                words: ["random", "randomElement", "shuffled", "SystemRandomNumberGenerator"],
                instead: "the RandomSource that is passed in",
                holds: { isInside($0) && !$0.path.hasPrefix("Sources/Kernel/RandomSource") && $0.target != "Store" }),
            BannedCall(
                name: "floating point", pattern: /\bDouble\b|\bFloat\b|\bCGFloat\b/,
                words: ["Double", "Float", "CGFloat"],
                instead: "Int, Money or Fraction, which are exact", holds: isExact),
            BannedCall(
                name: "the machine's zone or language", pattern: /\bTimeZone\.current\b|\bLocale\.current\b/,
                words: ["TimeZone", "Locale"],
                instead: "the Zone or Language that is passed in", holds: isProduct),
            BannedCall(
                name: "all of Foundation", pattern: /^\s*(?:\w+ )?import Foundation\s*$/, words: ["Foundation"],
                instead: "import FoundationEssentials, where anything of it is needed", holds: isExact),
            BannedCall(
                name: "print", pattern: /(?:^|[^.\w])(?:print|debugPrint|dump)\(/,
                words: ["print", "debugPrint", "dump"],
                instead: "the logger that is passed in, or the program's own output",
                holds: { isProduct($0) && $0.target != "zeggenschap" }),
        ]
    }
}
