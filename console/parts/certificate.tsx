// How sure we are that those acted on took part: what random reviews say, in one sentence.
import { useCertificate } from '../api.ts';

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const number = new Intl.NumberFormat();

export const Certificate = () => {
  const { data } = useCertificate();
  if (data === undefined || data.acted === 0) return null;
  const { acted, reviewed, mistakes, atLeast, atMost, target } = data;
  const tone = atMost < target ? 'certificate certificate-missed' : 'certificate';
  return (
    <p className={tone}>
      <strong>
        {reviewed === 0
          ? 'Nobody has reviewed a random account yet.'
          : `At least ${percent.format(atLeast)} of the accounts acted on took part.`}
      </strong>{' '}
      {number.format(acted)} acted on by the machine, {number.format(reviewed)} drawn at random and reviewed,{' '}
      {number.format(mistakes)} of them mistakes; target {percent.format(target)}.{' '}
      {reviewed < acted && 'Cases named “sample” raise the figure.'}
    </p>
  );
};
