/// How pages look, in light and in dark, on wide screens and on narrow ones.
enum HTMLStyle {
    /// The colours of every page.
    static let colours = """
        :root {
          color-scheme: light dark;
          --page: #fbfbf9; --text: #1c1c1a; --faint: #6b6b66; --line: #dcdcd6; --raised: #ffffff;
          --agree: #1a7f4b; --agree-soft: #e3f3ea; --differ: #b3261e; --differ-soft: #fbe4e2;
          --known: #8a5a00; --known-soft: #fbf0d9; --link: #1f5fa8;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --page: #151614; --text: #e8e8e3; --faint: #9c9c95; --line: #34352f; --raised: #1d1e1b;
            --agree: #63d196; --agree-soft: #17301f; --differ: #ff8a80; --differ-soft: #3f1b19;
            --known: #e6b450; --known-soft: #37290e; --link: #8ab8f0;
          }
        }
        """

    /// The page of ``HTMLReport``.
    static let sheet = """
        * { box-sizing: border-box; }
        body {
          margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 90rem;
          background: var(--page); color: var(--text);
          font: 16px/1.5 system-ui, sans-serif;
        }
        h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
        h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
        h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
        small { color: var(--faint); font-weight: normal; font-size: .85em; }
        a { color: var(--link); }
        code, pre { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
        pre { white-space: pre-wrap; word-break: break-all; margin: .5rem 0 0; }
        .verdict { display: inline-block; margin: 0; padding: .35rem .8rem; border-radius: .4rem; font-weight: 600; }
        .wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--raised); }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { padding: .35rem .7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
        tbody tr:last-child > * { border-bottom: 0; }
        thead th { color: var(--faint); font-weight: 600; white-space: nowrap; }
        .summary td, .summary thead th:not(:first-child) { text-align: right; white-space: nowrap; }
        .summary tbody th, .cases tbody th { font-weight: 500; }
        .summary tr > :first-child, .cases tr > :first-child { position: sticky; left: 0; background: var(--raised); }
        .cases td, .cases thead th:not(:first-child) { text-align: center; }
        .cases tbody th { min-width: 15rem; overflow-wrap: anywhere; }
        .cases tbody th small { display: block; }
        .cases tbody tr:hover > * { background: color-mix(in srgb, var(--faint) 10%, transparent); }
        .agree { color: var(--agree); }
        .differ, .broken { color: var(--differ); background: var(--differ-soft); font-weight: 600; }
        .known { color: var(--known); }
        td.known { background: var(--known-soft); }
        .unsupported { color: var(--faint); }
        .verdict.agree { background: var(--agree-soft); }
        .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; color: var(--faint); font-size: .9rem; }
        .legend b { display: inline-block; min-width: 1.4em; text-align: center; border-radius: .2rem; }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1rem; margin: 0; }
        dt { font-weight: 600; }
        dd { margin: 0; min-width: 0; }
        article {
          border: 1px solid var(--line); border-left: 4px solid var(--differ); border-radius: .5rem;
          background: var(--raised); padding: .8rem 1rem; margin: 0 0 .8rem;
        }
        article p { margin: .2rem 0 0; }
        mark { background: var(--differ); color: var(--page); border-radius: .15rem; }
        details { margin: 1.2rem 0; }
        summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
        @media (max-width: 40rem) {
          body { padding-inline: .8rem; font-size: 15px; }
          th, td { padding: .3rem .45rem; }
          .cases tbody th { min-width: 11rem; }
          .cases thead th span { writing-mode: vertical-rl; transform: rotate(180deg); }
          dl { grid-template-columns: 1fr; gap: 0; }
          dd { margin-bottom: .6rem; }
        }
        """
}
