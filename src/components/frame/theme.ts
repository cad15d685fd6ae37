import { root } from './root.ts';

const name = 'theme';

type Theme = 'system' | 'light' | 'dark';

/** The theme stored in this browser; `system` before a choice, and where the browser forbids storage. */
function chosenTheme(): Theme {
  try {
    const value = localStorage.getItem(name);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}

/** Stores a choice; following the device stores nothing. */
function keep(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(name);
    else localStorage.setItem(name, theme);
  } catch {
    // The choice then applies to this page only.
  }
}

function show(theme: Theme): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme = '' } = meta.dataset;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${scheme})` : scheme === theme ? 'all' : 'not all';
  }
  for (const radio of document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    radio.checked = radio.value === theme;
}

/** Shows the page as the reader chose, before it is drawn and when it comes back from the browser's memory. */
export function followTheme(): void {
  show(chosenTheme());
  addEventListener('pageshow', () => show(chosenTheme()));
  addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== name) return;
    keep(target.value as Theme);
    show(target.value as Theme);
  });
}
