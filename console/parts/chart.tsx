// A line chart (uPlot) that follows its container, the colour scheme and new data. A sentence says the same to a screen reader.
import { useEffect, useRef } from 'react';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';

export type Line = { readonly label: string; readonly values: readonly number[]; readonly colour: string };

const colourOf = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const options = (lines: readonly Line[], width: number, height: number): UPlot.Options => {
  const ink = colourOf('--ink-soft');
  const axis = {
    stroke: ink,
    grid: { stroke: colourOf('--rule'), width: 1 },
    ticks: { show: false },
    font: '12px system-ui',
  };
  return {
    width,
    height,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: (_plot, _low, high) => [0, Math.max(1, high * 1.1)] } },
    axes: [axis, { ...axis, size: 48 }],
    series: [
      {},
      ...lines.map((line) => ({
        label: line.label,
        stroke: colourOf(line.colour),
        fill: `${colourOf(line.colour)}22`,
        width: 2,
        points: { show: false },
      })),
    ],
  };
};

export const Chart = ({
  at,
  lines,
  height = 180,
  says,
}: {
  readonly at: readonly number[];
  readonly lines: readonly Line[];
  readonly height?: number;
  readonly says: string;
}) => {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<UPlot | undefined>(undefined);
  const labels = lines.map((line) => line.label).join();
  // A redraw for another colour scheme needs what is shown now, not what was shown when the plot was made.
  const data = useRef<UPlot.AlignedData>([]);
  data.current = [[...at], ...lines.map((line) => [...line.values])];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plot is made once per set of lines; data follows below.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const draw = (): void => {
      plot.current?.destroy();
      plot.current = new UPlot(options(lines, element.clientWidth, height), data.current, element);
    };
    draw();
    const size = new ResizeObserver(() => plot.current?.setSize({ width: element.clientWidth, height }));
    size.observe(element);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => {
      size.disconnect();
      scheme.removeEventListener('change', draw);
      plot.current?.destroy();
    };
  }, [labels, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the data of this render is in the ref; it follows `at` and `lines`.
  useEffect(() => plot.current?.setData(data.current), [at, lines]);
  return (
    <figure className="chart">
      <div ref={box} aria-hidden="true" />
      <figcaption>
        {lines.map((line) => (
          <span key={line.label} className="key">
            <i style={{ background: `var(${line.colour})` }} />
            {line.label}
          </span>
        ))}
        <span className="only-read">{says}</span>
      </figcaption>
    </figure>
  );
};
