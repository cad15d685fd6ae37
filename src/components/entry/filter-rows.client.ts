/** A text for comparison: without accents and capitals, so that “nepegeszseg” finds “Népegészség”. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Shows the rows of a table that hold all words of a filter, and the headings above them. */
function filterRows(table: HTMLTableElement, words: readonly string[]): [found: number, all: number] {
  let [found, all] = [0, 0];
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => row.querySelector('th[scope="row"]'));
    for (const row of rows) {
      const text = plain(row.cells[0]?.textContent ?? '');
      row.hidden = !words.every((word) => text.includes(word));
      found += row.hidden ? 0 : 1;
    }
    all += rows.length;
    body.hidden = rows.every((row) => row.hidden);
  }
  return [found, all];
}

for (const line of document.querySelectorAll<HTMLElement>('[data-filter]')) {
  const table = document.getElementById(line.dataset.filter ?? '') as HTMLTableElement;
  const [input, status] = [line.querySelector('input'), line.querySelector('[role="status"]')];
  const update = () => {
    const words = plain(input?.value ?? '')
      .split(/\s+/)
      .filter(Boolean);
    const [found, all] = filterRows(table, words);
    if (!status) return;
    const counts: Record<string, number> = { found, all };
    status.textContent =
      words.length > 0 ? (line.dataset.found ?? '').replace(/\{(\w+)\}/g, (_, name) => String(counts[name])) : '';
  };
  input?.addEventListener('input', update);
  delete line.dataset.waits;
  // The browser may have kept what was typed before the reader went on and came back.
  update();
}
