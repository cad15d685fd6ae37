/** Under this name the browser keeps the reader’s wish to do without the key; nothing is kept otherwise. */
const name = 'slash';

/** Whether the / key leads to the search. A key without a modifier must be one that can be turned off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key on or off, on every page and for as long as the browser keeps it. */
export function turnSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Where nothing can be kept the key stays on.
  }
  showSlash();
}

const showSlash = () => {
  document.documentElement.dataset.slash = isSlashOn() ? 'on' : 'off';
};

const isWriting = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input:not([type="checkbox"], [type="radio"]), textarea, select') !== null;

/** Lets the / key lead to the search box of the page, unless something is being written. */
export function watchSlash(): void {
  showSlash();
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (key !== '/' || ctrlKey || metaKey || altKey || !box || isWriting(target) || !isSlashOn()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
