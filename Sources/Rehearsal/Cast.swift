import CooperativeService
import Kernel

/// The members of a rehearsal, as founders: names first, then numbers.
enum Cast {
    static func founders(_ cast: CastList) -> [Founder] {
        let offices: [Office] = [.chair, .secretary, .treasurer]
        return (0..<max(cast.count, cast.names.count, 3)).map { index in
            Founder(
                givenName: nil, familyName: cast.names.indices.contains(index) ? cast.names[index] : "Lid \(index + 1)",
                street: "Lindestraat \(index + 1)", postcode: "3500 AA", town: "Utrecht",
                office: offices.indices.contains(index) ? offices[index] : nil)
        }
    }
}
