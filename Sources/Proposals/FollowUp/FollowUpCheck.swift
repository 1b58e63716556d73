public import Kernel
import Phrases

/// What can be done with a decision of the register afterwards.
public enum FollowUpCheck {
    /// Something is still to be done about it: it was adopted, and no other has taken its place.
    public static func grounds(_ decision: Decision, replacedOn: Day?) -> [Ground] {
        var grounds: [Ground] = []
        if decision.outcome != .adopted {
            grounds.append(
                Ground(
                    "decision-not-adopted", message: Phrases.FollowUp.notAdopted,
                    remedy: Phrases.FollowUp.chooseAdopted))
        }
        if let replacedOn {
            grounds.append(
                Ground(
                    "decision-replaced", found: "\(replacedOn)", message: Phrases.FollowUp.replaced(on: replacedOn),
                    remedy: Phrases.FollowUp.followNewOne))
        }
        return grounds
    }

    public static func dueGrounds(_ due: Day?, decidedOn: Day) -> [Ground] {
        guard let due, due < decidedOn else { return [] }
        return [
            Ground(
                "due-before-decision", required: "\(decidedOn)", found: "\(due)",
                message: Phrases.FollowUp.dueTooEarly(decidedOn), remedy: Phrases.FollowUp.laterDue)
        ]
    }

    /// A decision takes the place of an earlier one of the same body.
    public static func grounds(_ new: Decision, inPlaceOf old: Decision) -> [Ground] {
        var grounds: [Ground] = []
        if new.outcome != .adopted {
            grounds.append(
                Ground(
                    "decision-not-adopted", message: Phrases.FollowUp.notAdopted,
                    remedy: Phrases.FollowUp.chooseAdopted))
        }
        if new.body != old.body {
            grounds.append(
                Ground(
                    "replaced-by-other-body", required: old.body.rawValue, found: new.body.rawValue,
                    message: Phrases.FollowUp.otherBody(Phrases.Vocabulary.organ(old.body)),
                    remedy: Phrases.FollowUp.letSameBody))
        }
        if (new.decidedOn, new.number) <= (old.decidedOn, old.number) {
            grounds.append(
                Ground(
                    "replaced-by-earlier", required: "\(old.number)", found: "\(new.number)",
                    message: Phrases.FollowUp.earlier, remedy: Phrases.FollowUp.chooseLater))
        }
        return grounds
    }
}
