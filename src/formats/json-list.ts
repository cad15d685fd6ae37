/** A JSON object that begins with some fields and ends with a list, one item a line, made one item at a time. */
export function* jsonList(head: object, list: string, items: Iterable<unknown>): Generator<string> {
  const open = JSON.stringify(head).slice(0, -1);
  yield `${open}${open === '{' ? '' : ','}${JSON.stringify(list)}:[`;
  let separator = '\n';
  for (const item of items) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n]}\n';
}
