// The tags of ids. They stand together in Kernel so that Voting can name a member without importing Membership.

public enum CooperativeTag {}
public enum AccountTag {}
public enum PersonTag {}
public enum MemberTag {}
public enum ApplicationTag {}
public enum SuspensionTag {}
public enum BodyTag {}
public enum MeetingTag {}
public enum MeetingRequestTag {}
public enum AgendaItemTag {}
public enum ProposalTag {}
public enum PollTag {}
public enum BallotTag {}
public enum DecisionTag {}
public enum StatutesTag {}
public enum MessageTag {}
public enum AmendmentTag {}
public enum ArgumentTag {}
public enum ConsentRoundTag {}
public enum EntryTag {}

/// One cooperative on this installation.
public typealias CooperativeID = Identifier<CooperativeTag>
/// One sign-in on this installation; linked to a person in each cooperative.
public typealias AccountID = Identifier<AccountTag>
/// A natural or legal person known to one cooperative: a member, an applicant, an officer, a guest.
public typealias PersonID = Identifier<PersonTag>
/// One membership of one person, from admission to end.
public typealias MemberID = Identifier<MemberTag>
public typealias ApplicationID = Identifier<ApplicationTag>
/// One suspension of one member, from its first to its last day.
public typealias SuspensionID = Identifier<SuspensionTag>
/// A body that decides: the general assembly, the board, a committee.
public typealias BodyID = Identifier<BodyTag>
public typealias MeetingID = Identifier<MeetingTag>
/// A members' request for an assembly (2:41 lid 2).
public typealias MeetingRequestID = Identifier<MeetingRequestTag>
public typealias AgendaItemID = Identifier<AgendaItemTag>
public typealias ProposalID = Identifier<ProposalTag>
/// One amendment to a proposal, or to another amendment.
public typealias AmendmentID = Identifier<AmendmentTag>
/// One argument for or against a proposal, or a reply to it.
public typealias ArgumentID = Identifier<ArgumentTag>
/// One round in which a proposal is dealt with by consent.
public typealias ConsentRoundID = Identifier<ConsentRoundTag>
public typealias PollID = Identifier<PollTag>
public typealias BallotID = Identifier<BallotTag>
public typealias DecisionID = Identifier<DecisionTag>
/// One version of the statutes of one cooperative.
public typealias StatutesID = Identifier<StatutesTag>
/// One message in the outbox.
public typealias MessageID = Identifier<MessageTag>
/// One entry of the journal.
public typealias EntryID = Identifier<EntryTag>
