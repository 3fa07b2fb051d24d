/** In light and dark, on paper and phones. */
export const pageStyle = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --page: #ffffff;
  --card: #f6f8fa; --link: #0969da; --opened: #1a7f37; --closed: #8250df; --doubt: #9a6700; --doubt-card: #fff8c5; --bad: #cf222e; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6edf3; --quiet: #9198a1; --line: #3d444d; --page: #0d1117; --card: #151b23; --link: #4493f8;
    --opened: #3fb950; --closed: #ab7df8; --doubt: #d29922; --doubt-card: #272115; --bad: #f85149; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; color: var(--text); background: var(--page);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
p { margin: .5rem 0; }
.lead { font-size: 1.1rem; }
.quiet, small { color: var(--quiet); }
small { font-size: .85rem; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code { font: .85em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul { padding-left: 1.2rem; margin: .5rem 0; }
li { margin: .2rem 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: .6rem; margin: 1.25rem 0; padding: 0; list-style: none; }
.cards li { margin: 0; padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
.cards b { display: block; font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.good { color: var(--opened); font-weight: 600; }
.bad { color: var(--bad); font-weight: 600; }
.doubt { padding: .6rem .9rem; border: 1px solid var(--doubt); border-radius: .5rem; background: var(--doubt-card); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .6rem; text-align: right; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child, .words { text-align: left; }
td.words { white-space: normal; min-width: 12rem; }
th { font-weight: 600; color: var(--quiet); font-size: .85rem; }
tfoot td { font-weight: 600; border-bottom: 0; }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .4rem 0; }
details details { margin: .4rem .6rem; }
summary { padding: .5rem .8rem; cursor: pointer; }
details[open] > summary { border-bottom: 1px solid var(--line); }
details > ul { margin: .5rem .8rem .5rem 0; padding-left: 2rem; }
summary::after { content: ""; display: block; clear: both; }
summary .right { float: right; color: var(--quiet); margin-left: 1rem; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--quiet); font-size: 11px; }
svg .caption { fill: var(--text); font-size: 12px; }
svg .tick { text-anchor: end; }
svg .month { text-anchor: middle; }
svg .grid { stroke: var(--line); fill: none; }
svg .area { fill: var(--link); opacity: .15; }
svg .line { stroke: var(--link); stroke-width: 2; fill: none; stroke-linejoin: round; }
svg .dot { fill: var(--link); }
svg .opened, .key.opened { fill: var(--opened); background: var(--opened); }
svg .closed, .key.closed { fill: var(--closed); background: var(--closed); }
svg .hover { fill: transparent; }
svg .hover:hover { fill: var(--quiet); opacity: .12; }
.key { display: inline-block; width: .75rem; height: .75rem; border-radius: 2px; margin-right: .3rem; }
.key.closed { margin-left: .9rem; }
`
