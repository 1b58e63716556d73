import CooperativeService
import HTML
import Kernel
import Phrases

/// What law and statutes say of a day, rule by rule, before anybody is refused.
struct AdviceSection: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let advice: DateAdvice
    var isPartOfMore = false

    var body: Node {
        section(.id("advice")) {
            h2 { reader(Words.advice) }
            // One verdict on a page: of a draft the convocation as a whole is judged.
            if !isPartOfMore {
                Notice(
                    advice.isLawful ? .done : .warning,
                    reader(advice.isLawful ? Words.lawful(advice.day) : Words.unlawful(advice.day)))
            }
            ul {
                for ground in advice.against {
                    li {
                        reader(ground.message) + " "
                        reader.article(ground.article)
                        p(.class("remedy")) {
                            strong { reader(Phrases.Web.whatYouCanDo) + ": " }
                            reader(ground.remedy)
                        }
                    }
                }
                for line in advice.lines {
                    li {
                        reader(line.explanation)
                        ArticleBadge(article: line.article, language: reader.language)
                    }
                }
            }
            Facts(
                [
                    (reader(Words.earliest), reader.longDay(advice.earliest)),
                    advice.latest.map { (reader(Words.latest), reader.longDay($0)) },
                    (reader(Words.convokeBy), reader.longDay(advice.convokeBy)),
                ].compactMap { $0 })
        }
    }
}
