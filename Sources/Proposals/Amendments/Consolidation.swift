public import Kernel

/// The text of a proposal with the amendments that were adopted or taken over in it (doorlopende tekst): what the final
/// vote is about.
public struct Consolidation: Sendable {
    public let text: ProposalText
    /// One of the amendments in it goes further than the convocation announced.
    public let isBeyond: Bool
    private let book: AmendmentBook
    private let accepted: [Amendment]

    /// - Parameter base: the text as the proposer wrote it; what was accepted before that version is part of it already.
    public init(base: ProposalText, _ book: AmendmentBook) {
        let accepted = book.accepted(book.children(of: nil)).filter { ($0.version ?? .max) > base.version }
        var text = base
        for amendment in accepted {
            text.text = book.change(of: amendment).applied(to: text.text) ?? text.text
            text.command = book.command(of: amendment) ?? text.command
        }
        self.text = text
        self.book = book
        self.accepted = accepted
        isBeyond = accepted.contains { one in
            one.isBeyond || book.children(of: one.id).contains { $0.isAccepted && $0.isBeyond }
        }
    }

    /// Why a pending amendment can no longer be voted on: its words are gone, or what it amends is. Empty where it can.
    public func lapseGrounds(of amendment: Amendment) -> [Ground] {
        if let parent = amendment.parent.flatMap(book.amendment) {
            guard parent.state == .pending else { return [.amendedGone(book.label(parent.id))] }
            return book.change(of: amendment).applied(to: book.change(of: parent).newWords) == nil
                ? [.wordsReplaced(amendment.change.anchor ?? "")] : []
        }
        if amendment.change.anchor == nil, case .whole = amendment.change,
            let other = accepted.first(where: { if case .whole = $0.change { true } else { false } })
        {
            return [.otherTextAdopted(book.label(other.id))]
        }
        if amendment.command != nil, let other = accepted.first(where: { book.command(of: $0) != nil }) {
            return [.otherTextAdopted(book.label(other.id))]
        }
        return book.change(of: amendment).applied(to: text.text) == nil
            ? [.wordsReplaced(amendment.change.anchor ?? "")] : []
    }
}
