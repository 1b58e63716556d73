import Testing

@testable import Web

@Suite("From which network a request comes")
struct ClientNetworkTests {
    @Test(
        "An IPv4 address is one network; of IPv6 the 64 bits of a line are",
        arguments: [
            ("192.0.2.7", "192.0.2.7"), ("::ffff:192.0.2.7", "192.0.2.7"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"), ("2001:db8:1:2::9", "2001:db8:1:2::/64"),
            ("::1", "0:0:0:0::/64"), ("unknown", "unknown"), ("not:an:address", "not:an:address"),
        ])
    func network(address: String, network: String) { #expect(ClientNetwork.of(address) == network) }
}
