extension Style {
    static let frame = """
        main,header.site .bar,header.site .menu,footer.site,.demonstration{max-width:62rem;margin:0 auto;padding:.5rem 1rem}
        main{min-height:60vh;padding-bottom:3rem}
        main>p,main>ul,main>ol,main>form{max-width:42rem}
        main.wide{max-width:90rem}
        header.site{background:var(--sheet);border-bottom:3px solid var(--accent)}
        header.site .bar{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:space-between;align-items:center}
        header.site .name{font-weight:700;font-size:1.15rem;color:var(--accent);text-decoration:none;padding:.4em 0}
        header.site .tools{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:center}
        header.site .tools a,header.site .tools button,footer.site a{display:inline-block;padding:.35em .1em;min-height:24px}
        header.site form{margin:0}
        .menu ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 .4rem;margin:0;padding:0}
        .menu a{display:block;padding:.5em .6em;text-decoration:none;color:var(--ink);border-bottom:3px solid transparent}
        .menu a:hover{border-color:var(--line)}
        .menu a[aria-current]{font-weight:600;border-color:var(--accent)}
        footer.site{border-top:1px solid var(--faint);color:var(--soft);font-size:.9rem}
        .demonstration{max-width:none;background:var(--demo);color:var(--on-demo);display:flex;flex-wrap:wrap;
        gap:.3rem 1rem;align-items:center}
        .demonstration p,.demonstration form{margin:0}
        .demonstration a{color:inherit;padding:.35em .1em;min-height:24px}
        .demonstration button{background:none;border:1px solid currentColor;color:inherit;padding:.2em .7em;min-height:28px}
        """
}
