// Shows a search while it goes on; when it is over the page is loaded again with the plan.
import { redraw } from './charts.js';

const MILLION = 1e6;
const language = document.documentElement.lang;
const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat(language, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
const ANNOUNCE_EVERY = 10_000;

export function follow(root) {
  for (const section of root.querySelectorAll('[data-follow]:not([data-following])')) {
    section.dataset.following = 'true';
    start(section);
  }
}

function start(section) {
  const live = (name) => section.querySelector(`[data-live=${name}]`);
  const chart = section.querySelector('[data-chart]');
  const words = JSON.parse(chart.dataset.figures);
  const queued = section.dataset.state === 'QUEUED';
  let announced = Date.now();
  const stream = new EventSource(section.dataset.follow);

  stream.onmessage = (event) => {
    const run = JSON.parse(event.data);
    if (run.status !== 'QUEUED' && (run.status !== 'SOLVING' || queued)) {
      stream.close();
      window.location.reload();
      return;
    }
    const elapsed = run.startedAt ? Math.max(0, (Date.now() - Date.parse(run.startedAt)) / 1000) : 0;
    live('elapsed').textContent = clock(elapsed);
    const last = run.progress.at(-1);
    if (!last) {
      return;
    }
    const gap = last.boundPerMonth > 0 ? Math.max(0, last.costPerMonth / last.boundPerMonth - 1) : null;
    live('best').textContent = whole.format(last.costPerMonth / MILLION);
    live('gap').textContent = gap === null ? '–' : percent.format(gap);
    live('unplaced').textContent = whole.format(last.unplaced);
    redraw(chart, { ...words, points: run.progress.map(point) }, elapsed);
    if (Date.now() - announced > ANNOUNCE_EVERY) {
      announced = Date.now();
      const said = live('announcement');
      said.textContent = said.dataset.words
        .replace('{best}', live('best').textContent)
        .replace('{gap}', live('gap').textContent);
    }
  };
  // The stream ends with the search; if the service went away, loading again shows that.
  stream.onerror = () => {
    stream.close();
    setTimeout(() => window.location.reload(), 1000);
  };
}

function point(milestone) {
  return {
    seconds: milestone.milliseconds / 1000,
    best: milestone.costPerMonth / MILLION,
    bound: milestone.boundPerMonth > 0 ? milestone.boundPerMonth / MILLION : null,
  };
}

function clock(seconds) {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
