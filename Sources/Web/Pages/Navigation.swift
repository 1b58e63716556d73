import CooperativeService
import Kernel
import Phrases

/// The main menu of a cooperative's pages: what the visitor may see today.
struct Navigation {
    let doorway: Doorway
    let site: CooperativeSite

    func links(current: String) -> [NavigationLink] {
        let standing = doorway.standing
        let isInsider = standing.isMember || !standing.offices.isEmpty
        var links: [NavigationLink] = []
        if doorway.person != nil { links.append(NavigationLink(label: Phrases.Pages.home, to: site.home)) }
        if isInsider {
            links.append(NavigationLink(label: Phrases.Pages.meetings, to: site.meetings))
            links.append(NavigationLink(label: Phrases.Pages.proposals, to: site.proposals))
        } else {
            links.append(NavigationLink(label: Phrases.Pages.about, to: site.front))
        }
        if standing.isOnBoard { links.append(NavigationLink(label: Phrases.Board.title, to: site.board)) }
        links.append(NavigationLink(label: Phrases.Pages.decisions, to: site.decisions))
        links.append(NavigationLink(label: Phrases.Pages.statutes, to: site.statutes))
        if doorway.person != nil {
            links.append(NavigationLink(label: Phrases.Pages.membership, to: site.membership))
        } else {
            links.append(NavigationLink(label: Phrases.Pages.join, to: site.join))
        }
        return links.map { link in
            var link = link
            link.isCurrent = link.to == current
            return link
        }
    }
}
