// swift-tools-version: 6.1
import PackageDescription

// One target a floor: a target imports only the floors below it, and the modules never import one another.
// The dependencies are listed one by one, so a forbidden import does not compile.

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// A floor of the house: a target of ours with the project's language settings.
func floor(
    _ name: String, on dependencies: [Target.Dependency], path: String? = nil,
    resources: [Resource] = [], plugins: [Target.PluginUsage] = []
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path, resources: resources, swiftSettings: settings,
        plugins: plugins)
}

func suite(_ name: String, on dependencies: [Target.Dependency], data: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: data, swiftSettings: settings)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(name: "HummingbirdTesting", package: "hummingbird")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let metrics = Target.Dependency.product(name: "Metrics", package: "swift-metrics")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let deque = Target.Dependency.product(name: "DequeModule", package: "swift-collections")
let bigInt = Target.Dependency.product(name: "BigInt", package: "BigInt")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "zeggenschap",
    products: [.executable(name: "zeggenschap", targets: ["zeggenschap"])],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.0")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.0")),
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.0")),
        .package(url: "https://github.com/apple/swift-metrics", .upToNextMinor(from: "2.13.0")),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", .upToNextMinor(from: "2.13.0")),
        .package(url: "https://github.com/apple/swift-collections", .upToNextMinor(from: "1.6.0")),
        .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
        .package(url: "https://github.com/attaswift/BigInt", .upToNextMinor(from: "6.0.1")),
    ],
    targets: [
        .systemLibrary(name: "CPostgreSQL", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        // glibc's mallopt, which Swift's own import of Glibc leaves out.
        .systemLibrary(name: "CMemory"),
        .systemLibrary(name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),

        floor("Kernel", on: []),
        floor("Phrases", on: ["Kernel"]),
        floor("HTML", on: []),
        floor("Counting", on: ["Kernel", "Phrases", bigInt]),
        floor(
            "Store", on: ["Kernel", "Phrases", "CPostgreSQL", grdb, sqlite, crypto, deque, logging],
            plugins: ["EmbedTextsPlugin"]),
        floor("Statutes", on: ["Kernel", "Phrases", yams], plugins: ["EmbedTextsPlugin"]),
        floor("Accounts", on: ["Kernel", "Phrases", "Store", "CArgon2", crypto]),

        floor("Membership", on: ["Kernel", "Phrases", "Store", "Statutes"]),
        floor("Meetings", on: ["Kernel", "Phrases", "Store", "Statutes"]),
        floor("Proposals", on: ["Kernel", "Phrases", "Store", "Statutes"]),
        floor("Shares", on: ["Kernel", "Phrases", "Store"]),
        floor("Voting", on: ["Kernel", "Phrases", "Store", "Statutes", "Counting"]),

        floor(
            "CooperativeService",
            on: [
                "Kernel", "Phrases", "Counting", "Store", "Statutes", "Accounts", "Membership", "Meetings", "Proposals",
                "Shares", "Voting", crypto, logging,
            ]),
        floor(
            "Rehearsal",
            on: ["Kernel", "Phrases", "Counting", "Store", "Statutes", "Accounts", "CooperativeService", yams]),
        floor(
            "DemonstrationHouse",
            on: [
                "Kernel", "Phrases", "Store", "Statutes", "Accounts", "Meetings", "Voting", "CooperativeService",
            ]),
        floor(
            "Web",
            on: [
                "Kernel", "Phrases", "HTML", "Store", "Statutes", "Counting", "Accounts", "CooperativeService",
                hummingbird,
                crypto, logging, metrics, lifecycle,
            ]),
        .executableTarget(
            name: "zeggenschap",
            dependencies: [
                "Kernel", "Phrases", "Counting", "Store", "Statutes", "Accounts", "CooperativeService", "Rehearsal",
                "DemonstrationHouse", "Web", "CMemory", arguments, logging, lifecycle, hummingbird,
            ],
            swiftSettings: settings),

        // Policies and migrations are texts in their own folders; the plugin compiles them into the one binary.
        .executableTarget(name: "EmbedTexts", path: "Plugins/EmbedTextsTool"),
        .plugin(name: "EmbedTextsPlugin", capability: .buildTool(), dependencies: ["EmbedTexts"]),

        // The client that `make bench` measures with.
        .systemLibrary(name: "CEpoll", path: "Benchmarks/CEpoll"),
        .executableTarget(
            name: "load", dependencies: ["CEpoll"], path: "Benchmarks/LoadGenerator", swiftSettings: settings),

        // What the tests share: databases on both engines, fixed clocks. No product target depends on it.
        floor("TestSupport", on: ["Kernel", "Store"]),
        suite("StyleTests", on: []),
        suite("LoadTests", on: ["load"]),
        suite("KernelTests", on: ["Kernel"]),
        suite("HTMLTests", on: ["HTML"]),
        suite("CountingTests", on: ["Counting", "Kernel", "Phrases", bigInt], data: ["Cases", "Corpus"]),
        suite("StoreTests", on: ["Store", "Kernel", "TestSupport", crypto, logging]),
        suite("StatutesTests", on: ["Statutes", "Kernel", "Phrases"]),
        suite("AccountsTests", on: ["Accounts", "Store", "Kernel", "TestSupport"]),
        suite("MembershipTests", on: ["Membership", "Statutes", "Store", "Kernel", "TestSupport"]),
        suite("MeetingsTests", on: ["Meetings", "Statutes", "Store", "Kernel", "TestSupport"]),
        suite("ProposalsTests", on: ["Proposals", "Statutes", "Store", "Kernel", "TestSupport"]),
        suite("SharesTests", on: ["Shares", "Store", "Kernel", "TestSupport"]),
        suite("VotingTests", on: ["Voting", "Counting", "Statutes", "Store", "Kernel", "TestSupport"]),
        suite(
            "ServiceTests",
            on: [
                "CooperativeService", "Counting", "Rehearsal", "Accounts", "Membership", "Meetings", "Proposals",
                "Shares", "Voting", "Statutes", "Store", "Kernel", "Phrases", "TestSupport",
            ]),
        suite(
            "DemonstrationTests",
            on: ["DemonstrationHouse", "CooperativeService", "Accounts", "Store", "Kernel", "TestSupport"]),
        suite(
            "WebTests",
            on: [
                "Web", "CooperativeService", "Accounts", "Counting", "Statutes", "Store", "Kernel", "Phrases", "HTML",
                "TestSupport", hummingbirdTesting, hummingbird,
            ]),
    ],
    swiftLanguageModes: [.v6]
)
