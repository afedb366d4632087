/// How ``InspectPage`` looks. The colours of fields are eight hues of one lightness, so that none shouts; red is
/// for what is broken, and there is always a shape with it.
enum InspectPageStyle {
    static let sheet = hues + frame + bytes + fields + detail

    private static let hues = """
        :root {
          --tint: .935; --tint-strong: .87; --chroma: .045; --mark: .58; --mark-chroma: .12;
          --quiet: #5c5c57; --shadow: 0 1px 2px rgb(0 0 0 / .05), 0 4px 16px rgb(0 0 0 / .04);
          --code: ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
        }
        @media (prefers-color-scheme: dark) {
          :root {
            --tint: .29; --tint-strong: .40; --chroma: .05; --mark: .74; --mark-chroma: .11;
            --quiet: #a9a9a2; --shadow: none;
          }
        }
        .h0 { --hue: 250 } .h1 { --hue: 160 } .h2 { --hue: 80 } .h3 { --hue: 310 }
        .h4 { --hue: 205 } .h5 { --hue: 130 } .h6 { --hue: 280 } .h7 { --hue: 55 }
        .h0, .h1, .h2, .h3, .h4, .h5, .h6, .h7 {
          --soft: oklch(var(--tint) var(--chroma) var(--hue));
          --strong: oklch(var(--tint-strong) calc(var(--chroma) * 1.9) var(--hue));
          --line-colour: oklch(var(--mark) var(--mark-chroma) var(--hue));
        }

        """

    private static let frame = """
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body {
          margin: 0; background: var(--page); color: var(--text);
          font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
        }
        h1, h2, h3, p, ul, dl, dd { margin: 0; padding: 0; }
        ul { list-style: none; }
        button { font: inherit; color: inherit; }
        :focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        .top {
          display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; justify-content: space-between;
          padding: 1.25rem 1.5rem 1rem;
        }
        .top > div:first-child { min-width: 0; }
        .eyebrow { color: var(--quiet); font-size: .8rem; letter-spacing: .02em; }
        h1 { font-size: 1.45rem; font-weight: 650; line-height: 1.25; letter-spacing: -.01em; overflow-wrap: anywhere; }
        .package { color: var(--quiet); font-weight: 400; }
        .facts { color: var(--quiet); font-size: .88rem; margin-top: .2rem; }
        .facts span + span::before { content: "·"; margin: 0 .5em; }
        .verdict { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
        .chip { padding: .22rem .7rem; border-radius: 1rem; font-size: .88rem; font-weight: 550; }
        .chip b { margin-right: .15em; }
        .good { color: var(--agree); background: var(--agree-soft); }
        .plain { color: var(--quiet); background: color-mix(in srgb, var(--faint) 12%, transparent); }
        .chip.bad, .rule { color: var(--differ); background: var(--differ-soft); }
        .rules { display: flex; flex-wrap: wrap; gap: .3rem; }
        .rule {
          border: 1px solid color-mix(in srgb, var(--differ) 45%, transparent); border-radius: .35rem; padding: .1rem .45rem;
          font: 600 .8rem/1.5 var(--code); cursor: pointer;
        }
        .rule:hover { border-color: var(--differ); }
        .note {
          margin: 0 1.5rem 1rem; padding: .5rem .8rem; border-left: 3px solid var(--known); background: var(--known-soft);
          color: var(--text); border-radius: .3rem; font-size: .88rem;
        }
        main { padding: 0 1.5rem 1.5rem; display: grid; gap: 1rem; }
        .card {
          background: var(--raised); border: 1px solid var(--line); border-radius: .75rem; box-shadow: var(--shadow);
          min-width: 0; min-height: 0; display: flex; flex-direction: column; overflow: hidden;
        }
        .card-head {
          display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: .2rem 1.5rem;
          padding: .65rem 1rem .5rem; border-bottom: 1px solid var(--line);
        }
        h2 { font-size: .9rem; font-weight: 600; }
        @media (min-width: 60rem) {
          body { height: 100dvh; display: flex; flex-direction: column; overflow: hidden; }
          main {
            flex: 1; min-height: 0; grid-template-columns: max-content minmax(0, 1fr);
            grid-template-rows: fit-content(58%) minmax(13rem, 1fr);
          }
          .bytes { grid-area: 1 / 1; } .detail { grid-area: 2 / 1; width: 0; min-width: 100%; }
          .fields { grid-area: 1 / 2 / 3 / 3; }
          #grid, #tree, .detail-body { overflow-y: auto; overscroll-behavior: contain; }
        }
        @media (max-width: 59.99rem) {
          .top { padding: 1rem 1rem .75rem; } .note { margin-inline: 1rem; }
          main { padding: 0 .75rem 1rem; gap: .75rem; grid-template-columns: minmax(0, 1fr); }
          .detail { order: -1; }
          .detail.kept {
            position: fixed; z-index: 2; inset: auto 0 0 0; max-height: 46dvh; border-radius: 1rem 1rem 0 0;
            border-width: 1px 0 0; box-shadow: 0 -6px 30px rgb(0 0 0 / .22);
          }
          .detail.kept .detail-body { overflow-y: auto; overscroll-behavior: contain; }
          body.kept { padding-bottom: 48dvh; }
        }
        @media (max-width: 30rem) { h1 { font-size: 1.2rem; } .package { font-size: .9rem; } }

        """

