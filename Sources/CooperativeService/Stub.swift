import Kernel
import Statutes
struct OutboxDoor { let scene: Scene; func put(_ n: Notice) throws {} }
enum StatutesModels { static func text(_ n: String) -> String? { nil } }
enum StatutesReport { static func check(_ f: StatutesFile, on: Day) -> [Finding] { [] } }
