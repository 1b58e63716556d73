extension Style {
    static let forms = """
        button,input,select,textarea{font:inherit;color:inherit}
        button,.button{display:inline-block;min-height:44px;padding:.5em 1.2em;border:2px solid var(--accent);
        border-radius:.4rem;background:var(--accent);color:var(--on-accent);font-weight:600;text-decoration:none;cursor:pointer}
        button.secondary,.button.secondary{background:transparent;color:var(--accent)}
        button.danger,.button.danger{border-color:var(--bad);background:transparent;color:var(--bad)}
        button.plain{border:0;background:none;color:var(--link);padding:.35em .1em;min-height:24px;font-weight:400;
        text-decoration:underline;text-underline-offset:.15em}
        button:hover,.button:hover{filter:brightness(1.08);text-decoration:underline}
        .actions{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:1.5rem 0}
        .actions form{margin:0}
        .field,.choices{margin:0 0 1.25rem;max-width:36rem}
        .field label,legend{display:block;font-weight:600}
        .field input,.field select,.field textarea{width:100%;min-height:44px;padding:.45em .6em;background:var(--sheet);
        border:1px solid var(--line);border-radius:.3rem}
        .field input[type=date],.field input[type=time]{width:auto;max-width:100%}
        .field.problem,.choices.problem{border-left:4px solid var(--bad);padding-left:.8rem}
        .field.problem input,.field.problem select,.field.problem textarea{border:2px solid var(--bad)}
        p.hint{margin:.1em 0 .3em;font-size:.92rem}
        p.problem{margin:.1em 0 .3em;color:var(--bad);font-weight:600}
        fieldset{border:0;margin:0;padding:0;min-width:0}
        legend{padding:0;margin-bottom:.4em}
        .choice{position:relative;padding:.35rem 0 .35rem 2.4rem;min-height:44px;max-width:36rem}
        .choice input{position:absolute;left:0;top:.5rem;width:1.6rem;height:1.6rem;margin:0;accent-color:var(--accent)}
        .choice label{display:block;padding:.2rem 0;cursor:pointer}
        .ballot .choice{border:1px solid var(--line);border-radius:.4rem;background:var(--sheet);margin-bottom:.6rem;
        padding:.7rem .9rem .7rem 3.2rem}
        .ballot .choice input{left:.9rem;top:.9rem}
        .ballot .choice label{font-size:1.15rem;font-weight:600}
        """
}
