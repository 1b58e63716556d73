/// The site's own icon: a leaf of the lime tree.
enum Icon {
    static let asset = Asset(
        name: "leaf", ending: "svg", mediaType: "image/svg+xml",
        text: """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#1f5f48" d="M16 2C7 6 3 13 5 20c2 5 \
            8 6 11 4 3 2 9 1 11-4 2-7-2-14-11-18z"/><path stroke="#fdfaf4" stroke-width="2" d="M16 8v23"/></svg>
            """)
    static var address: String { asset.address }
}
