// Every chart has a table with the same figures beside it; charts are drawn from the element's data-figures.
const drawn = new Map();
const language = document.documentElement.lang;

function font() {
  return getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
}

// An element of the present theme knows the colour itself; the token only says light-dark(…, …).
function token(name) {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = `var(${name})`;
  const color = getComputedStyle(probe).color;
  probe.remove();
  return color;
}

function whole(value) {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(value);
}

function short(value) {
  return new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}

function common() {
  const text = { color: token('--ink'), fontFamily: font(), fontSize: 12 };
  return {
    animation: false,
    textStyle: text,
    tooltip: {
      renderMode: 'richText',
      backgroundColor: token('--surface'),
      borderColor: token('--line-strong'),
      textStyle: text,
      confine: true,
    },
  };
}

function axis(extra) {
  return {
    axisLabel: { color: token('--muted') },
    axisLine: { lineStyle: { color: token('--line-strong') } },
    splitLine: { lineStyle: { color: token('--line') } },
    ...extra,
  };
}

function cost(figures, element) {
  const narrow = element.clientWidth < 640;
  element.style.height = `${figures.scenarios.length * (narrow ? 44 : 34) + 48}px`;
  return {
    ...common(),
    grid: { left: narrow ? 4 : 12, right: 24, top: 8, bottom: 4, containLabel: true },
    xAxis: axis({ type: 'value', axisLabel: { color: token('--muted'), formatter: short, hideOverlap: true } }),
    yAxis: axis({
      type: 'category',
      inverse: true,
      data: figures.scenarios,
      axisTick: { show: false },
      axisLabel: { color: token('--ink'), lineHeight: 14, width: narrow ? 110 : 260, overflow: narrow ? 'break' : 'truncate' },
    }),
    series: figures.series.map((series) => ({
      type: 'bar',
      stack: 'cost',
      name: series.name,
      data: series.amounts,
      barWidth: '66%',
      itemStyle: { color: token(`--cat-${series.id}`), borderColor: token('--surface'), borderWidth: 1 },
    })),
    tooltip: {
      ...common().tooltip,
      trigger: 'item',
      formatter: (part) => `${part.name}\n${part.seriesName}: ${whole(part.value)} ${figures.currency}`,
    },
  };
}

function search(figures, element) {
  const last = figures.points.at(-1);
  const end = Math.max(Number(element.dataset.elapsed ?? 0), last?.seconds ?? 0);
  const line = (name) => {
    const points = figures.points
      .filter((point, at, all) => point[name] !== null && all[at + 1]?.seconds !== point.seconds)
      .map((point) => [point.seconds, point[name]]);
    return points.length > 0 && points.at(-1)[0] < end ? [...points, [end, points.at(-1)[1]]] : points;
  };
  return {
    ...common(),
    grid: { left: 8, right: 24, top: 24, bottom: 28, containLabel: true },
    xAxis: axis({ type: 'value', name: element.dataset.seconds, nameLocation: 'middle', nameGap: 26,
      nameTextStyle: { color: token('--muted') }, splitLine: { show: false }, min: 0, max: end > 0 ? end : 1,
      axisLabel: { color: token('--muted'), formatter: short, hideOverlap: true } }),
    yAxis: axis({ type: 'value', scale: true, axisLabel: { color: token('--muted'), formatter: whole } }),
    series: [
      { type: 'line', step: 'end', name: figures.best, data: line('best'), symbolSize: 5, showSymbol: figures.points.length < 40, lineStyle: { width: 2.5 },
        color: token('--cat-HARDWARE') },
      { type: 'line', step: 'end', name: figures.bound, data: line('bound'), symbol: 'none',
        lineStyle: { width: 2, type: 'dashed' }, color: token('--cat-HYPERVISOR') },
    ],
    tooltip: {
      ...common().tooltip,
      trigger: 'axis',
      axisPointer: { lineStyle: { color: token('--line-strong') } },
      formatter: (parts) => parts.map((part) => `${part.seriesName}: ${whole(part.value[1])} ${figures.currency}`).join('\n'),
    },
  };
}

const kinds = { cost, search };

function draw(element) {
  const option = kinds[element.dataset.chart](JSON.parse(element.dataset.figures), element);
  const chart = drawn.get(element) ?? window.echarts.init(element);
  drawn.set(element, chart);
  chart.resize();
  chart.setOption(option, true);
}

export function drawCharts(root) {
  for (const [element, chart] of drawn) {
    if (!element.isConnected) {
      chart.dispose();
      drawn.delete(element);
    }
  }
  for (const element of root.querySelectorAll('[data-chart]')) {
    if (!drawn.has(element)) {
      draw(element);
    }
  }
}

export function redrawCharts() {
  drawn.forEach((chart, element) => draw(element));
}

export function redraw(element, figures, elapsed) {
  element.dataset.figures = JSON.stringify(figures);
  element.dataset.elapsed = elapsed;
  draw(element);
}

let resizing;
window.addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = setTimeout(redrawCharts, 150);
});