    private static let bytes = """
        .legend { display: flex; flex-wrap: wrap; gap: .1rem .9rem; color: var(--quiet); font-size: .75rem; }
        .legend li { display: flex; align-items: center; gap: .4em; }
        .legend .c {
          font: 11px/1 var(--code); padding: .2em .35em; border-radius: .25rem; color: var(--text); --hue: 250;
          --soft: oklch(var(--tint) var(--chroma) var(--hue));
        }
        .legend .brace { width: 1.3rem; height: 4px; border-radius: 2px; background: oklch(var(--mark) var(--mark-chroma) 250); }
        #grid { padding: .6rem 1rem .8rem; font: 13px/1 var(--code); --cell: 25px; --line: 22px; }
        #grid:focus-visible { outline-offset: -3px; border-radius: .75rem; }
        .row {
          display: grid; align-items: stretch; width: max-content; height: var(--row);
          grid-template-columns: var(--columns);
          grid-template-rows: var(--line) repeat(var(--levels), 5px);
        }
        .off { grid-column: 1; color: var(--quiet); line-height: var(--line); font-size: 12px; position: relative; }
        .row.wrong .off::after { content: "!"; position: absolute; right: .65rem; color: var(--differ); font-weight: 700; }
        .c, .asc { grid-row: 1; line-height: var(--line); }
        .c { text-align: center; background: var(--soft); cursor: default; }
        .c.none { background: color-mix(in srgb, var(--faint) 10%, transparent); }
        .c.head { background: color-mix(in oklab, var(--soft) 42%, var(--raised)); color: var(--quiet); font-style: normal; }
        .row .c.first { border-start-start-radius: 5px; border-end-start-radius: 5px; margin-inline-start: 1px; }
        .row .c.last { border-start-end-radius: 5px; border-end-end-radius: 5px; margin-inline-end: 1px; }
        .c.bad {
          color: var(--differ); font-weight: 700; font-style: normal;
          text-decoration: underline wavy 1px; text-underline-offset: 3px; text-decoration-skip-ink: none;
          background: repeating-linear-gradient(135deg,
            color-mix(in srgb, var(--differ) 16%, transparent) 0 2px, transparent 2px 5px) var(--differ-soft);
        }
        .row .c.on { background-color: var(--strong); }
        .row .c.on:not(.bad) { color: var(--text); }
        .c.at { box-shadow: inset 0 0 0 2px var(--text); border-radius: 5px; position: relative; }
        .asc { grid-column: -2; white-space: pre; color: var(--quiet); letter-spacing: 0; }
        .asc span { display: inline-block; width: 8px; text-align: center; }
        .asc span.on { background: var(--strong); color: var(--text); }
        .asc span.bad { color: var(--differ); }
        .bar { height: 3px; align-self: center; background: var(--line-colour); opacity: .75; }
        .bar.first { border-start-start-radius: 3px; border-end-start-radius: 3px; margin-inline-start: 2px; }
        .bar.last { border-start-end-radius: 3px; border-end-end-radius: 3px; margin-inline-end: 2px; }
        .bar.on { opacity: 1; height: 4px; }
        .empty { color: var(--quiet); font: 14px/1.5 system-ui, sans-serif; padding: .8rem 1rem; }
        @media (max-width: 59.99rem) { .legend li:last-child ~ li { display: none; } #grid { overflow-x: auto; } }
        @media (max-width: 30rem) { #grid { padding-inline: .75rem; } .card-head { padding-inline: .75rem; } }

        """

