public import Kernel

/// A calendar as other programs read it (iCalendar, RFC 5545): lines that end in CR LF and are folded at 75 octets.
public struct CalendarText: Sendable {
    /// One thing on a calendar: a meeting at an hour, or a day on which something is due.
    public struct Event: Hashable, Sendable {
        /// Stable: the same event has the same name in every copy.
        public let uid: String
        /// Goes up with every change.
        public let sequence: Int
        public let title: String, text: String, place: String, address: String
        public let day: Day
        /// Minutes after midnight in Amsterdam; nil for a whole day.
        public let minute: Int?
        public let isCancelled: Bool

        public init(
            uid: String, sequence: Int, title: String, text: String = "", place: String = "", address: String = "",
            day: Day, minute: Int? = nil, isCancelled: Bool = false
        ) {
            self.uid = uid
            self.sequence = sequence
            self.title = title
            self.text = text
            self.place = place
            self.address = address
            self.day = day
            self.minute = minute
            self.isCancelled = isCancelled
        }
    }

    public let name: String
    public let events: [Event]

    public init(name: String, events: [Event]) {
        self.name = name
        self.events = events
    }

    /// The whole text, as made at a moment.
    public func written(at now: Timestamp) -> String {
        let stamp = Self.stamp(now)
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Zeggenschap//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:" + Self.escaped(name),
        ]
        if events.contains(where: { $0.minute != nil }) { lines += Self.zone }
        for event in events { lines += Self.lines(of: event, stamp) }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private static func lines(of event: Event, _ stamp: String) -> [String] {
        var lines = [
            "BEGIN:VEVENT", "UID:" + escaped(event.uid), "DTSTAMP:" + stamp, "SEQUENCE:\(event.sequence)",
        ]
        if let minute = event.minute {
            lines.append("DTSTART;TZID=Europe/Amsterdam:" + basic(event.day) + "T" + clock(minute))
            lines.append("DURATION:PT2H")
        } else {
            lines.append("DTSTART;VALUE=DATE:" + basic(event.day))
            lines.append("DTEND;VALUE=DATE:" + basic(event.day + 1))
            lines.append("TRANSP:TRANSPARENT")
        }
        lines.append("SUMMARY:" + escaped(event.title))
        if !event.text.isEmpty { lines.append("DESCRIPTION:" + escaped(event.text)) }
        if !event.place.isEmpty { lines.append("LOCATION:" + escaped(event.place)) }
        if !event.address.isEmpty { lines.append("URL:" + event.address) }
        lines.append("STATUS:" + (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
        lines.append("END:VEVENT")
        return lines
    }

    /// Backslash, semicolon, comma and line ends are written with a backslash; other control signs have no place in it.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped += "\\" + String(scalar)
            case "\n": escaped += "\\n"
            default:
                if scalar.properties.generalCategory != .control { escaped.unicodeScalars.append(scalar) }
            }
        }
        return escaped
    }

    /// No line is longer than 75 octets, and no sign is broken in two: what follows begins with a space.
    static func folded(_ line: String) -> String {
        var folded = "", length = 0
        for scalar in line.unicodeScalars {
            let octets = String(scalar).utf8.count
            if length + octets > 75 {
                folded += "\r\n "
                length = 1
            }
            folded.unicodeScalars.append(scalar)
            length += octets
        }
        return folded
    }

    private static func basic(_ day: Day) -> String { day.description.filter { $0 != "-" } }

    private static func clock(_ minute: Int) -> String { two(minute / 60) + two(minute % 60) + "00" }

    /// In UTC, to the second.
    private static func stamp(_ moment: Timestamp) -> String {
        let local = Zone.utc.local(moment)
        let seconds = Int((moment.milliseconds / 1000) % 60)
        return basic(local.day) + "T" + two(local.minute / 60) + two(local.minute % 60) + two(seconds) + "Z"
    }

    private static func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }

    /// Central European time, with summer time from the last Sunday of March to the last of October (since 1996).
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:STANDARD", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET",
        "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "END:DAYLIGHT", "END:VTIMEZONE",
    ]
}
