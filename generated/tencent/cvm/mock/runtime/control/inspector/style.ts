/** The looks of the inspector: the system's fonts, both colour schemes, one column below 56 rem. */
export const style = String.raw`
:root {
  color-scheme: light dark;
  --back: #f6f7f9; --sheet: #fff; --ink: #1b1f26; --soft: #5b6472; --line: #d6dae1; --mark: #e3edff; --accent: #1f5fd0; --bad: #b3261e; --good: #1d7a3d;
  --code: #f1f3f6;
}
@media (prefers-color-scheme: dark) {
  :root {
    --back: #14171c; --sheet: #1b1f26; --ink: #e4e7ec; --soft: #9aa4b2; --line: #333a45; --mark: #22334f; --accent: #86b1ff; --bad: #ff8a80; --good: #7bd394;
    --code: #12151a;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { background: var(--back); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
body { margin: 0 auto; padding: 0 1rem 2rem; max-width: 110rem; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1rem; padding: .8rem 0 .4rem; }
h1 { font-size: 1.15rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .4rem; overflow-wrap: anywhere; }
h3 { font-size: .85rem; margin: 0; color: var(--soft); font-weight: 600; }
#status { margin: 0; flex: 1 1 10rem; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
#status.lost { color: var(--bad); }
button, select, input { font: inherit; font-size: .9rem; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: .35rem; padding: .3rem .6rem; min-height: 2.1rem; max-width: 100%; }
button { cursor: pointer; white-space: nowrap; }
button:hover { border-color: var(--accent); }
button[aria-pressed="true"] { background: var(--mark); border-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
a { color: var(--accent); }
.tabs { display: flex; gap: .25rem; border-bottom: 1px solid var(--line); overflow-x: auto; }
.tabs button { background: none; border: 0; border-bottom: 3px solid transparent; border-radius: 0; padding: .45rem .7rem; }
.tabs button:focus-visible { outline-offset: -2px; }
.tabs button[aria-selected="true"] { border-bottom-color: var(--accent); font-weight: 600; }
#notice { margin: .6rem 0 0; padding: .5rem .7rem; border: 1px solid var(--bad); border-radius: .35rem; color: var(--bad); overflow-wrap: anywhere; }
.bar { display: flex; flex-wrap: wrap; align-items: flex-end; gap: .5rem; margin: .7rem 0; }
.bar label { display: flex; flex-direction: column; font-size: .78rem; color: var(--soft); min-width: 0; }
.bar label > * { color: var(--ink); }
.bar label.check { flex-direction: row; align-items: center; gap: .35rem; min-height: 2.1rem; font-size: .9rem; color: inherit; }
.bar label.check input { min-height: 0; }
.bar .gap { flex: 1 1 0; }
.bar input[type="number"] { width: 6.5rem; }
.bar select { max-width: 16rem; }
.bar a { align-self: center; }
.split { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 56rem) { .split { grid-template-columns: minmax(18rem, 30rem) minmax(0, 1fr); } }
.rows { list-style: none; margin: 0; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; overflow: auto; max-height: 45vh; }
@media (min-width: 56rem) { .rows { max-height: calc(100vh - 11rem); } }
.rows li + li { border-top: 1px solid var(--line); }
.rows button { display: block; width: 100%; text-align: left; border: 0; border-radius: 0; background: none; padding: .45rem .7rem; white-space: normal; }
.rows button:hover { background: var(--back); }
.rows button[aria-current="true"] { background: var(--mark); }
.rows button:focus-visible { outline-offset: -2px; }
.rows .line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .7rem; overflow-wrap: anywhere; }
.rows .name { font-weight: 500; }
.rows .small { color: var(--soft); font-size: .78rem; }
.bad { color: var(--bad) !important; }
.good { color: var(--good); }
#clocks, #fault-list { margin-top: .7rem; }
.empty { color: var(--soft); padding: .7rem; margin: 0; }
article { min-width: 0; }
article:focus-visible { outline: 0; }
.block { margin: 0 0 1rem; }
.block > .head { display: flex; align-items: center; gap: .6rem; margin: .7rem 0 .3rem; }
.block > .head h3 { flex: 1; }
.mistake { margin: .5rem 0 0; color: var(--bad); overflow-wrap: anywhere; }
.pair { display: grid; gap: 0 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 80rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
pre { margin: 0; padding: .6rem .7rem; background: var(--code); border: 1px solid var(--line); border-radius: .4rem; overflow: auto; max-height: 26rem; font: 12.5px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem .8rem; margin: .5rem 0; font-size: .88rem; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-size: .87rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); max-width: 24rem; overflow-wrap: break-word; }
tr:last-child > td { border-bottom: 0; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
td.nowrap { white-space: nowrap; overflow-wrap: normal; }
`;
