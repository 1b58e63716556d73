/// The legal form (rechtsvorm).
public enum LegalForm: String, Choice {
    case vereniging, cooperatie
}

/// Who bears a deficit at dissolution (aansprakelijkheid): members wholly, up to a cap, or not at all.
public enum Liability: String, Choice {
    case legal = "WA"
    case limited = "BA"
    case excluded = "UA"
}
