import { root } from './root.ts';

/** Presses of Shift alone that trigger the quick exit, and the milliseconds within which they must come. */
const presses = 3;
const within = 2000;

/** Covers the page at once and replaces it in the history, so that the back button does not return to it. */
function leave(): boolean {
  const exit = document.querySelector<HTMLAnchorElement>('a.exit');
  if (!exit) return false;
  root.dataset.left = '';
  document.title = exit.hostname;
  location.replace(exit.href);
  return true;
}

/** Makes the quick exit faster than a link. Without JavaScript, the link works all the same. */
export function watchWayOut(): void {
  addEventListener('click', (event) => {
    if ((event.target as Element).closest?.('a.exit') && leave()) event.preventDefault();
  });
  let isAlone = false;
  let pressed: number[] = [];
  addEventListener('keydown', ({ key }) => {
    isAlone = key === 'Shift';
    if (!isAlone) pressed = [];
  });
  addEventListener('keyup', ({ key, timeStamp }) => {
    if (key !== 'Shift' || !isAlone) return;
    pressed = [...pressed.filter((time) => timeStamp - time < within), timeStamp];
    if (pressed.length >= presses) leave();
  });
}
