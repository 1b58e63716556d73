/// Every sentence that people read, as typed Dutch and English pairs; one file a subject, one nested enum a subject.
/// No other target holds sentences, and a test looks for them.
public enum Phrases {}
