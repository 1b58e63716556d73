import Kernel
import Phrases
import Statutes

/// What stands twice in one file: a member's number, or the same person.
struct ImportDoubles {
    private var numbers: [Int: Int] = [:]
    private var names: [String: [(line: Int, likeness: Likeness)]] = [:]

    /// Most persons of one name that are compared; a file of nothing but one name is not read by comparing all with all.
    private static let mostCompared = 100

    mutating func grounds(_ person: Person, number: Int?, line: Int) -> [(ImportColumn, Ground)] {
        var found: [(ImportColumn, Ground)] = []
        if let number {
            if let other = numbers[number] {
                found.append(
                    (
                        .number,
                        Ground(
                            "import-number-twice", found: "\(number)",
                            message: Phrases.Import.numberTwice(number, line: other),
                            remedy: Phrases.Import.ownNumber)
                    ))
            }
            numbers[number] = line
        }
        let key = person.name.kind.rawValue + " " + NameKeys(person.name).search, likeness = Likeness(person)
        let others = names[key, default: []]
        if let other = others.first(where: { $0.likeness.agrees(with: likeness) }) {
            found.append((.familyName, Self.sameAs(line: other.line)))
        } else if others.count < Self.mostCompared {
            names[key, default: []].append((line, likeness))
        } else {
            found.append((.familyName, Self.sameAs(line: others[0].line)))
        }
        return found
    }

    private static func sameAs(line: Int) -> Ground {
        Ground(
            "import-person-twice", found: "\(line)", message: Phrases.Import.personTwice(line: line),
            remedy: Phrases.Import.tellApart)
    }
}
