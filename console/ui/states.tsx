// What a page shows when there is nothing, not yet, or not any more.
import type { ReactNode } from 'react';

export const Empty = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    <div className="soft">{children}</div>
  </div>
);

export const Loading = ({ what }: { readonly what: string }) => (
  <p className="empty soft" role="status">
    Loading {what}…
  </p>
);

export const Failed = ({ error, again }: { readonly error: Error; readonly again: () => void }) => (
  <div className="empty" role="alert">
    <p className="empty-title">That did not work.</p>
    <p className="soft">{error.message}</p>
    <button type="button" onClick={again}>
      Try again
    </button>
  </div>
);
