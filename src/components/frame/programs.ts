/** Loads the program of a part of the page when the part is first clicked. The part names it in `data-program`. */
export function watchPrograms(): void {
  addEventListener('click', ({ target }) => {
    const part = (target as Element).closest?.<HTMLElement>('[data-program]');
    if (part) import(/* @vite-ignore */ part.dataset.program as string);
  });
}
