import Kernel
import Meetings
import Phrases

extension Scene {
    /// Who may file a proposal on which another body than the assembly decides (2:44 lid 1): who sits in it, and chair
    /// and secretary of the board, who write down what others bring. Everybody else brings it to the assembly.
    /// Delegates are the assembly. Who sits in a body without being a member, such as the delegate of a municipality, files
    /// for that body alone.
    ///
    /// - Throws: `Refusal` for a body that is not there, that ended, or in which the person does not sit.
    func requireSeat(of person: PersonID, toFileFor organ: Organ) throws {
        guard organ != .assembly, organ != .delegates else {
            let standing = try standing(of: person)
            guard try !standing.isOnBoard, try standing.isSuspended || !isMemberInLaw(standing) else { return }
            throw try Authority(scene: self).outside(FileProposal.self, of: FileProposal.toAssembly)
        }
        let isSetUp = try charters.charter(of: organ) != nil
        if isSetUp { _ = try requireCharter(of: organ) } else { _ = try requireBody(organ) }
        let standing = try standing(of: person)
        guard !standing.keepsTheBooks, !standing.offices.contains(where: { $0.organ == organ }) else { return }
        throw Refusal(
            .authority,
            Ground(
                "filer-outside-body", .law("2:44 lid 1"), required: organ.rawValue,
                message: Phrases.Proposals.filedByItsOwn(Phrases.Vocabulary.organ(organ)),
                remedy: Phrases.Proposals.filedByItsOwnRemedy))
    }
}
