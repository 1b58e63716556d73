import FoundationEssentials
import Glibc

/// Sends HTTP/1.1 requests to a server on the same machine, as fast as it answers, and tells how fast that was.
///
/// One thread and one `epoll` do all the work, so that the server and not this client is the limit.
@main
enum Load {
    static func main() {
        do {
            let plan = try Plan(arguments: Array(CommandLine.arguments.dropFirst()))
            let groups = try plan.groups.map { try Group($0, host: plan.address) }
            try EventLoop(address: plan.address, groups: groups).run()
            print(try Report(groups).json)
            exit(groups.contains { $0.figures.failures > 0 } ? 1 : 0)
        } catch let complaint as Complaint {
            say(complaint.text)
            exit(64)
        } catch {
            say("\(error)")
            exit(70)
        }
    }

    private static func say(_ text: String) {
        let line = Array("load: \(text)\n".utf8)
        _ = write(2, line, line.count)
    }
}

/// What is wrong with the arguments, the file or the server.
struct Complaint: Error {
    let text: String

    init(_ text: String) { self.text = text }
}
