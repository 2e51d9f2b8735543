// A picture with lines, as inline SVG: shares up, anything across, one colour a line, its name at its end.

export type Line = { readonly name: string; readonly points: readonly (readonly [x: number, share: number])[] };
type Chart = {
  readonly title: string;
  readonly across: string;
  readonly lines: readonly Line[];
  /** The largest share drawn, and the marks across. */
  readonly most: number;
  readonly marks: readonly number[];
  readonly logarithmic?: boolean;
};

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [680, 300, 60, 90, 16, 44];
const COLOURS = [
  '#b3261e',
  '#1565c0',
  '#2e7d32',
  '#8e24aa',
  '#ef6c00',
  '#00838f',
  '#6d4c41',
  '#546e7a',
  '#ad1457',
  '#827717',
];

export const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const round = (value: number): string => value.toFixed(1);

export const lineChart = ({ title, across, lines, most, marks, logarithmic = false }: Chart): string => {
  const scale = (x: number): number => (logarithmic ? Math.log10(x) : x);
  const [from, to] = [scale(marks[0] ?? 0), scale(marks.at(-1) ?? 1)];
  const px = (x: number): number => LEFT + ((scale(x) - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const py = (share: number): number => HEIGHT - BOTTOM - (Math.min(share, most) / most) * (HEIGHT - TOP - BOTTOM);
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const y = round(py(part * most));
    return `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" class="grid"/><text x="${LEFT - 6}" y="${y}" class="name end">${+(part * most * 100).toPrecision(3)} %</text>`;
  });
  const ticks = marks.map(
    (x) => `<text x="${round(px(x))}" y="${HEIGHT - BOTTOM + 18}" class="name middle">${x}</text>`,
  );
  // Names that would stand on each other move down.
  const taken: number[] = [];
  const drawn = lines.map(({ name, points }, i) => {
    const colour = COLOURS[i % COLOURS.length];
    let y = py(points.at(-1)?.[1] ?? 0);
    while (taken.some((other) => Math.abs(other - y) < 13)) y -= 3;
    taken.push(y);
    const path = points.map(([x, share]) => `${round(px(x))},${round(py(share))}`).join(' ');
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"><title>${escaped(name)}</title></polyline><text x="${WIDTH - RIGHT + 6}" y="${round(y)}" class="name" style="fill:${colour}">${escaped(name)}</text>`;
  });
  return `<figure><figcaption>${escaped(title)}</figcaption><svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${[...grid, ...ticks, ...drawn].join('')}<text x="${(WIDTH - RIGHT + LEFT) / 2}" y="${HEIGHT - 6}" class="name middle">${escaped(across)}</text></svg></figure>`;
};

export type Bar = { readonly name: string; readonly share: number; readonly told: string };

/** Bars from the left, the longest the largest share of all. */
export const barChart = (title: string, bars: readonly Bar[]): string => {
  const most = Math.max(1e-9, ...bars.map(({ share }) => share));
  const [row, left, room] = [24, 190, 360];
  const drawn = bars.map(({ name, share, told }, i) => {
    const width = (share / most) * room;
    return `<text x="${left - 8}" y="${i * row + 16}" class="name end">${escaped(name)}</text><rect x="${left}" y="${i * row + 5}" width="${round(width)}" height="15" rx="2" fill="${COLOURS[i % 2]}"/><text x="${round(left + width + 6)}" y="${i * row + 16}" class="name">${escaped(told)}</text>`;
  });
  const height = bars.length * row + 6;
  return `<figure><figcaption>${escaped(title)}</figcaption><svg role="img" aria-label="${escaped(title)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${drawn.join('')}</svg></figure>`;
};
