import CooperativeService
import HTML
import Kernel
import Phrases

/// What stands with the minutes: papers, later notices, comings and goings, signatures, versions, attendance.
struct MinutesAnnexes: Component {
    typealias Words = Phrases.MinutesPages
    let reader: Reader
    let sheet: MinutesSheet

    var body: Node {
        if !sheet.facts.papers.isEmpty {
            h2(.id("papers")) { reader(Phrases.PaperPages.papers) }
            ul {
                for paper in sheet.facts.papers {
                    li {
                        paper.name + " "
                        code { String(paper.digest.prefix(12)) }
                    }
                }
            }
            p(.class("screenonly")) {
                a(.href(reader.site.papers(sheet.meeting))) { reader(Phrases.PaperPages.papers) }
            }
        }
        if !sheet.facts.notices.isEmpty {
            h2(.id("notices")) { reader(Words.notices) }
            ul {
                for notice in sheet.facts.notices {
                    li {
                        reader.day(notice.on)
                        ", " + reader(Phrases.PaperPages.purpose(notice.purpose)) + ": " + reader(notice.subject)
                    }
                }
            }
        }
        if !sheet.facts.movements.isEmpty { movements }
        signatures
        if !sheet.versions.isEmpty { versions }
        if !sheet.attendance.isEmpty { attendance }
        if !sheet.attendance.isEmpty, let there = sheet.facts.there, !there.isEmpty {
            MinutesThereSection(reader: reader, names: MinutesNames(sheet.facts), there: there)
        }
    }

    @Content private var movements: Node {
        h2(.id("movements")) { reader(Words.movements) }
        ul {
            for run in runs.prefix(200) {
                li {
                    reader.moment(run.last.at)
                    ": "
                        + reader(
                            Words.movement(
                                arrival: run.last.isArrival, count: run.count, present: run.last.present))
                }
            }
        }
    }

    /// Who came in, or left, one after another is told in one line.
    private var runs: [(last: MinutesDraft.Movement, count: Int)] {
        sheet.facts.movements.reduce(into: []) { runs, movement in
            if let run = runs.last, run.last.isArrival == movement.isArrival {
                runs[runs.count - 1] = (movement, run.count + 1)
            } else {
                runs.append((movement, 1))
            }
        }
    }

    @Content private var signatures: Node {
        if let version = sheet.versions.first(where: { $0.number == sheet.shown }) {
            h2(.id("signatures")) { reader(Words.signatures) }
            if version.signatures.isEmpty {
                p { reader(Words.notSigned) }
            } else {
                ul {
                    for signature in version.signatures {
                        li {
                            signature.name + ", " + reader(Phrases.Vocabulary.office(signature.office)) + ", "
                            reader.day(signature.on)
                        }
                    }
                }
            }
            p {
                "SHA-256: "
                code { version.digest }
            }
        }
    }

    @Content private var versions: Node {
        h2(.id("versions")) { reader(Words.versions) }
        DataTable(
            caption: reader(Words.versions),
            columns: [
                .init(reader(Words.version)), .init(reader(Words.written)), .init(reader(Words.by)),
                .init(reader(Words.what)), .init(reader(Words.stand)),
            ],
            rows: sheet.versions.map { version in
                [
                    a(.href(reader.site.minutesBook(sheet.meeting, version: version.number))) { "\(version.number)" },
                    reader.day(version.on), .text(version.by),
                    .text(
                        reader(Words.kind(version.kind)) + (version.reason.isEmpty ? "" : ": " + version.reason)),
                    .text(stand(version)),
                ]
            }, hidesCaption: true)
    }

    private func stand(_ version: MinutesSheet.Version) -> String {
        [
            version.publishedOn.map { reader(Words.knownOn($0)) },
            version.adoptedOn.map { reader(Words.adoptedOn($0, version.decisionNumber)) },
        ].compactMap { $0 }.joined(separator: "; ")
    }

    @Content private var attendance: Node {
        h2(.id("attendance")) { reader(Words.attendance) }
        DataTable(
            caption: reader(Words.attendance),
            columns: [
                .init(reader(Words.name)), .init(reader(Words.what)), .init(reader(Words.arrived)),
                .init(reader(Words.left)),
            ],
            rows: sheet.attendance.map { one in
                [
                    .text(one.name), .text(reader(one.way == "online" ? Words.online : Words.hall)),
                    reader.moment(one.arrivedAt), one.leftAt.map { reader.moment($0) } ?? .text("–"),
                ]
            }, hidesCaption: true)
    }
}
