import { countryTags, type Locale } from '../../language/locales.ts';

/** Whether the text went to the clipboard, plain and with its italics. It is selected in any case. */
async function copied(text: HTMLElement): Promise<boolean> {
  getSelection()?.selectAllChildren(text);
  const { textContent, innerHTML } = text;
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', textContent.trim()),
        'text/html': blob('text/html', innerHTML.trim()),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Puts today’s date where a style asks for the day of reading. */
function fillInToday(viewed: HTMLElement): void {
  const lang = viewed.closest<HTMLElement>('[lang]')?.lang as Locale;
  const today = new Date().toLocaleDateString(countryTags[lang], { dateStyle: 'long' });
  viewed.textContent = (viewed.dataset.viewed ?? '').replace('{}', today);
}

/** The button that copies a citation, with its words in the attributes of the box. */
function copyButton(text: HTMLElement, { dataset }: HTMLElement, status: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = dataset.copy ?? '';
  button.ariaLabel = `${dataset.copy}: ${text.dataset.style}`;
  button.addEventListener('click', async () => {
    status.textContent = '';
    button.after(status);
    status.textContent = ((await copied(text)) ? dataset.copied : dataset.selected) ?? '';
  });
  return button;
}

const box = document.querySelector<HTMLElement>('.cite');
const status = box?.querySelector<HTMLElement>('[role="status"]');
if (box && status) {
  box.querySelectorAll<HTMLElement>('[data-viewed]').forEach(fillInToday);
  for (const text of box.querySelectorAll<HTMLElement>('[data-style]')) text.after(copyButton(text, box, status));
}
