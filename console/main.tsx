// Opens the console: the frame around the pages, and the page the URL asks for.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { usePlace } from './location.ts';
import { PAGES } from './pages.ts';
import { Empty } from './ui/states.tsx';
import './style.css';

const App = () => {
  const place = usePlace();
  const page = PAGES.find((p) => p.path === place.page);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="top">
        <a className="brand" href="#/">
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path
              d="M2 16c2.5 0 2.5-2 5-2s2.5 2 5 2 2.5-2 5-2 2.5 2 5 2M14 11a5 5 0 0 0-9-3 4 4 0 0 1 3 6"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
          Breakwater
        </a>
        <nav aria-label="Pages">
          {PAGES.filter((p) => p.inMenu).map((p) => (
            <a key={p.path} href={`#/${p.path}`} aria-current={p.path === place.page ? 'page' : undefined}>
              {p.title}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {page === undefined ? (
          <Empty title="There is no such page.">
            <a href="#/">To the wave</a>
          </Empty>
        ) : (
          <page.page id={place.id ?? ''} />
        )}
      </main>
    </>
  );
};

const root = document.getElementById('root');
if (root !== null) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  );
}
