/** What stands on the inspector before any call: four views, of which the script shows one. */
export const markup = String.raw`
<body>
<header>
  <h1>Mock inspector</h1>
  <p id="status" role="status">connecting</p>
  <button type="button" id="reset">Reset all</button>
</header>
<div class="tabs" role="tablist" aria-label="Views">
  <button type="button" role="tab" id="tab-calls" aria-controls="calls">Calls</button>
  <button type="button" role="tab" id="tab-state" aria-controls="state">State</button>
  <button type="button" role="tab" id="tab-faults" aria-controls="faults">Faults</button>
  <button type="button" role="tab" id="tab-clock" aria-controls="clock">Clock</button>
</div>
<p id="notice" role="alert" hidden></p>
<main>
  <section id="calls" role="tabpanel" aria-labelledby="tab-calls" hidden>
    <form class="bar" id="filter">
      <label>Service <select id="filter-service"><option value="">all</option></select></label>
      <label>Action <input id="filter-action" type="search" autocomplete="off" spellcheck="false" placeholder="any"></label>
      <label class="check"><input id="filter-errors" type="checkbox"> Errors only</label>
      <span class="gap"></span>
      <button type="button" id="pause" aria-pressed="false">Pause</button>
      <button type="button" id="clear-calls">Clear</button>
    </form>
    <div class="split">
      <ol id="call-list" class="rows" aria-label="Calls, newest first"></ol>
      <article id="call" aria-label="The chosen call" tabindex="-1"><p class="empty">Choose a call to see what was sent and answered.</p></article>
    </div>
  </section>
  <section id="state" role="tabpanel" aria-labelledby="tab-state" hidden>
    <div class="bar">
      <button type="button" id="save-state" hidden>Save to file</button>
      <a href="/_mock/snapshot" download="mock-state.json">Download as JSON</a>
      <span class="gap"></span>
      <button type="button" id="read-state">Read again</button>
    </div>
    <div class="split">
      <ul id="resources" class="rows" aria-label="What the services keep"></ul>
      <article id="records" aria-label="Records" tabindex="-1"><p class="empty">Choose a resource to see its records.</p></article>
    </div>
  </section>
  <section id="faults" role="tabpanel" aria-labelledby="tab-faults" hidden>
    <form class="bar" id="new-fault">
      <label>Service <select id="fault-service" required></select></label>
      <label>Action <select id="fault-action"></select></label>
      <label>Fault <select id="fault-kind" required></select></label>
      <label>Times <input id="fault-times" type="number" min="1" step="1" placeholder="always"></label>
      <label>Probability <input id="fault-probability" type="number" min="0" max="1" step="any" placeholder="1"></label>
      <button type="submit">Add</button>
      <span class="gap"></span>
      <button type="button" id="clear-faults">Clear all</button>
    </form>
    <div id="fault-list"></div>
  </section>
  <section id="clock" role="tabpanel" aria-labelledby="tab-clock" hidden>
    <div id="clocks"></div>
    <div class="bar" id="moves" role="group" aria-label="Advance all clocks"></div>
    <form class="bar" id="set-clock">
      <label>Go on to <input id="clock-now" autocomplete="off" spellcheck="false" placeholder="2030-01-01T00:00:00Z" required></label>
      <button type="submit">Set</button>
      <span class="gap"></span>
      <button type="button" id="freeze">Freeze</button>
      <button type="button" id="resume">Let run</button>
    </form>
  </section>
</main>
</body>`;
