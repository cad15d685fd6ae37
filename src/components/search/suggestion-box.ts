import type { Suggestion } from '../../search/result/suggestions.ts';
import type { PageWords } from '../../views/search/search-words.ts';
import { element } from './element.ts';

/** What each kind of suggestion is called. */
export const suggestionLabels = ({ facet, column }: PageWords): SuggestionContext['labels'] => ({
  ...facet,
  number: column.number,
  title: column.title,
});

/** What the list needs of the page. */
interface SuggestionContext {
  box: HTMLInputElement;
  /** The list box below it. */
  list: HTMLElement;
  /** What the list is called. */
  name: string;
  /** What each kind of suggestion is called. */
  labels: Record<Suggestion['of'], string>;
  /** Searches for a suggestion that was chosen. */
  choose: (text: string) => void;
}

const optionOf = ({ text, of }: Suggestion, index: number, labels: SuggestionContext['labels']) =>
  element(
    'div',
    { role: 'option', id: `search-suggestion-${index}`, 'aria-selected': 'false', 'data-text': text },
    element('span', {}, text),
    ' ',
    element('small', {}, labels[of]),
  );

/** The options of a list box that is opened and closed, one or none of which is active. */
function optionList({ box, list }: Pick<SuggestionContext, 'box' | 'list'>) {
  let index = -1;
  const options = () => [...list.children] as HTMLElement[];

  /** Makes an option the active one; -1 for none. */
  const activate = (next: number) => {
    index = next;
    options().forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const active = options()[index];
    if (active) box.setAttribute('aria-activedescendant', active.id);
    else box.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  };

  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    box.setAttribute('aria-expanded', String(isOpen));
    activate(-1);
  };

  return {
    open,
    activate,
    active: () => (list.hidden ? undefined : options()[index]),
    /** Goes to the next option or the one before; from the last and the first, to none. Whether there is any. */
    move: (by: 1 | -1): boolean => {
      const count = options().length;
      if (count > 0 && list.hidden) open(true);
      if (count > 0) activate(((index + 1 + by + count + 1) % (count + 1)) - 1);
      return count > 0;
    },
  };
}

/** Says to assistive technology that the box has a list. Without JavaScript it has none. */
function describeBox({ box, list, name }: SuggestionContext): void {
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', list.id);
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', name);
}

/**
 * Suggestions below the search box, as the combobox pattern of ARIA has them: a list that is chosen from by hand. None is
 * active before an arrow key is pressed, so that Enter searches for what is typed; Escape closes the list.
 */
export function suggestionBox(context: SuggestionContext) {
  const { box, list, labels, choose } = context;
  const options = optionList({ box, list });
  let isTyping = false;

  /** Closes the list; whether it was open. */
  const close = (): boolean => {
    const wasOpen = !list.hidden;
    isTyping = false;
    options.open(false);
    return wasOpen;
  };

  /** Whether an option was chosen. */
  const take = (option: HTMLElement | null | undefined): boolean => {
    const { text } = option?.dataset ?? {};
    if (text === undefined) return false;
    close();
    choose(text);
    return true;
  };

  const keys: Partial<Record<string, () => boolean>> = {
    ArrowDown: () => options.move(1),
    ArrowUp: () => options.move(-1),
    Enter: () => take(options.active()),
    Escape: close,
  };

  describeBox(context);
  close();
  box.addEventListener('keydown', (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
  box.addEventListener('input', () => {
    isTyping = true;
    options.activate(-1);
  });
  box.addEventListener('blur', close);
  box.form?.addEventListener('submit', close);
  // The box keeps the focus.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    take(target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null);
  });

  return {
    /** Shows the suggestions for what is typed; while the reader is not typing, they wait for an arrow key. */
    show: (suggestions: readonly Suggestion[]) => {
      list.replaceChildren(...suggestions.map((each, index) => optionOf(each, index, labels)));
      options.open(isTyping && suggestions.length > 0 && document.activeElement === box);
    },
  };
}
