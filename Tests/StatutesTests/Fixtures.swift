import Kernel
import Testing

@testable import Statutes

let today = Day("2026-11-21") ?? Day(number: 0)

/// De Linde's statutes with some parameters otherwise, checked on a day.
func deLinde(_ overrides: [String: PolicyNode] = [:], on day: Day = today) throws -> StatutesReport {
    let file = try #require(ModelStatutes.file(ModelStatutes.neighbourhood))
    return StatutesReport(file.overriding(overrides), name: "linde.yaml", on: day)
}

/// Statutes with one article that sets these lines.
func small(_ parameters: String) -> String {
    """
    format: 1
    jurisdiction: NL
    title: Klein
    articles:
      - number: "1"
        heading: {nl: Een, en: One}
        text: {nl: Tekst, en: Text}
        parameters:
    \(parameters.split(separator: "\n").map { "      " + $0 }.joined(separator: "\n"))
    """
}

func inForce(_ overrides: [String: PolicyNode] = [:]) throws -> StatutesInForce {
    let report = try deLinde(overrides)
    return StatutesInForce(
        law: .netherlands, on: today, version: StatutesVersion(number: 1, file: try #require(report.file)))
}
