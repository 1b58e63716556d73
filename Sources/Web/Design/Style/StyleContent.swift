extension Style {
    static let content = """
        .card{background:var(--sheet);border:1px solid var(--faint);border-radius:.5rem;padding:1rem 1.1rem;margin:0 0 1rem}
        .card>:first-child{margin-top:0}.card>:last-child{margin-bottom:0}
        .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1rem;margin:0 0 1.5rem}
        .cards .card{margin:0}
        .notice{border-left:5px solid;border-radius:.3rem;padding:.8rem 1rem;margin:0 0 1.25rem;max-width:48rem}
        .notice>:last-child,.notice .ground:last-child p:last-child{margin-bottom:0}
        .notice h2{margin:0 0 .4em;font-size:1.1rem}.notice p{margin:0 0 .4em}
        .notice.done{background:var(--good-soft);border-color:var(--good)}
        .notice.information{background:var(--info-soft);border-color:var(--info)}
        .notice.warning{background:var(--warn-soft);border-color:var(--warn)}
        .notice.refused{background:var(--bad-soft);border-color:var(--bad)}
        .ground+.ground{border-top:1px solid var(--line);padding-top:.7rem;margin-top:.7rem}
        .badge{display:inline-block;padding:.05em .55em;border:1px solid var(--line);border-radius:1em;font-size:.85rem;
        max-width:100%;color:var(--ink);background:var(--sheet);margin-left:.3em}
        .badge.good{border-color:var(--good);color:var(--good)}.badge.attention{border-color:var(--warn);color:var(--warn)}
        .badge.closed{color:var(--soft)}.badge.article{border-radius:.25em}
        table.data{border-collapse:collapse;width:100%;background:var(--sheet)}
        .data caption{text-align:left;font-weight:600;padding:.3em 0}
        .data th,.data td{text-align:left;vertical-align:top;padding:.5em .7em;border-bottom:1px solid var(--faint)}
        .data thead th{border-bottom:2px solid var(--line);font-size:.9rem}
        .data tbody th{font-weight:600}
        .data .number{text-align:right}
        @media screen and (max-width:66rem){.many{display:block;overflow-x:auto}}
        @media (max-width:40rem){
        .data,.data tbody,.data tr,.data td,.data tbody th,.data caption{display:block}
        .data thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .data tr{border:1px solid var(--faint);border-radius:.4rem;margin:0 0 .7rem;padding:.3rem 0}
        .data th,.data td{border:0;padding:.2em .8em}.data .number{text-align:left}
        .data td[data-label]::before{content:attr(data-label) ": ";color:var(--soft);font-size:.9rem}}
        .facts>div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:0 1rem;padding:.4em 0;
        border-bottom:1px solid var(--faint)}
        .facts dt{font-weight:600}.facts dd{margin:0}
        @media (max-width:40rem){.facts>div{display:block}}
        .articletext{white-space:pre-line;border-left:3px solid var(--faint);padding-left:1rem;max-width:42rem}
        .agenda>li{margin:0 0 1.1rem}.agenda button{margin:.2rem 0}
        .big{font-size:1.3rem}
        .projector{font-size:1.6rem;hyphens:auto}.projector h1{font-size:2.4rem}.projector h2{font-size:2.1rem}
        .projector .badge,.projector figcaption,.projector .data thead th{font-size:1.5rem}
        .projector .result{max-width:none}.projector .actions{font-size:1rem}
        """
}
