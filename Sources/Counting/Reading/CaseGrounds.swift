import Kernel
import Phrases

/// Why a case is not counted. A path is written as in `ballots[3][1][0]`, lists counted from 0.
extension Ground {
    static func caseTooLarge(limit: Int) -> Ground {
        Ground(
            "case-too-large", required: "\(limit)", message: Phrases.CountingCase.tooLarge(mebibytes: limit >> 20),
            remedy: Phrases.CountingCase.tooLargeRemedy)
    }

    static func unreadable(_ failure: JSONScanner.Failure) -> Ground {
        switch failure.reason {
        case .truncated:
            Ground(
                "case-truncated", found: "\(failure.at)", message: Phrases.CountingCase.truncated(at: failure.at),
                remedy: Phrases.CountingCase.truncatedRemedy)
        case .syntax:
            Ground(
                "case-not-json", found: "\(failure.at)", message: Phrases.CountingCase.notJSON(at: failure.at),
                remedy: Phrases.CountingCase.notJSONRemedy)
        case .notText:
            Ground(
                "case-not-text", found: "\(failure.at)", message: Phrases.CountingCase.notText(at: failure.at),
                remedy: Phrases.CountingCase.notTextRemedy)
        case .tooDeep:
            Ground(
                "case-too-deep", required: "\(JSONScanner.maximumDepth)", found: "\(failure.at)",
                message: Phrases.CountingCase.tooDeep(at: failure.at), remedy: Phrases.CountingCase.tooDeepRemedy)
        }
    }

    static func missing(_ path: String) -> Ground {
        Ground(
            "case-key-missing", required: path, message: Phrases.CountingCase.missing(path),
            remedy: Phrases.CountingCase.missingRemedy(path))
    }

    static func twice(_ path: String) -> Ground {
        Ground(
            "case-key-twice", found: path, message: Phrases.CountingCase.twice(path),
            remedy: Phrases.CountingCase.twiceRemedy)
    }

    static func wrongKind(_ path: String, wanted: Phrase) -> Ground {
        Ground(
            "case-wrong-kind", required: wanted.en, found: path,
            message: Phrases.CountingCase.wrongKind(path, wanted: wanted),
            remedy: Phrases.CountingCase.wrongKindRemedy(path))
    }

    static func notWhole(_ path: String) -> Ground {
        Ground(
            "case-number-not-whole", found: path, message: Phrases.CountingCase.notWhole(path),
            remedy: Phrases.CountingCase.notWholeRemedy)
    }

    static func outOfRange(_ path: String) -> Ground {
        Ground(
            "case-number-out-of-range", required: "9223372036854775807", found: path,
            message: Phrases.CountingCase.outOfRange(path), remedy: Phrases.CountingCase.outOfRangeRemedy)
    }

    static func outside(_ path: String, found: Int64, from least: Int64, to most: Int64) -> Ground {
        Ground(
            "case-number-outside", required: "\(least)–\(most)", found: "\(path) = \(found)",
            message: Phrases.CountingCase.outside(path, found: found, from: least, to: most),
            remedy: Phrases.CountingCase.outsideRemedy)
    }

    static func unknownCandidate(_ path: String, found: Int64, of candidates: Int) -> Ground {
        Ground(
            "case-candidate-unknown", required: "0–\(candidates - 1)", found: "\(path) = \(found)",
            message: Phrases.CountingCase.unknownCandidate(path, found: found, of: candidates),
            remedy: Phrases.CountingCase.unknownCandidateRemedy)
    }

    static func unknownWord(_ path: String, allowed: [String]) -> Ground {
        Ground(
            "case-word-unknown", required: allowed.joined(separator: ", "), found: path,
            message: Phrases.CountingCase.unknownWord(path, allowed: allowed),
            remedy: Phrases.CountingCase.unknownWordRemedy)
    }

    static func moreFindings(than limit: Int) -> Ground {
        Ground(
            "case-more-findings", message: Phrases.CountingCase.moreFindings(than: limit),
            remedy: Phrases.CountingCase.moreFindingsRemedy)
    }
}
