extension LawBook {
    static func read(_ text: String, name: String) -> (book: LawBook?, findings: [Int]) { (nil, []) }
}
