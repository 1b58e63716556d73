import Kernel
import Meetings
import Phrases
import Statutes

extension Scene {
    /// Who votes from elsewhere is identified by the own sign-in, follows the proceedings directly and can vote (2:38 lid 6
    /// and 7); where the statutes ask it, they can also speak.
    func linkGrounds(canFollow: Bool, canSpeak: Bool) throws -> [Ground] {
        let statutes = try statutes
        var grounds: [Ground] = []
        if !canFollow {
            grounds.append(
                Ground(
                    "online-cannot-follow", statutes.law.article(.electronicVote),
                    message: Phrases.Proxies.cannotFollow, remedy: Phrases.Proxies.cannotFollowRemedy))
        }
        if !canSpeak, statutes[.evoteDebateRequired] {
            grounds.append(
                Ground(
                    "online-cannot-speak", statutes.article(of: .evoteDebateRequired),
                    message: Phrases.Proxies.cannotSpeak, remedy: Phrases.Proxies.cannotFollowRemedy))
        }
        return grounds
    }
}
