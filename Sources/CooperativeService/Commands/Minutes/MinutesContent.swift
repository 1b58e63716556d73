public import Kernel
import Meetings
import Phrases
import Store

/// What stands in the minutes under one item beside the facts, in the words of who took them.
public struct MinutesRemark: Codable, Sendable, Hashable {
    public var item: AgendaItemID
    public var text: String

    public init(item: AgendaItemID, text: String) {
        self.item = item
        self.text = text
    }
}

/// A version of the minutes: the facts as they were recorded, which nobody can alter, and free text beside them.
struct MinutesContent: Codable, Hashable, Sendable {
    var facts: MinutesDraft
    var minuteTaker: PersonID?
    var general: String
    var remarks: [MinutesRemark]

    static let longest = 20_000

    /// With the new words in place of the old; an empty text takes one away.
    func with(
        _ facts: MinutesDraft, general: String?, remarks new: [MinutesRemark], minuteTaker: PersonID?
    ) throws -> MinutesContent {
        var kept = Dictionary(remarks.map { ($0.item, $0.text) }, uniquingKeysWith: { $1 })
        for remark in new {
            guard facts.items.contains(where: { $0.item == remark.item }) else {
                throw Refusal(
                    .notFound, MeetingGrounds.unknown("unknown-agenda-item", Phrases.Minutes.unknownItem))
            }
            kept[remark.item] = remark.text
        }
        try refuse(.invalid, if: Self.tooLong(general, new))
        return MinutesContent(
            facts: facts, minuteTaker: minuteTaker ?? self.minuteTaker, general: general ?? self.general,
            remarks: facts.items.compactMap { item in
                guard let id = item.item, let text = kept[id], !text.isEmpty else { return nil }
                return MinutesRemark(item: id, text: text)
            })
    }

    /// New words of which a text is too long to keep.
    static func tooLong(_ general: String?, _ remarks: [MinutesRemark]?) -> [Ground] {
        let texts = [general ?? ""] + (remarks ?? []).map(\.text)
        guard texts.contains(where: { $0.count > longest }) else { return [] }
        return [
            Ground(
                "minutes-text-too-long", required: "\(longest)", message: Phrases.Minutes.tooLong,
                remedy: Phrases.Minutes.shorten)
        ]
    }
}
