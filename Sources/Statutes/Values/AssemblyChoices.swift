/// How the statutes' own notice terms are counted (telwijze): the days that lie wholly between, or the plain
/// difference of dates.
public enum NoticeCounting: String, Choice {
    case fullDaysBetween, dateDifference
}

/// A way of convocation (wijze van oproeping).
public enum Channel: String, Choice {
    case post, email, paper
}

/// Whether an assembly may decide on what the agenda does not list (besluit buiten de agenda).
public enum UnlistedRule: String, Choice {
    case never, unanimousAll
}

/// Who may attend an assembly (toegang).
public enum Access: String, Choice {
    case members, board, invited, `public`
}

/// How members decide without a meeting (besluit buiten vergadering).
public enum OutsideMeeting: String, Choice {
    case unanimous, written
}

/// Where an assembly is held: in a hall, in a hall and online, only online.
public enum AssemblyMode: String, Choice {
    case physical, hybrid, digital
}
