public import Logging

/// One line for every event: time, level, who says it, the metadata sorted by name, the module, the message.
///
/// The lines are those of swift-log's own handler. They are gathered and written together a moment later, since a line of
/// the access log written by itself cost more than a page; warnings and errors are written at once, with all before them.
public struct ServerLog: LogHandler {
    public var logLevel = Logger.Level.info
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let lines: LogLines

    public init(label: String, to lines: LogLines) {
        self.label = label
        self.lines = lines
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var line = "\(event.level) \(label):"
        for (key, value) in all(of: event) {
            line += " "
            line += key
            line += "="
            line += value.description
        }
        line += " [\(event.source)] \(event.message)\n"
        lines.add(line, now: event.level >= .warning)
    }

    /// What the event says goes before what the logger knows.
    private func all(of event: LogEvent) -> [(key: String, value: Logger.Metadata.Value)] {
        var own = event.metadata ?? [:]
        if let error = event.error { own["error.type"] = "\(String(reflecting: type(of: error)))" }
        let provided = metadataProvider?.get() ?? [:]
        var all = own.map { $0 }
        for (key, value) in provided where own[key] == nil { all.append((key, value)) }
        for (key, value) in metadata where own[key] == nil && provided[key] == nil { all.append((key, value)) }
        return all.sorted { $0.key < $1.key }
    }
}
