import Kernel

extension Phrases.Parameters {
    /// Names and sentences of part 5 of the catalogue.
    static let voting: [String: ParameterWords] = [
        "vote.basis": ParameterWords(
            name: Phrase(nl: "grondslag van de meerderheid", en: "basis of the majority"),
            sentence: Phrase(nl: "De meerderheid tellen wij over: {}.", en: "The majority is counted over: {}.")),
        "vote.blankCounts": ParameterWords(
            name: Phrase(nl: "blanco telt mee", en: "blank votes count"),
            sentence: Phrase(nl: "Een blanco stem telt mee.", en: "A blank vote counts."),
            otherwise: Phrase(nl: "Een blanco stem telt niet mee.", en: "A blank vote does not count.")),
        "vote.majorityDefault": ParameterWords(
            name: Phrase(nl: "gewone meerderheid", en: "ordinary majority"),
            sentence: Phrase(
                nl: "Een voorstel is aangenomen met {} van de stemmen.",
                en: "A proposal is adopted with {} of the votes.")),
        "vote.majorityByTopic": ParameterWords(
            name: Phrase(nl: "versterkte meerderheid", en: "larger majority"),
            sentence: Phrase(
                nl: "Voor deze onderwerpen zijn meer stemmen nodig: {}.",
                en: "More votes are needed for: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "quorum.byTopic": ParameterWords(
            name: Phrase(nl: "quorum", en: "quorum"),
            sentence: Phrase(
                nl: "Bij deze onderwerpen moet een deel van de stemmen aanwezig of vertegenwoordigd zijn: {}.",
                en: "For these a part of the votes must be present or represented: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "quorum.base": ParameterWords(
            name: Phrase(nl: "noemer van het quorum", en: "base of the quorum"),
            sentence: Phrase(
                nl: "Dat deel tellen wij over: {}. Wie geschorst is, telt niet mee.",
                en: "That part is counted over: {}. Whoever is suspended does not count.")),
        "quorum.secondMeetingMinDays": ParameterWords(
            name: Phrase(nl: "tweede vergadering, vroegst", en: "second meeting, earliest"),
            sentence: Phrase(
                nl: "Waren er te weinig stemmen? Dan is er een tweede vergadering, ten minste {} later.",
                en: "If too few votes were there, a second meeting is held at least {} later.")),
        "quorum.secondMeetingMaxDays": ParameterWords(
            name: Phrase(nl: "tweede vergadering, laatst", en: "second meeting, latest"),
            sentence: Phrase(
                nl: "Die tweede vergadering is ten hoogste {} later.",
                en: "That second meeting is at most {} later.")),
        "quorum.secondMeetingMajority": ParameterWords(
            name: Phrase(nl: "meerderheid in de tweede vergadering", en: "majority in the second meeting"),
            sentence: Phrase(
                nl: "Daar is {} van de stemmen nodig, hoeveel leden er ook zijn.",
                en: "There {} of the votes is needed, however many members are there.")),
        "quorum.secondMeetingNoticeDays": ParameterWords(
            name: Phrase(nl: "oproepingstermijn tweede vergadering", en: "notice of the second meeting"),
            sentence: Phrase(
                nl: "De oproep daarvoor krijgt u ten minste {} van tevoren.",
                en: "You get the convocation to it at least {} before.")),
        "vote.tieMatter": ParameterWords(
            name: Phrase(nl: "staking over zaken", en: "tie on a matter"),
            sentence: Phrase(nl: "Staken de stemmen over een voorstel: {}.", en: "A tie on a proposal: {}.")),
        "vote.tiePerson": ParameterWords(
            name: Phrase(nl: "staking over personen", en: "tie on persons"),
            sentence: Phrase(nl: "Staken de stemmen over personen: {}.", en: "A tie on persons: {}.")),
        "vote.personMethod": ParameterWords(
            name: Phrase(nl: "wijze van verkiezing", en: "way of electing"),
            sentence: Phrase(nl: "Zo kiezen wij personen: {}.", en: "We elect persons like this: {}.")),
        "vote.methodByTopic": ParameterWords(
            name: Phrase(nl: "telwijze per onderwerp", en: "way of counting by topic"),
            sentence: Phrase(
                nl: "Kiezen we tussen meer dan twee mogelijkheden, dan tellen we zo: {}.",
                en: "When we choose between more than two options, we count like this: {}."),
            otherwise: Phrase(
                nl: "Een voorstel met keuzes noemt zelf hoe er geteld wordt.",
                en: "A proposal with options says itself how the votes are counted.")),
        "vote.rounds": ParameterWords(
            name: Phrase(nl: "aantal herstemmingen", en: "number of run-offs"),
            sentence: Phrase(nl: "Er wordt ten hoogste {} gestemd.", en: "There are votes at most {}.")),
        "vote.secretFor": ParameterWords(
            name: Phrase(nl: "schriftelijk of geheim", en: "written or secret"),
            sentence: Phrase(nl: "Geheim stemmen wij over: {}.", en: "We vote in secret on: {}."),
            otherwise: Phrase(nl: "Wij stemmen nooit geheim.", en: "We never vote in secret.")),
        "vote.chairRulingDecisive": ParameterWords(
            name: Phrase(nl: "oordeel van de voorzitter", en: "ruling of the chair"),
            sentence: Phrase(
                nl: "De voorzitter zegt wat de uitslag is, en dat beslist.",
                en: "The chair says what the result is, and that decides."),
            otherwise: Phrase(
                nl: "Het oordeel van de voorzitter over de uitslag beslist niet.",
                en: "The chair's ruling on the result does not decide.")),
        "vote.challengeRevote": ParameterWords(
            name: Phrase(nl: "nieuwe stemming na betwisting", en: "new vote after a challenge"),
            sentence: Phrase(
                nl: "Wordt de uitslag meteen betwist? Dan kan er een nieuwe stemming komen.",
                en: "If the result is challenged at once, there can be a new vote."),
            otherwise: Phrase(nl: "Een nieuwe stemming is niet mogelijk.", en: "A new vote is not possible.")),
        "vote.weight.rule": ParameterWords(
            name: Phrase(nl: "gewogen stem", en: "weighted votes"),
            sentence: Phrase(nl: "Aantal stemmen van een lid: {}.", en: "Number of votes of a member: {}.")),
        "vote.weight.cap": ParameterWords(
            name: Phrase(nl: "meeste stemmen van een lid", en: "most votes of one member"),
            sentence: Phrase(
                nl: "Niemand heeft meer stemmen dan dit aantal: {}.",
                en: "Nobody has more votes than this number: {}.")),
        "vote.weightCollapseTopics": ParameterWords(
            name: Phrase(nl: "onderwerpen met één stem", en: "topics with one vote"),
            sentence: Phrase(
                nl: "Heeft een lid meer stemmen? Over deze onderwerpen heeft ieder er één: {}.",
                en: "Has a member more votes? On these topics each has one: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "vote.nonMemberShare": ParameterWords(
            name: Phrase(nl: "stemmen van niet-leden", en: "votes of non-members"),
            sentence: Phrase(
                nl: "Niet-leden in andere organen hebben samen ten hoogste {} van de stemmen van de leden.",
                en: "Non-members in other bodies have together at most {} of the members' votes."),
            otherwise: Phrase(nl: "Alleen leden stemmen.", en: "Only members vote.")),
        "vote.interestExcluded": ParameterWords(
            name: Phrase(nl: "stemverbod bij eigen belang", en: "no vote on own interest"),
            sentence: Phrase(
                nl: "Gaat een besluit over uw eigen voordeel? Dan stemt u niet mee.",
                en: "If a decision is to your own advantage, you do not vote."),
            otherwise: Phrase(
                nl: "U mag ook stemmen als een besluit over uzelf gaat.",
                en: "You may vote also when a decision is about yourself.")),
        "proxy.allowed": ParameterWords(
            name: Phrase(nl: "volmacht", en: "proxies"),
            sentence: Phrase(
                nl: "U kunt iemand anders voor u laten stemmen (volmacht).",
                en: "You can let somebody else vote for you (proxy)."),
            otherwise: Phrase(
                nl: "U kunt niemand anders voor u laten stemmen.",
                en: "You cannot let somebody else vote for you.")),
        "proxy.maxPrincipals": ParameterWords(
            name: Phrase(nl: "maximum volmachten", en: "most proxies"),
            sentence: Phrase(
                nl: "Eén persoon stemt met ten hoogste dit aantal volmachten: {}.",
                en: "One person votes with at most this number of proxies: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "proxy.holder": ParameterWords(
            name: Phrase(nl: "gevolmachtigde", en: "proxy holder"),
            sentence: Phrase(nl: "Wie uw volmacht kan krijgen: {}.", en: "Who can hold your proxy: {}.")),
        "proxy.form": ParameterWords(
            name: Phrase(nl: "vorm van de volmacht", en: "form of the proxy"),
            sentence: Phrase(nl: "U geeft een volmacht {}.", en: "You give a proxy {}.")),
        "proxy.closesHours": ParameterWords(
            name: Phrase(nl: "sluiting volmachten", en: "proxies close"),
            sentence: Phrase(
                nl: "Geef de volmacht uiterlijk {} voor de vergadering.",
                en: "Give the proxy at least {} before the meeting."),
            otherwise: Phrase(
                nl: "U kunt een volmacht geven tot de vergadering begint.",
                en: "You can give a proxy until the meeting begins.")),
        "evote.live": ParameterWords(
            name: Phrase(nl: "elektronisch stemmen", en: "electronic voting"),
            sentence: Phrase(
                nl: "U kunt de vergadering op afstand volgen en daar stemmen.",
                en: "You can follow the meeting from elsewhere and vote."),
            otherwise: Phrase(nl: "Stemmen doet u in de zaal.", en: "You vote in the hall.")),
        "evote.debateRequired": ParameterWords(
            name: Phrase(nl: "meepraten op afstand", en: "taking part in the debate"),
            sentence: Phrase(
                nl: "Wie op afstand meedoet, kan ook meepraten.",
                en: "Whoever takes part from elsewhere can also speak."),
            otherwise: Phrase(
                nl: "Wie op afstand meedoet, kan in elk geval volgen en stemmen.",
                en: "Whoever takes part from elsewhere can at least follow and vote.")),
        "evote.earlyDays": ParameterWords(
            name: Phrase(nl: "vooraf stemmen", en: "early voting"),
            sentence: Phrase(
                nl: "U kunt al stemmen vanaf {} voor de vergadering.",
                en: "You can vote from {} before the meeting."),
            otherwise: Phrase(nl: "U kunt niet vooraf stemmen.", en: "You cannot vote before the meeting.")),
        "evote.conditionsInNotice": ParameterWords(
            name: Phrase(nl: "voorwaarden in de oproep", en: "conditions in the notice"),
            sentence: Phrase(nl: "Hoe dat werkt, staat in de oproep.", en: "How that works is in the convocation."),
            otherwise: Phrase(
                nl: "Hoe dat werkt, staat niet in de oproep.",
                en: "How that works is not in the convocation.")),
        "consent.topics": ParameterWords(
            name: Phrase(nl: "besluiten met instemming", en: "decisions by consent"),
            sentence: Phrase(
                nl: "Over deze onderwerpen besluiten wij met instemming: niemand heeft een zwaar en uitgelegd"
                    + " bezwaar: {}.",
                en: "We decide by consent (nobody has a grave, argued objection) on: {}."),
            otherwise: Phrase(nl: "", en: "")),
        "consent.rounds": ParameterWords(
            name: Phrase(nl: "rondes voor instemming", en: "consent rounds"),
            sentence: Phrase(nl: "Wij proberen dat ten hoogste {}.", en: "We try that at most {}.")),
        "consent.objectionMustArgue": ParameterWords(
            name: Phrase(nl: "bezwaar met redenen", en: "argued objections"),
            sentence: Phrase(nl: "Wie bezwaar maakt, legt uit waarom.", en: "Whoever objects explains why."),
            otherwise: Phrase(
                nl: "Wie bezwaar maakt, hoeft dat niet uit te leggen.",
                en: "Whoever objects need not explain.")),
        "consent.fallbackMajority": ParameterWords(
            name: Phrase(nl: "meerderheid als instemming uitblijft", en: "fallback majority"),
            sentence: Phrase(
                nl: "Lukt het niet? Dan stemmen wij, en is {} van de stemmen nodig.",
                en: "If it fails we vote, and {} of the votes is needed.")),
        "consent.reviewMonths": ParameterWords(
            name: Phrase(nl: "evaluatie", en: "review"),
            sentence: Phrase(
                nl: "Na {} kijken wij of het besluit goed werkt.",
                en: "After {} we look whether the decision works well.")),
    ]
}
