import Hummingbird
import Statutes

/// Where routes are added, by who may come and what they bring. The gates stand in front of the group: a route in it
/// cannot forget them.
struct RouteGroups {
    /// Pages and forms for everybody; the visitor may be signed in.
    let open: RouterGroup<WebContext>
    /// Pages and forms for who is signed in; others are led to the sign-in page.
    let signedIn: RouterGroup<SignedInContext>
    /// As `signedIn`, for forms up to 8 MiB: an import of members.
    let large: RouterGroup<SignedInContext>
    /// As `signedIn`, for the one form that holds a whole text of statutes.
    let statutes: RouterGroup<SignedInContext>
    /// As `signedIn`, for forms that bring a file.
    let uploads: RouterGroup<SignedInContext>
    /// The API for everybody.
    let openAPI: RouterGroup<WebContext>
    /// The API for who is signed in or brings a token; others get 401. Check scopes with `context.require`.
    let signedInAPI: RouterGroup<SignedInContext>

    init(_ router: Router<WebContext>, _ site: Site) {
        let host = site.configuration.publicAddress.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        func pages(limit: Int) -> RouterGroup<WebContext> {
            router.group().add(middleware: VisitorGate(site: site))
                .add(
                    middleware: FormGate(
                        limit: limit, ownHost: host, room: limit > 64 * 1024 ? site.largeBodies : nil))
        }
        let bound = BoundedWrites(site: site, limit: site.configuration.changes)
        let files = BoundedWrites(site: site, name: "files", limit: site.configuration.files)
        open = pages(limit: 64 * 1024)
        signedIn = open.group(context: SignedInContext.self).add(middleware: bound)
        large = pages(limit: 8 * 1024 * 1024).group(context: SignedInContext.self).add(middleware: bound)
        // A form writes a byte of a text with up to three. What is too large for statutes they say themselves.
        statutes = pages(limit: 3 * StatutesFile.mostBytes + 64 * 1024).group(context: SignedInContext.self).add(
            middleware: bound)
        // The largest annex, with the fields beside it.
        let uploading = FormGate(
            limit: 5 * 1024 * 1024 + 64 * 1024, ownHost: host, takesFiles: true, room: site.largeBodies)
        uploads = router.group().add(middleware: VisitorGate(site: site)).add(middleware: uploading)
            .group(context: SignedInContext.self).add(middleware: files)
        openAPI = router.group().add(middleware: ProgramGate(site: site, ownHost: host))
        signedInAPI = openAPI.group(context: SignedInContext.self).add(middleware: bound)
    }
}

/// The pages, a subject a line.
enum SitePages {
    static func add(to groups: RouteGroups, _ site: Site) {
        ClockPage(site: site).add(to: groups)
        StartPages(site: site).add(to: groups)
        SignInPages(site: site).add(to: groups)
        InvitationPages(site: site).add(to: groups)
        ForgottenPasswordPages(site: site).add(to: groups)
        AccountPages(site: site).add(to: groups)
        TokenPages(site: site).add(to: groups)
        let reception = Reception(site: site)
        PublicRoutes(reception: reception).add(to: groups)
        CalendarRoutes(reception: reception).add(to: groups)
        MemberRoutes(reception: reception).add(to: groups)
        ActingRoutes(reception: reception).add(to: groups)
        LeavingRoutes(reception: reception).add(to: groups)
        MeetingRoutes(reception: reception).add(to: groups)
        RequestRoutes(reception: reception).add(to: groups)
        ProposalRoutes(reception: reception).add(to: groups)
        VotingRoutes(reception: reception).add(to: groups)
        ElectionRoutes(reception: reception).add(to: groups)
        TellingRoutes(reception: reception).add(to: groups)
        ProxyRoutes(reception: reception).add(to: groups)
        OutsideRoutes(reception: reception).add(to: groups)
        PaperRoutes(reception: reception).add(to: groups)
        MinutesRoutes(reception: reception).add(to: groups)
        MemberItemRoutes(reception: reception).add(to: groups)
        DecisionListRoutes(reception: reception).add(to: groups)
        EffectRoutes(reception: reception).add(to: groups)
        ProofRoutes(reception: reception).add(to: groups)
        BoardRoutes(reception: reception).add(to: groups)
        BodyRoutes(reception: reception).add(to: groups)
        BodyDeskRoutes(reception: reception).add(to: groups)
        AccountsRoutes(reception: reception).add(to: groups)
        LateFactRoutes(reception: reception).add(to: groups)
        ReferendumRoutes(reception: reception).add(to: groups)
        InTrayRoutes(site: site).add(to: groups)
    }
}
