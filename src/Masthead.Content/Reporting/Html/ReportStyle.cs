namespace Masthead.Content.Reporting.Html;

/// <summary>How the page looks: light, dark and on paper, on a telephone and on a wall.</summary>
internal static class ReportStyle
{
    public const string Text = """

        :root {
            color-scheme: light dark;
            --paper: #fbf9f4; --ink: #1d1c1a; --faint: #625d55; --line: #d8d2c6; --track: #ebe5d9;
            --bad: #97301f; --fair: #b26c00; --note: #5b7189; --good: #3d6b51; --mute: #8c8578;
            --serif: Charter, "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Liberation Serif", serif;
            --sans: system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
            :root {
                --paper: #171614; --ink: #e9e4da; --faint: #a9a295; --line: #3a3732; --track: #2b2925;
                --bad: #ef8d78; --fair: #d9a03f; --note: #8aa6c4; --good: #7fb796; --mute: #8a8378;
            }
        }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
        body { margin: 0 auto; max-width: 72rem; padding: 0 clamp(1.25rem, 4vw, 2.5rem); background: var(--paper); color: var(--ink); font: .9375rem/1.5 var(--sans); overflow-wrap: anywhere; }
        a { color: inherit; text-decoration-color: var(--mute); text-decoration-thickness: .06em; text-underline-offset: .18em; }
        a:hover { color: var(--bad); }
        :focus-visible { outline: .15rem solid var(--bad); outline-offset: .15rem; }
        h1, h2, h3 { font-family: var(--serif); line-height: 1.15; margin: 0; text-wrap: balance; }
        p { margin: .5rem 0; max-width: 42rem; }

        body > header { padding: 2rem 0 .8rem; border-bottom: .25rem double var(--ink); text-align: center; }
        .kicker { margin: 0 auto .5rem; font-size: .8125rem; font-weight: 600; letter-spacing: .08em; text-transform: uppercase; color: var(--bad); }
        h1 { font-size: clamp(2rem, 7vw, 3.5rem); letter-spacing: -.015em; }
        .edition { margin: .6rem auto 0; color: var(--faint); font-size: .8125rem; }
        nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; justify-content: center; gap: 0 1.4rem; border-bottom: 1px solid var(--line); font-size: .8125rem; font-weight: 600; }
        nav a { display: inline-block; padding: .5rem 0; text-decoration: none; }
        nav a:hover { text-decoration: underline; }

        .figures { list-style: none; margin: 0; padding: 1.2rem 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 1rem; border-bottom: 1px solid var(--line); text-align: center; }
        .figures b { display: block; font: 700 2.25rem/1.1 var(--serif); font-variant-numeric: lining-nums; }
        .figures span { font-size: .8125rem; color: var(--faint); }
        .figures .error b { color: var(--bad); }
        .figures .warning b { color: var(--fair); }

        section { padding: 2rem 0 0; }
        h2 { font-size: 1.6rem; padding-top: .6rem; border-top: 3px solid var(--ink); }
        h3 { font-size: 1.15rem; margin-top: 1.2rem; }
        .lede { color: var(--faint); margin-bottom: 1rem; }
        .pair { display: grid; gap: 0 3.5rem; align-items: start; }
        .pair > * { min-width: 0; }
        @media (min-width: 56rem) {
            .pair, main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 3.5rem; align-items: start; }
            main > * { grid-column: 1 / -1; }
            #bylines, #corrections { grid-column: 1; }
            #disclaimers { grid-column: 2; grid-row: span 2; }
        }

        .attention { list-style: none; margin: .8rem 0 0; padding: 0; columns: 25rem 2; column-gap: 3.5rem; font: 1.0625rem/1.4 var(--serif); }
        .attention > li { break-inside: avoid; padding: .55rem 0 .55rem 1.5rem; border-bottom: 1px solid var(--line); position: relative; }
        .attention > li::before { content: ""; position: absolute; left: 0; top: .95rem; width: .7rem; height: .7rem; border-radius: 50%; background: var(--fair); }
        .attention > li.error::before { background: var(--bad); }
        .attention > li.info::before { background: var(--note); }
        .attention a { text-decoration: none; }
        .attention a:hover { text-decoration: underline; }

        figure { margin: 1rem 0 1.2rem; }
        svg { display: block; overflow: hidden; }
        .bars { list-style: none; margin: 0; padding: 0; }
        .bars li { display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; padding: .3rem 0; }
        .bars .bar { grid-column: 1 / -1; }
        .bar { width: 100%; height: .6rem; margin-top: .2rem; }
        .whole { height: 1.9rem; }
        .columns { width: 100%; }
        .columns text { font: .75rem var(--sans); text-anchor: middle; fill: var(--faint); unicode-bidi: isolate; }
        .columns .first { text-anchor: start; }
        .columns .last { text-anchor: end; }
        .columns .value { fill: var(--ink); font-weight: 600; }
        .key { display: inline-block; width: .75rem; height: .75rem; }
        .legend { list-style: none; margin: .6rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font-size: .8125rem; color: var(--faint); }
        figcaption, .more { margin: .5rem 0 0; font-size: .8125rem; color: var(--faint); }
        .track { fill: var(--track); }
        .ground { fill: var(--mute); }
        .error, .missing, .correction { fill: var(--bad); }
        .warning, .clarification { fill: var(--fair); }
        .info, .excused, .update { fill: var(--note); }
        .credited, .present, .article { fill: var(--good); }
        .retraction { fill: var(--ink); }
        .needless, .finding { fill: var(--mute); }
        svg rect:not(.track, .ground) { stroke: var(--paper); stroke-width: 1px; }

        table { width: 100%; border-collapse: collapse; margin: 1rem 0; font-size: .875rem; line-height: 1.4; }
        caption { text-align: left; padding: 0 0 .3rem; font-weight: 600; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
        tbody th { min-width: 3.75rem; }
        @media (min-width: 40rem) { tbody th { min-width: 7rem; } }
        thead th { font-size: .75rem; color: var(--faint); overflow-wrap: normal; vertical-align: bottom; }
        thead .number { white-space: normal; }
        th:last-child, td:last-child { padding-right: 0; }
        @media (max-width: 40rem) {
            th, td { padding-right: .35rem; }
            .figures li:first-child { grid-column: 1 / -1; }
        }
        .number + td:not(.number), .number + th:not(.number) { padding-left: .6rem; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; overflow-wrap: normal; }
        .id { white-space: nowrap; }
        .faint { color: var(--faint); }
        .warn { color: var(--bad); font-weight: 600; }
        details { margin: .8rem 0; border-bottom: 1px solid var(--line); padding-bottom: .5rem; }
        summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
        .findings { list-style: none; margin: 0; padding: 0; font-size: .875rem; }
        .findings li { padding: .5rem 0; border-top: 1px solid var(--line); }
        .findings .place { color: var(--faint); }
        .findings p { margin: .15rem 0 0; max-width: none; }
        body > footer { margin-top: 3rem; padding: 1rem 0 2rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--faint); }

        @media print {
            :root { color-scheme: light; --paper: #fff; --ink: #000; --faint: #444; --line: #bbb; --track: #eee; --bad: #97301f; --fair: #b26c00; --note: #5b7189; --good: #3d6b51; --mute: #777; }
            body { max-width: none; padding: 0; font-size: 10pt; }
            nav { display: none; }
            svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
            h2, h3, caption { break-after: avoid; }
            figure, tr, .findings li { break-inside: avoid; }
            a { text-decoration: none; }
        }

        """;
}
