public import Kernel

/// What the rules need to know of one item on the agenda (agendapunt).
public struct AgendaLine: Hashable, Sendable {
    public let topic: Topic
    /// The item stood on the agenda of a first meeting that missed the quorum for it.
    public let isCarriedOver: Bool

    public init(_ topic: Topic, isCarriedOver: Bool = false) {
        self.topic = topic
        self.isCarriedOver = isCarriedOver
    }
}

extension Topic {
    /// Business for which the law asks its own notice and announcement: amendment (2:42 lid 1), dissolution (2:42 lid
    /// 4) and conversion (2:18 lid 2).
    public var needsAnnouncement: Bool { self == .amend || self == .dissolve || self == .convert }
}
