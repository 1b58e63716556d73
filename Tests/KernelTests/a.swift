import Kernel
import Testing

@Test func placeholder() {}
