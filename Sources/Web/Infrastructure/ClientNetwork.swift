import Glibc

/// From which network a request comes, as the counts of tries know it: an address of IPv4, or the 64 bits of an IPv6
/// address that tell one line from another. Who has such a line has all of its addresses.
enum ClientNetwork {
    static func of(_ address: String) -> String {
        guard address.contains(":") else { return address }
        var found = in6_addr()
        guard inet_pton(AF_INET6, address, &found) == 1 else { return address }
        let bytes = withUnsafeBytes(of: &found) { Array($0) }
        // An IPv4 address as IPv6 writes it: ::ffff:192.0.2.1.
        if bytes.prefix(10).allSatisfy({ $0 == 0 }), bytes[10] == 255, bytes[11] == 255 {
            return bytes.suffix(4).map { "\($0)" }.joined(separator: ".")
        }
        let groups = stride(from: 0, to: 8, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
        return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/64"
    }
}
