import Kernel
import Statutes
import Store
final class StatutesShelf: Sendable { func inForce(on: Day, for: CooperativeID, in: any Reading) throws -> StatutesInForce { throw Refusal.unknownCooperative } }
struct Outcomes { struct Kept { let key: String, command: String, bodyHash: [UInt8], outcome: [UInt8] }
 let transaction: any Transaction, cooperative: CooperativeID
 func find(_ k: String) throws -> Kept? { nil }
 func store(_ k: Kept, at: Timestamp) throws {} }
struct Journalling { let scene: Scene; func write<C: Command>(_ c: C, key: String?) throws {} }
enum StatutesOffer { static func read(_ t: String, named: String, on: Day) throws -> (text: String, Int) { (t, 1) } }
extension CommandRegistry { public static let all = CommandRegistry([AmendStatutes.self]) }
struct OutboxDoor { let scene: Scene; func put(_ n: Notice) throws {} }
