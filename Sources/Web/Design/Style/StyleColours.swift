extension Style {
    // Warm paper, dark ink, and the green of a lime tree. Every pair of text and ground reaches 4.5 : 1 at least,
    // borders of fields and the lines of pictures 3 : 1.
    static let colours = """
        :root{color-scheme:light dark;
        --paper:#fdfaf4;--sheet:#ffffff;--ink:#2a231d;--soft:#5d5148;--line:#8a7d70;--faint:#e6ddcf;
        --accent:#1f5f48;--on-accent:#ffffff;--accent-soft:#e3f0e8;--link:#14568a;--focus:#1b4fd6;
        --good:#1f5f48;--good-soft:#e3f0e8;--warn:#6b4700;--warn-soft:#fcefcf;--bad:#93281b;--bad-soft:#fae6e1;
        --info:#1d4a75;--info-soft:#e5eef7;--demo:#4a3573;--on-demo:#ffffff;
        --yes:#1f5f48;--no:#b0452f;--blank:#8a7d70}
        @media (prefers-color-scheme:dark){:root{
        --paper:#1c1916;--sheet:#26221e;--ink:#f4ede3;--soft:#c9bcae;--line:#94877a;--faint:#3a342e;
        --accent:#8ed2b4;--on-accent:#10261d;--accent-soft:#22382f;--link:#93c8f2;--focus:#a9c4ff;
        --good:#8ed2b4;--good-soft:#22382f;--warn:#f1cf84;--warn-soft:#3b2f14;--bad:#f5aa9c;--bad-soft:#44231d;
        --info:#a8cdf0;--info-soft:#1f2f3f;--demo:#d9ccf5;--on-demo:#241a3b;
        --yes:#8ed2b4;--no:#e58a76;--blank:#94877a}}
        """
}
