import { root } from '../frame/root.ts';

/** The name under which the browser stores that the reader has turned the key off; nothing else is stored. */
const name = 'slash';

/** Whether the / key leads to the search. A shortcut of a single character must be one that can be turned off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(name) !== 'off';
  } catch {
    return true;
  }
}

/** Turns the key on or off, on every page and for as long as the browser stores it. */
export function turnSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
  } catch {
    // Where nothing can be stored, the key stays on.
  }
  showSlash();
}

const showSlash = () => {
  root.dataset.slash = isSlashOn() ? 'on' : 'off';
};

const isTyping = (target: EventTarget | null) =>
  target instanceof Element && target.closest(':read-write, select') !== null;

/** Lets the / key lead to the search box of the page, unless the reader is typing into a field. */
export function watchSlash(): void {
  showSlash();
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const box = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (key !== '/' || ctrlKey || metaKey || altKey || !box || isTyping(target) || !isSlashOn()) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}
