extension Style {
    static let base = """
        *,*::before,*::after{box-sizing:border-box}
        html{font:106.25%/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
        h1,h2,h3,h4{line-height:1.25;margin:1.6em 0 .5em;text-wrap:balance}
        h1{font-size:1.75rem;margin-top:.4em}h2{font-size:1.3rem}h3{font-size:1.1rem}h4{font-size:1rem}
        p,ul,ol,dl,table,figure,form{margin:0 0 1em}
        a{color:var(--link);text-underline-offset:.15em}
        a:hover{text-decoration-thickness:2px}
        :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
        main:focus{outline:none}
        small{font-size:.875em}
        hr{border:0;border-top:1px solid var(--faint);margin:2em 0}
        .unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        .skip:focus{display:inline-block;padding:.6em 1em;background:var(--sheet);color:var(--ink)}
        .soft,.hint{color:var(--soft)}
        .money,.number{font-variant-numeric:tabular-nums;white-space:nowrap}
        """
}
