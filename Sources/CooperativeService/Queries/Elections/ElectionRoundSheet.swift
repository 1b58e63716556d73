public import Kernel
import Voting

extension ElectionSheet {
    /// One vote of an election, with what it came to once it is closed.
    public struct Round: Sendable {
        public let poll: PollID
        /// `ballot`, `single`, `ranked`, `nomination`.
        public let kind: String
        /// Ballot rounds are counted from 1.
        public let number: Int
        /// Places that were still open in it.
        public let seats: Int
        public let question: String
        /// `by-name`, `paper`, `hands`.
        public let manner: String
        public let lines: [Line]
        /// nil while the vote is open.
        public let outcome: Outcome?
    }

    /// One candidate of a round; or those for and against, without a name.
    public struct Line: Hashable, Sendable {
        /// nil for an answer to a question: then `answer` says which.
        public let name: String?
        public let answer: BallotChoice?
        public let votes: Int64?
        public let isElected: Bool
        /// Stands in the next round.
        public let goesOn: Bool
    }

    /// What a round came to.
    public struct Outcome: Sendable {
        public let valid: Int64
        public let result: PollSheet.Result
        public let elected: [String]
        /// The day on which the elected begin; nil where nobody was appointed.
        public let firstDay: Day?
        public let continuing: [String]
        public let lots: [Lot]
    }

    /// A lot that was drawn: between whom, and whom it picked.
    public struct Lot: Hashable, Sendable {
        /// `elected`, `runOff`, `dropped`.
        public let purpose: String
        public let among: [String], picked: [String]
    }
}
