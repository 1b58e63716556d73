public import Kernel
import Phrases

/// What is the matter with one place in a file of members. Nothing of the file is written while one is left.
public struct ImportFinding: Hashable, Sendable {
    /// The line in the file, counted from 1 with the heading; the column likewise, nil when the whole line is meant.
    public let line: Int
    public let column: Int?
    public let ground: Ground

    public init(line: Int, column: Int?, ground: Ground) {
        self.line = line
        self.column = column
        self.ground = ground
    }

    /// The ground with its place, as it is told and refused.
    public var told: Ground {
        Ground(
            ground.code, ground.article, required: ground.required,
            found: place + (ground.found.map { ": \($0)" } ?? ""),
            message: Phrases.Import.at(line: line, column: column, ground.message), remedy: ground.remedy)
    }

    private var place: String { column.map { "\(line):\($0)" } ?? "\(line)" }
}
