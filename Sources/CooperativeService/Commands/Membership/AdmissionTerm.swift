public import Kernel
import Membership
import Phrases
import Statutes

/// What a decision on an application comes to. Late by the statutes (`admission.maxDays`) it counts all the same.
public struct AdmissionTiming: Codable, Sendable, Hashable {
    /// `accepted`, or `breach` where the term of the statutes was over.
    public let outcome: String
    /// Why it is a breach.
    public let grounds: [Ground]
}

extension Scene {
    /// The first decision on an application is due so many days after it came in. What the assembly decides after a refusal
    /// (2:33) has no term.
    func timing(of application: Application) throws -> AdmissionTiming {
        let statutes = try self.statutes
        let last = application.receivedOn + statutes[.admissionMaxDays]
        let isFirst = try applications.outcomes(of: application.id).isEmpty
        guard isFirst, statutes.isSet(.admissionMaxDays), today > last else {
            return AdmissionTiming(outcome: "accepted", grounds: [])
        }
        let late = Ground(
            "admission-late", statutes.article(of: .admissionMaxDays), required: "\(last)", found: "\(today)",
            message: Phrases.Membership.admissionLate(last), remedy: Phrases.Membership.admissionLateRemedy)
        breaches.append(late)
        return AdmissionTiming(outcome: "breach", grounds: [late])
    }
}
