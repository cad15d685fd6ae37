import { activate, finishTyping, type SearchSession, searchTyped } from './search-session.ts';

/** Searches for what is typed into the box: at once while the page is idle, otherwise after a pause. */
export function watchBox(form: HTMLElement, session: SearchSession): void {
  const { box, results, typing } = session;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finishTyping(session);
    // On a telephone, the keyboard would cover the results.
    if (matchMedia('(pointer: coarse)').matches) box.blur();
  });
  box.addEventListener('input', (event) => {
    typing.cancel();
    if (event instanceof InputEvent && event.isComposing) return;
    if (results.isIdle()) searchTyped(session);
    else typing.start();
  });
  box.addEventListener('compositionend', () => searchTyped(session));
  box.addEventListener('change', () => finishTyping(session));
  box.addEventListener('focus', () => activate(session));
}