    private static let fields = """
        #tree { padding: .4rem .4rem .8rem; position: relative; }
        .field {
          display: grid; grid-template-columns: 4.2ch minmax(0, 11fr) minmax(0, 12fr); gap: 0 .8rem; align-items: baseline;
          padding: 0 .6rem; border-radius: .4rem; cursor: default; min-height: 1.9rem;
          content-visibility: auto; contain-intrinsic-height: auto 1.9rem;
        }
        .field > * { padding-block: .22rem; }
        .field .offset { font: 11.5px var(--code); color: var(--quiet); text-align: right; }
        .field .what { display: flex; gap: .5rem; align-items: baseline; min-width: 0; align-self: stretch; padding-block: 0; }
        .guide { flex: none; align-self: stretch; width: .55rem; border-left: 2px solid var(--line-colour); opacity: .6; }
        .swatch { flex: none; width: .6rem; height: .6rem; border-radius: 3px; background: var(--line-colour); align-self: center; }
        .name { padding-block: .22rem; font: 550 13px/1.5 var(--code); overflow-wrap: anywhere; }
        .number { color: var(--quiet); font: 11.5px var(--code); flex: none; }
        .field .value {
          min-width: 0; color: var(--text); font: 12.5px/1.5 var(--code); overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
        }
        .field .value.message, .field .value.guess { color: var(--quiet); }
        .field.on { background: var(--soft); box-shadow: inset 3px 0 0 var(--line-colour); }
        .field.within { background: color-mix(in oklab, var(--soft) 45%, transparent); }
        .field:focus-visible { outline-offset: -2px; }
        .badge {
          flex: none; font: 600 11.5px/1.45 var(--code); color: var(--differ); background: var(--differ-soft);
          border: 1px solid color-mix(in srgb, var(--differ) 45%, transparent); border-radius: .3rem; padding: 0 .35em;
        }
        .field .badges { flex: none; display: inline-flex; gap: .25rem; align-self: center; }
        @media (max-width: 30rem) {
          .field { grid-template-columns: 3.6ch minmax(0, 1fr) minmax(0, .8fr); gap: 0 .5rem; padding: 0 .35rem; }
          .name { font-size: 12.5px; } .field .what { gap: .35rem; }
        }

        """

    private static let detail = """
        .detail-body { padding: .85rem 1rem 1rem; }
        .detail-head { display: flex; gap: .5rem; align-items: baseline; justify-content: space-between; }
        .detail h3 { font: 600 15px/1.4 var(--code); overflow-wrap: anywhere; }
        .detail h3 .around { color: var(--quiet); font-weight: 400; }
        .close {
          flex: none; border: 0; background: none; color: var(--quiet); cursor: pointer; border-radius: .35rem;
          padding: 0 .45rem; font-size: 1.15rem; line-height: 1.5;
        }
        .close:hover { color: var(--text); background: color-mix(in srgb, var(--faint) 14%, transparent); }
        .detail dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.1rem; margin-top: .5rem; }
        .detail dt { color: var(--quiet); font-size: .82rem; line-height: 1.6; }
        .detail dd { font: 13px/1.6 var(--code); overflow-wrap: anywhere; white-space: pre-wrap; }
        .detail dd small { color: var(--quiet); font: 12.5px/1.6 system-ui, sans-serif; }
        .parts { display: flex; flex-wrap: wrap; gap: .3rem .9rem; }
        .parts span { background: var(--soft); border-radius: .3rem; padding: 0 .4rem; }
        .parts span.head { background: color-mix(in oklab, var(--soft) 42%, var(--raised)); box-shadow: inset 0 0 0 1px var(--soft); }
        .parts small { margin-right: .4em; }
        .faults { display: grid; gap: .5rem; margin-top: .7rem; }
        .fault { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .65rem; align-items: start; }
        .fault p { font-size: .9rem; line-height: 1.45; overflow-wrap: anywhere; }
        .fault .law { color: var(--quiet); font-size: .82rem; grid-column: 2; }
        .fault .badge { margin-top: .1rem; }
        button.fault {
          width: 100%; text-align: left; border: 0; background: none; padding: .3rem .4rem; margin: 0 -.4rem; border-radius: .4rem; cursor: pointer;
        }
        button.fault:hover { background: color-mix(in srgb, var(--faint) 10%, transparent); }
        .hint { color: var(--quiet); font-size: .88rem; }
        .overview { display: grid; gap: .25rem; margin-bottom: .4rem; }
        .overview + .faults { margin-top: .3rem; gap: 0; }
        @media (max-width: 30rem) { .detail dl { gap: .15rem .8rem; } .detail-body { padding: .7rem .75rem .8rem; } }
        @media (prefers-reduced-motion: no-preference) { .field, .c { transition: background-color .08s; } }
        """
}
