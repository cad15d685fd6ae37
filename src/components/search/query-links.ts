import { follow, type SearchSession } from './search-session.ts';

/** Moves the focus, and the view, to the heading above the results. */
export function focusHeading(heading: HTMLElement): void {
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The link to another query of this page that was clicked, if any. */
function queryLinkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !isPlainClick(event)) return undefined;
  const isHere = link.origin === location.origin && link.pathname === location.pathname && !link.hash;
  return isHere ? link : undefined;
}

/**
 * Answers links to other queries on the page. The focus then goes to where the reader reads on: to the heading, or,
 * after a chip, to the one that takes its position.
 */
export function watchQueryLinks(root: HTMLElement, chips: HTMLElement, heading: HTMLElement, session: SearchSession) {
  const chipLinks = () => [...chips.querySelectorAll('a')];
  root.addEventListener('click', async (event) => {
    const link = queryLinkOf(event);
    if (!link) return;
    event.preventDefault();
    const index = chipLinks().indexOf(link);
    await follow(session, link.search);
    const next = index < 0 ? undefined : chipLinks()[index];
    if (next) next.focus({ preventScroll: true });
    else focusHeading(heading);
  });
}
