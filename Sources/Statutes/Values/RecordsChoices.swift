/// What happens to the difference after the cost price is counted again (nacalculatie).
public enum SettleRule: String, Choice {
    case refund, reserve
}
