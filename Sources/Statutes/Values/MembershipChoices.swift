/// What can be a member of a category: a natural person, a legal person.
public enum PersonKind: String, Choice {
    case natural, legal
}

/// Whether a share can go to somebody else (overdracht).
public enum ShareTransfer: String, Choice {
    case none, boardConsent, free
}

/// What is paid back for a share: the amount paid in, or its part of the equity.
public enum RedeemPrice: String, Choice {
    case nominal, book
}

/// Where a surplus goes (resultaatbestemming).
public enum SurplusUse: String, Choice {
    case reserve, memberRefund, distribution
}
