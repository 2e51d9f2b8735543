// A campaign's state, said in a word and a colour that never stands alone.
const SAYS: Readonly<Record<string, string>> = {
  watching: 'Many similar messages; nothing points to a call yet.',
  suspected: 'Looks like a coordinated call: new members are held for a moment.',
  confirmed: 'A coordinated call: every copy is intercepted.',
  contained: 'Intercepted, delivered copies retracted, participants acted on.',
  closed: 'Silent for a day.',
  dismissed: 'A person found it harmless: everything was undone.',
};

export const StateBadge = ({ state }: { readonly state: string }) => (
  <span className={`badge badge-${state}`} title={SAYS[state]}>
    {state}
  </span>
);
