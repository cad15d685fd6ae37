import { debounce } from './debounce.ts';

/** How long a sentence waits before it is read out, in milliseconds: not every letter of a word deserves an announcement. */
const pause = 800;

/** Announces sentences to screen readers in a live region; a newer sentence replaces one that still waits. */
export function announcer(liveRegion: HTMLElement) {
  let latest = '';
  const announcement = debounce(() => {
    liveRegion.textContent = latest;
  }, pause);
  return (sentence: string) => {
    latest = sentence;
    announcement.start();
  };
}
