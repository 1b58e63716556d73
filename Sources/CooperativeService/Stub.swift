import Kernel
import Statutes
struct OutboxDoor { let scene: Scene; func put(_ n: Notice) throws {} }
