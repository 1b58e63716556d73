import Kernel
import Phrases

// Words that a file chooses itself: bodies, offices, kinds of business, grounds. A slip of the pen makes a rule that
// never bites.

extension PracticeChecks {
    private typealias Words = Phrases.StatutesChecks

    func unknownWords() -> [Finding] {
        Catalogue.all.map(\.name).flatMap { name -> [Finding] in
            switch file.values[name]?.value {
            case let organ as Organ: bodies([organ], name)
            case let organ as Organ?: bodies([organ].compactMap(\.self), name)
            case let organs as [Organ]: bodies(organs, name)
            case let office as Office: offices([office], name)
            case let named as [Office]: offices(named, name)
            case let topics as [Topic]: likeKnown(topics.map(\.rawValue), of: Topic.known, name)
            case let table as [Topic: Majority]: topics(table.keys, name)
            case let table as [Topic: Fraction?]: topics(table.keys, name)
            case let table as [Topic: VoteMethod]: topics(table.keys, name)
            case let grounds as [String] where Self.namesGrounds.contains(name):
                likeKnown(grounds, of: Self.knownGrounds, name)
            default: []
            }
        }
    }

    /// A body that has a power by the statutes is one of the law, or one that they set up themselves.
    private func bodies(_ organs: [Organ], _ name: String) -> [Finding] {
        let known = Organ.ofLaw + file[.bodyMandate].map(\.body)
        return organs.filter { !known.contains($0) }.map { organ in
            finding(
                .breach, "impossible", name, bound: known.map(\.rawValue).joined(separator: ", "),
                Words.unknownBody(organ.rawValue, in: Catalogue.words(name), known: known.map(\.rawValue)))
        }
    }

    /// Somebody may still be appointed in an office with a name of its own.
    private func offices(_ offices: [Office], _ name: String) -> [Finding] {
        let known = Office.known.map(\.rawValue)
        return offices.map(\.rawValue).filter { !known.contains($0) }.map { office in
            finding(.warning, "unwise", name, Words.unknownOffice(office, in: Catalogue.words(name), known: known))
        }
    }

    /// A proposal may name business of its own; a rule for it is meant for that business only.
    private func topics(_ topics: some Sequence<Topic>, _ name: String) -> [Finding] {
        topics.map(\.rawValue).sorted().filter { !Topic.known.contains($0) }.flatMap { topic in
            let like = likeKnown([topic], of: Topic.known, name)
            return like.isEmpty
                ? [finding(.warning, "unwise", name, Words.unknownTopic(topic, in: Catalogue.words(name)))] : like
        }
    }

    /// Words that are nearly a known one and not it.
    private func likeKnown(_ words: [String], of known: [String], _ name: String) -> [Finding] {
        words.filter { !known.contains($0) }.compactMap { word in
            guard let meant = Catalogue.nearest(to: word, among: known, within: word.utf8.count < 5 ? 1 : 2) else {
                return nil
            }
            return finding(.warning, "unwise", name, Words.slipOfThePen(word, meant, in: Catalogue.words(name)))
        }
    }

    private static let namesGrounds: Set<String> = ["notice.byAssociation.grounds", "expulsion.grounds"]
    /// Those of the law (2:35 lid 2 and 3), and the one that statutes mostly add.
    private static let knownGrounds = ["law", "arrears", "requirement-lost", "unreasonable"]
}

extension Organ {
    fileprivate static let ofLaw: [Organ] = [.assembly, .board, .supervisory, .audit, .delegates]
}

extension Office {
    fileprivate static let known: [Office] = [
        .chair, .secretary, .treasurer, .boardMember, .auditor, .supervisor, .delegate, .bodyMember,
    ]
}

extension Topic {
    /// Also a merger and a demerger (2:317, 2:334m), which are business of the assembly by law.
    fileprivate static let known: [String] =
        [
            Topic.ordinary, .persons, .nomination, .dismissal, .amend, .dissolve, .convert, .dues, .accounts,
            .discharge, .expulsion, .admission,
        ].map(\.rawValue) + ["merge", "demerge"]
}
