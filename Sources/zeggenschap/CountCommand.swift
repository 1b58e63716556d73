import ArgumentParser
import CooperativeService
import Counting
import Foundation
import Kernel
import Phrases

/// `zeggenschap count [FILE]`: counts a case and tells the outcome as JSON, as a text for people (`--explain`) or as a
/// table (`--csv`). It needs no database and starts nothing of the server.
///
/// Exit 65 when the case is refused, with every reason on standard error; 66 when the file cannot be read. A case that asks
/// what is not offered is answered `{"unsupported": why}`, with exit 0.
struct Count: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Phrases.Program.count(.current))

    /// The file; behind `--explain` the language may stand before it.
    @Argument(help: ArgumentHelp(Phrases.Program.countFile(.current)))
    var words: [String] = []

    @Option(help: ArgumentHelp(Phrases.Program.countMethod(.current)))
    var method: String?

    @Flag(help: ArgumentHelp(Phrases.Program.countExplain(.current)))
    var explain = false

    @Flag(help: ArgumentHelp(Phrases.Program.countCSV(.current)))
    var csv = false

    @Option(help: ArgumentHelp(Phrases.Program.language(.current)))
    var language: String?

    private var namedLanguage: Language? { explain ? words.first.flatMap(Language.init(rawValue:)) : nil }
    private var file: String? { namedLanguage == nil ? words.first : words.dropFirst().first }

    func validate() throws {
        guard words.count <= (namedLanguage == nil ? 1 : 2) else {
            throw ValidationError(Phrases.Program.countOneFile(.current))
        }
        if explain, csv { throw ValidationError(Phrases.Program.countOneForm(.current)) }
    }

    func run() throws {
        let asked = method.flatMap(CountingMethod.init(rawValue:))
        if let method, asked == nil {
            return unsupported(Phrases.CountingCase.unsupportedMethod(method))
        }
        do throws(Refusal) {
            switch try read(as: asked) {
            case .unsupported(let why): unsupported(why)
            case .readable(let counted): try tell(counted)
            }
        } catch {
            for ground in error.grounds {
                Output.error("\(ground.code): \(ground.message(.current)) \(ground.remedy(.current))\n")
            }
            throw ExitCode(65)
        }
    }

    /// Reads the case; the file's bytes are given back before the count begins.
    private func read(as asked: CountingMethod?) throws(Refusal) -> CaseReading {
        let input: InputBytes
        do throws(InputBytes.Unreadable) {
            input = try InputBytes(from: file)
        } catch {
            Output.error(
                Phrases.Program.countUnreadable(file ?? "-", String(cString: strerror(error.code)))(.current) + "\n")
            Foundation.exit(66)
        }
        return try CountingCase.read(input.bytes, as: asked, passed: input.forget)
    }

    private func tell(_ counted: CountingCase) throws(Refusal) {
        if explain {
            let language = namedLanguage ?? .chosen(language)
            return Output.text(try counted.counted().explanation(of: counted, in: language))
        }
        if csv { return Output.text(try counted.counted().csv(of: counted)) }
        Output.bytes(try SealedCount(counting: counted).document)
        Output.text("\n")
    }

    /// What is not offered is said in English: programs read it.
    private func unsupported(_ why: Phrase) {
        let answer = ["unsupported": why.en]
        guard let bytes = try? JSONEncoder().encode(answer) else { return }
        Output.bytes([UInt8](bytes))
        Output.text("\n")
    }
}
