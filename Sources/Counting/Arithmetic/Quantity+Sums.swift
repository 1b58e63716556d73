import BigInt

extension Quantity {
    /// Decimals stay where both have the same number of them.
    static func + (left: Quantity, right: Quantity) -> Quantity {
        if left.denominator == right.denominator, let decimals = left.decimals, decimals == right.decimals {
            return Quantity(left.numerator + right.numerator, decimals: decimals)
        }
        return Quantity(
            left.numerator * right.denominator + right.numerator * left.denominator,
            over: left.denominator * right.denominator)
    }

    static func - (left: Quantity, right: Quantity) -> Quantity {
        if left.denominator == right.denominator, let decimals = left.decimals, decimals == right.decimals {
            return Quantity(left.numerator - right.numerator, decimals: decimals)
        }
        return Quantity(
            left.numerator * right.denominator - right.numerator * left.denominator,
            over: left.denominator * right.denominator)
    }
}
