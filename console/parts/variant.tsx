// One variant of a campaign's call, with what differs from the first marked. Any direction of writing.
import type { Variant as VariantType } from '../../src/api/contract.ts';
import { splitMarks } from './marks.ts';

const keyed = (text: string, marks: VariantType['differs']) => {
  let offset = 0;
  return splitMarks(text, marks).map((part) => {
    const key = offset;
    offset += part.text.length;
    return { ...part, key };
  });
};

export const Variant = ({ variant }: { readonly variant: VariantType }) => (
  <li className="variant">
    <p dir="auto">
      {variant.text === undefined ? (
        <em className="soft">The text of this one is not kept.</em>
      ) : (
        keyed(variant.text, variant.differs).map((part) =>
          part.marked ? <mark key={part.key}>{part.text}</mark> : <span key={part.key}>{part.text}</span>,
        )
      )}
    </p>
    <p className="soft">
      {variant.copies} {variant.copies === 1 ? 'message' : 'messages'}
      {variant.lang === undefined ? '' : ` · ${variant.lang}`} · first at{' '}
      <time dateTime={variant.at}>{new Date(variant.at).toLocaleTimeString()}</time>
    </p>
  </li>
);
