public import BigInt

extension Quantity {
    /// The largest whole number that is not above it, and what is left: 23/3 is 7 and 2/3.
    public var wholeAndRest: (whole: BigInt, rest: Quantity) {
        var (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
        if rest < 0 {
            whole -= 1
            rest += denominator
        }
        return (whole, Quantity(rest, over: denominator))
    }
}
