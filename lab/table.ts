// Tables of Markdown, and how shares and seconds are written in them.

export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
/** 1,234,567 in English. */
export const count = (value: number): string => value.toLocaleString('en-GB');
export const seconds = (value: number | null): string => (value === null ? 'never' : `${value.toFixed(1)} s`);

export type Column<Row> = readonly [title: string, value: (row: Row) => string | number];

export const tableOfRows = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        `| ${columns.map(([title]) => title).join(' | ')} |`,
        `|${columns.map((_, i) => (i === 0 ? '---' : '--:')).join('|')}|`,
        ...rows.map((row) => `| ${columns.map(([, value]) => value(row)).join(' | ')} |`),
      ];
