// What a language model says of one of the campaign's texts, beside the evidence. Its words are shown as its words.
import type { WireOpinion } from '../../src/api/contract.ts';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });

export const Opinion = ({ opinion }: { readonly opinion: WireOpinion }) => (
  <p className="certificate">
    Second opinion of {opinion.model}, <time dateTime={opinion.at}>{new Date(opinion.at).toLocaleString()}</time>:{' '}
    <strong>{opinion.violent ? `violent (${opinion.harm}), in the author’s own voice` : 'not violent'}</strong>
    {opinion.violent ? '' : `, stance ${opinion.stance}`}, {percent.format(opinion.confidence)} sure.
    {opinion.why !== undefined && (
      <>
        {' '}
        <q dir="auto">{opinion.why}</q>
      </>
    )}{' '}
    A machine that read one text: evidence, no verdict.
  </p>
);
