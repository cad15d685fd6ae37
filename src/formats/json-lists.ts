/** The text of a JSON object that begins with some fields and ends with lists, one item a line, made one item at a time. */
export function* jsonLists(head: object, lists: Record<string, Iterable<unknown>>): Generator<string> {
  const open = JSON.stringify(head).slice(0, -1);
  let before = open === '{' ? open : `${open},`;
  for (const [name, items] of Object.entries(lists)) {
    yield `${before}${JSON.stringify(name)}:[`;
    let separator = '\n';
    for (const item of items) {
      yield `${separator}${JSON.stringify(item)}`;
      separator = ',\n';
    }
    before = '\n],';
  }
  yield '\n]}\n';
}
