/// The names of the demonstration's neighbours, made from lists so that each installation shows the same people.
enum Names {
    struct Made {
        let given: String, prefix: String?, family: String
        /// As the file of members writes it.
        let bornOn: String
        let hasEmail: Bool

        var email: String? {
            guard hasEmail else { return nil }
            let letters = (given + "." + family).lowercased().unicodeScalars.filter {
                ("a"..."z").contains($0) || $0 == "."
            }
            return String(String.UnicodeScalarView(letters)) + "@linde.example"
        }
    }

    private static let given = [
        "Fatma", "Anna", "Willem", "Samira", "Joost", "Marijke", "Ömer", "Ria", "Kees", "Ngoc", "Truus", "Ahmed",
        "Lotte",
        "Dirk", "Aïcha", "Hendrik", "Els", "Mehmet", "Corrie", "Jan", "Noor", "Piet", "Yusuf", "Ineke",
    ]
    private static let family: [(String?, String)] = [
        (nil, "Özil"), ("van der", "Berg"), (nil, "Jansen"), ("de", "Vries"), (nil, "Bakker"), ("van den", "Broek"),
        (nil, "Yılmaz"), (nil, "Visser"), ("van", "Dijk"), (nil, "Smit"), ("el", "Amrani"), (nil, "Mulder"),
        ("de", "Boer"),
        (nil, "Nguyen"), ("van 't", "Hof"), (nil, "Çelik"), (nil, "Peters"), ("ter", "Horst"), (nil, "Kuiper"),
    ]

    /// The person of a number from 1. Every fifth has no e-mail address and gets letters.
    static func person(_ number: Int) -> Made {
        let (prefix, family) = family[(number - 1) % family.count]
        return Made(
            given: given[(number * 7 - 7) % given.count], prefix: prefix, family: family,
            bornOn: "\(1940 + number * 13 % 62)-0\(number % 9 + 1)-1\(number % 10)", hasEmail: number % 5 != 0)
    }
}
