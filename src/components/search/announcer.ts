/** How long an answer must stand before it is read out, in milliseconds: not each letter of a word is worth it. */
const patience = 800;

/** Says a sentence to those who do not see the page, in a live region, when nothing newer has come for a while. */
export function announcer(place: HTMLElement) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (sentence: string) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      place.textContent = sentence;
    }, patience);
  };
}
