// Where the reviewer is lives in the URL (`#/campaign/c-1?show=excluded`), so that a link can be sent to a colleague.
import { useSyncExternalStore } from 'react';

export type Place = { readonly page: string; readonly id: string | undefined; readonly query: URLSearchParams };

/** Reads a hash such as `#/campaign/c-1?show=excluded`. */
export const readPlace = (hash: string): Place => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', id] = path.split('/');
  return {
    page,
    id: id === undefined || id === '' ? undefined : decodeURIComponent(id),
    query: new URLSearchParams(query),
  };
};

/** The hash of a place. */
export const hashOf = (page: string, id?: string, query: Readonly<Record<string, string>> = {}): string => {
  const path = id === undefined ? page : `${page}/${encodeURIComponent(id)}`;
  const text = new URLSearchParams(query).toString();
  return `#/${path}${text === '' ? '' : `?${text}`}`;
};

const listen = (changed: () => void): (() => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export const usePlace = (): Place => readPlace(useSyncExternalStore(listen, () => location.hash));
