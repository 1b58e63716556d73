import BigInt
import Counting
import Testing

@Suite struct `Exact numbers as a count writes them` {
    @Test func `Scaled numbers keep their decimals and compare by value`() {
        #expect(Quantity(1_234_567, decimals: 5).description == "12.34567")
        #expect(Quantity(5, decimals: 5).description == "0.00005")
        #expect(Quantity(200_000, decimals: 5) == Quantity(2))
        #expect(Quantity(7, over: 2).description == "7/2")
        #expect(Quantity(6, over: 4) == Quantity(3, over: 2))
        #expect(Quantity(-150_000, decimals: 5).description == "-1.50000")
    }

    @Test func `A bar is as long as its part of the whole, rounded down`() {
        #expect(Quantity(1, over: 3).parts(1000, of: Quantity(1)) == 333)
        #expect(Quantity(1).parts(1000, of: Quantity(0)) == 0)
    }

    @Test(arguments: ["12", "12.34567", "-1.50000", "7/2", "-7/2", "0.000000001"])
    func `What is written is read again`(text: String) {
        #expect(Quantity(text)?.description == text)
    }

    @Test(arguments: ["", ".", "1.", ".5", "1/0", "1/-2", "1e5", "1.2.3", "1/2/3", "0x10", "1.-5"])
    func `What is no number is refused`(text: String) {
        #expect(Quantity(text) == nil)
    }
}
