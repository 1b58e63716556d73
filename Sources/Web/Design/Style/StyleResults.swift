extension Style {
    static let results = """
        .letter{border:1px solid var(--faint);padding:1rem 1.2rem;margin:0 0 1.5rem;max-width:42rem}
        .result{max-width:42rem;margin:0 0 1.5rem}
        svg.bar{display:block;width:100%;height:auto;margin:0 0 .5rem}
        svg .empty{fill:var(--faint)}svg .yes{fill:var(--yes)}svg .no{fill:var(--no)}svg .blank{fill:var(--blank)}
        svg .threshold{stroke:var(--ink);stroke-width:4;stroke-dasharray:8 4}
        figcaption{color:var(--soft);font-size:.95rem}
        @media (forced-colors:active){svg rect{stroke:CanvasText;stroke-width:2}}
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
