/// How directors retire by rota (rooster van aftreden).
public enum BoardRotation: String, Choice {
    case none, yearlyThird, byLaw
}

/// Whether nominations for the board bind (voordracht).
public enum BoardNomination: String, Choice {
    case none, binding, free
}

/// How a board decides without a meeting.
public enum BoardOutsideMeeting: String, Choice {
    case unanimousMethod, never
}

/// Who decides when every director has a conflict of interest (tegenstrijdig belang).
public enum ConflictFallback: String, Choice {
    case supervisoryThenAssembly, supervisory, assembly, boardWithReasons
}

/// Who signs for the cooperative (vertegenwoordiging).
public enum RepresentRule: String, Choice {
    case board, anyDirector, twoJointly
}
