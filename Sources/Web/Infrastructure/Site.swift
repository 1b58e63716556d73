import Accounts
import CooperativeService
import Kernel
import Logging
import Store

/// What every page and route of the API is given.
struct Site: Sendable {
    let configuration: WebConfiguration
    let database: any Database
    let accounts: Accounts
    let service: CooperativeService
    let random: any RandomSource
    let cookies: CookieJar
    let largeBodies = LargeBodies()

    init(
        configuration: WebConfiguration, database: any Database, accounts: Accounts, service: CooperativeService,
        random: any RandomSource
    ) {
        self.configuration = configuration
        self.database = database
        self.accounts = accounts
        self.service = service
        self.random = random
        cookies = CookieJar(isSecure: configuration.isSecure)
    }
}
