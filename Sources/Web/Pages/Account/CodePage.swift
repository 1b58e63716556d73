import HTML
import Kernel
import Phrases

/// Where a code from a letter is typed over.
enum CodePage {
    typealias Words = Phrases.SignIn

    static func page(_ context: WebContext, _ title: Phrase, to place: Place) -> Page {
        let language = context.language
        return Page(context.frame(title)) {
            h1 { title(language) }
            postForm(to: place.link, context.token) {
                Field(
                    name: "code", label: Words.code(language), hint: Words.codeHint(language), autocomplete: "off",
                    maxlength: 60)
                SubmitButton(Words.goOn(language))
            }
        }
    }
}
