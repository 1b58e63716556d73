extension Style {
    static let results = """
        .papers{display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1rem}
        .paper{border:1px dashed var(--line);padding:.8rem 1rem;break-inside:avoid;overflow-wrap:anywhere}
        .paper ul{list-style:none;padding:0}.paper li{display:flex;gap:.6rem;align-items:center;margin:.4rem 0}
        .paper li::before{content:"";flex:none;width:1.2rem;height:1.2rem;border:2px solid currentColor}
        .letter{border:1px solid var(--faint);padding:1rem 1.2rem;margin:0 0 1.5rem;max-width:42rem}
        .result{max-width:42rem;margin:0 0 1.5rem}
        svg.bar{display:block;width:100%;height:auto;margin:0 0 .5rem}
        svg .empty{fill:var(--faint)}svg .yes{fill:var(--yes)}svg .no{fill:var(--no)}svg .blank{fill:var(--blank)}
        svg .threshold{stroke:var(--ink);stroke-width:4;stroke-dasharray:8 4}
        figcaption{color:var(--soft);font-size:.95rem}
        @media (forced-colors:active){svg rect{stroke:CanvasText;stroke-width:2}}
        """

    /// Ballots over options, and the pictures of what they came to.
    static let choices = """
        .chosen{font-size:1.5rem;font-weight:700;line-height:1.3;max-width:42rem}
        ul.ranking,ul.marks{padding:0;list-style:none;margin:0}
        .ranking li{display:flex;flex-wrap:wrap;gap:.4rem .5rem;align-items:center;border:1px solid var(--line);
        border-radius:.4rem;background:var(--sheet);margin-bottom:.6rem;padding:.5rem .7rem}
        .ranking label{flex:1 1 12rem;font-weight:600;min-width:0;overflow-wrap:anywhere}
        .ranking input{width:3.2rem;min-height:44px;text-align:center;background:var(--sheet);border:1px solid var(--line);
        border-radius:.3rem}
        .ranking button{padding:.3em .5em;font-size:.92rem}
        ul.marks li{padding:.3rem 0;border-bottom:1px solid var(--faint)}ol.marks{font-weight:600}
        .scale{border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);padding:.5rem .8rem .7rem;
        margin-bottom:.7rem}
        .scale legend{float:left;width:100%;overflow-wrap:anywhere}.scale .steps{clear:both}
        .steps{display:flex;flex-wrap:wrap;gap:.4rem}
        .steps label{display:flex;gap:.35rem;align-items:center;min-height:44px;padding:.2rem .6rem;cursor:pointer;
        border:1px solid var(--faint);border-radius:.3rem}
        .steps input{width:1.3rem;height:1.3rem;margin:0;accent-color:var(--accent)}
        .bars{margin:0 0 1rem}
        .bars .head{display:flex;justify-content:space-between;gap:1rem;margin:.6rem 0 .15rem}
        .bars .head>:first-child{overflow-wrap:anywhere;min-width:0}
        svg.thin{display:block;width:100%;height:1.1rem}svg.rounds{display:block;width:100%;height:4.5rem}
        svg.budget{height:1.8rem;margin-bottom:.3rem}
        svg .new{fill-opacity:.45}svg .quota{stroke:var(--ink);stroke-width:2;stroke-dasharray:5 3;
        vector-effect:non-scaling-stroke}
        svg.thin .threshold{stroke-width:2;stroke-dasharray:none;vector-effect:non-scaling-stroke}
        svg .grade4{fill:var(--yes)}svg .grade3{fill:var(--yes);fill-opacity:.55}svg .grade2{fill:var(--blank);fill-opacity:.5}
        svg .grade1{fill:var(--no);fill-opacity:.55}svg .grade0{fill:var(--no)}
        .key{display:flex;flex-wrap:wrap;gap:.2rem 1rem;font-size:.9rem}
        svg.swatch{width:.9rem;height:.9rem;vertical-align:-.1em}
        .scroller{overflow-x:auto;max-width:100%}pre.scroller{padding:.7rem;background:var(--sheet);
        border:1px solid var(--faint);border-radius:.3rem}
        code{overflow-wrap:anywhere}pre code{overflow-wrap:normal}
        table.pairs{border-collapse:collapse}.pairs caption{text-align:left;font-weight:600;padding:.3em 0}
        .pairs th,.pairs td{border:1px solid var(--line);padding:.35em .55em;text-align:center;
        font-variant-numeric:tabular-nums}
        .pairs tbody th{text-align:left;min-width:6rem;overflow-wrap:anywhere}
        @media (max-width:40rem){.pairs{font-size:.85rem}.pairs th,.pairs td{padding:.3em .4em}}
        .pairs .won{background:var(--yes);color:var(--on-accent);font-weight:700}.pairs .tied{background:var(--faint)}
        summary{min-height:24px;padding:.2rem 0;cursor:pointer}details{margin:0 0 .8rem}
        """

    static let print = """
        @media print{html{font-size:11pt}body{background:#fff;color:#000}
        header.site .tools,.menu,.skip,.demonstration,.actions,button,footer.site{display:none!important}
        header.site{border-bottom:1pt solid #000}main{max-width:none;min-height:0;padding:0}
        .card,.notice{border:1pt solid #000;background:none;break-inside:avoid}tr{break-inside:avoid}
        a{color:inherit;text-decoration:none}.pagebreak{break-before:page}
        .screenonly{display:none!important}.letter{break-after:page;border:0;padding:0}
        .letter .label{margin:3.2cm 0 2cm}.letter .articletext{border:0;padding:0}}
        """
}
