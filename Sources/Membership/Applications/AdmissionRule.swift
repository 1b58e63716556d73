public import Kernel
import Phrases
import Statutes

/// Who may be admitted, and by which body (2:33).
public struct AdmissionRule: Sendable {
    public let categories: Categories
    /// Completed years of age that a natural person must have.
    public let minimumAge: Ruled<Int>
    /// The body that decides on admission.
    public let organ: Ruled<Organ>
    /// Whether the assembly may still admit after a refusal.
    public let overrideByAssembly: Ruled<Bool>

    public init(
        categories: Categories, minimumAge: Ruled<Int>, organ: Ruled<Organ>, overrideByAssembly: Ruled<Bool>
    ) {
        self.categories = categories
        self.minimumAge = minimumAge
        self.organ = organ
        self.overrideByAssembly = overrideByAssembly
    }

    /// What stands in the way of this person in this category on this day.
    ///
    /// Refused: `category-unknown`, `category-does-not-admit`, `below-minimum-age`, `birth-date-needed`.
    public func grounds(for person: Person, in category: String, on day: Day) -> [Ground] {
        categories.grounds(for: person.name.kind, in: category) + ageGrounds(person, on: day)
    }

    func ageGrounds(_ person: Person, on day: Day) -> [Ground] {
        guard person.name.kind == .natural, minimumAge.value > 0 else { return [] }
        guard let age = person.age(on: day) else {
            return [
                Ground(
                    "birth-date-needed", minimumAge.article, required: "\(minimumAge.value)",
                    message: Phrases.Membership.birthDateNeeded(minimumAge.value),
                    remedy: Phrases.Membership.giveBirthDate)
            ]
        }
        if age >= minimumAge.value { return [] }
        return [
            Ground(
                "below-minimum-age", minimumAge.article, required: "\(minimumAge.value)", found: "\(age)",
                message: Phrases.Membership.belowMinimumAge(minimumAge.value),
                remedy: Phrases.Membership.waitForBirthday)
        ]
    }

    /// Whether this body may decide on an application in this state: the admitting body once, the assembly also after
    /// a refusal by another body.
    ///
    /// Refused: `other-body-decides-first`, `application-admitted`, `application-withdrawn`, `application-refused`, `no-appeal-to-assembly`.
    public func deciding(_ organ: Organ, after outcome: ApplicationOutcome?) -> [Ground] {
        guard let outcome else { return organ == self.organ.value ? [] : [otherBodyFirst(organ)] }
        let mayOverride = overrideByAssembly.value && organ == .assembly && outcome.organ != .assembly
        return outcome.kind == .refused && mayOverride ? [] : [closed(outcome)]
    }

    private func otherBodyFirst(_ organ: Organ) -> Ground {
        Ground(
            "other-body-decides-first", self.organ.article, required: self.organ.value.rawValue, found: organ.rawValue,
            message: Phrases.Membership.otherBodyFirst, remedy: Phrases.Membership.waitForRefusal)
    }

    /// Why nothing more can be decided on an application in this state.
    /// After a refusal by another body the assembly can still admit (2:33).
    public func isStillOpen(after outcome: ApplicationOutcome) -> Bool {
        outcome.kind == .refused && overrideByAssembly.value && outcome.organ != .assembly
    }

    public func closed(_ outcome: ApplicationOutcome) -> Ground {
        switch outcome.kind {
        case .admitted:
            Ground(
                "application-admitted", message: Phrases.Membership.alreadyAdmitted,
                remedy: Phrases.Membership.seeRegister)
        case .withdrawn:
            Ground(
                "application-withdrawn", message: Phrases.Membership.applicationWithdrawn,
                remedy: Phrases.Membership.applyAgain)
        case .refused where overrideByAssembly.value && outcome.organ != .assembly:
            Ground(
                "application-refused", .law("2:33"), required: Organ.assembly.rawValue,
                message: Phrases.Membership.applicationRefused, remedy: Phrases.Membership.askAssembly)
        case .refused:
            Ground(
                "no-appeal-to-assembly", overrideByAssembly.article, message: Phrases.Membership.refusalIsFinal,
                remedy: Phrases.Membership.applyAgain)
        }
    }
}
