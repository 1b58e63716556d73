import HTML
import Hummingbird
import Kernel
import Phrases
import Store

/// A problem for programs: RFC 9457, in the language that they accept.
struct ProblemDocument: Encodable {
    struct Reason: Encodable {
        let code: String
        let article: String?
        let required: String?, found: String?
        let message: String, remedy: String
    }

    let type: String
    let title: String
    let status: Int
    let detail: String
    let requestId: String?
    let grounds: [Reason]

    init(_ problem: Problem, requestID: String, _ language: Language) {
        let first = problem.grounds.first
        type = "urn:zeggenschap:refusal:" + (first?.code ?? "unexpected")
        title = first?.message(language) ?? problem.status.reasonPhrase
        status = problem.status.code
        detail = problem.grounds.map { $0.message(language) + " " + $0.remedy(language) }.joined(separator: " ")
        requestId = problem.isOurs ? requestID : nil
        grounds = problem.grounds.map {
            Reason(
                code: $0.code, article: $0.article?.code, required: $0.required, found: $0.found,
                message: $0.message(language), remedy: $0.remedy(language))
        }
    }
}

extension Problem {
    func document(requestID: String, _ language: Language) -> Response {
        let bytes = (try? CanonicalJSON.bytes(ProblemDocument(self, requestID: requestID, language))) ?? []
        var response = Response(
            status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        response.headers[.contentType] = "application/problem+json"
        return response
    }

    func page(in context: some PageContext, requestID: String) -> Response {
        let language = context.language
        var frame = context.frame(grounds.first?.message ?? Phrases.Server.unexpected)
        frame.notices = []
        let page = Page(frame, status: status) {
            h1 { Phrases.Web.notThisWay(language) }
            GroundList(language: language, grounds: grounds)
            if isOurs { p(.class("soft")) { Phrases.Web.requestNumber(requestID)(language) } }
            p { a(.href(Routes.home.link)) { Phrases.Web.backToStart(language) } }
        }
        var response = page.response()
        for field in headers { response.headers[field.name] = field.value }
        return response
    }
}
