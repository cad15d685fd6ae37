/** What can stand in a facts file. Fields without a value and empty lists are left out. */
export type Written = string | number | boolean | undefined | Written[] | { [field: string]: Written };

const lineLength = 100;

/** A file of fields in the layout of the handbook: ids in one line, entries of a list as `- { … }`, texts below. */
export function yaml(fields: object): string {
  return block(fields as Record<string, Written>, '');
}

function block(fields: Record<string, Written>, indent: string): string {
  return entriesOf(fields)
    .map(([field, value]) => `${indent}${field}:${after(value, indent)}`)
    .join('');
}

function after(value: Written, indent: string): string {
  if (Array.isArray(value) && value.some((item) => typeof item === 'object')) {
    return `\n${value.map((item) => `${indent}  - ${flow(item)}\n`).join('')}`;
  }
  if (typeof value !== 'object' || Array.isArray(value)) return ` ${flow(value, false)}\n`;
  const inline = flow(value);
  return inline.length <= lineLength ? ` ${inline}\n` : `\n${block(value, `${indent}  `)}`;
}

/** A value within one line. `enclosed`: it stands between brackets, where a comma would end it. */
function flow(value: Written, enclosed = true): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item)).join(', ')}]`;
  if (typeof value === 'object') {
    return `{ ${entriesOf(value)
      .map(([field, inner]) => `${field}: ${flow(inner)}`)
      .join(', ')} }`;
  }
  return typeof value === 'string' ? scalar(value, enclosed) : String(value);
}

const bare = /^[\p{L}\d](?:[\p{L}\d /.’()–-]|:(?=\d))*$/u;
const bareOutside = /^[\p{L}\d](?:[\p{L}\d ,/.’()–-]|:(?=\d))*$/u;
const meansSomethingElse = /^(?:true|false|null|yes|no|on|off)$/i;

function scalar(text: string, enclosed: boolean): string {
  const plain = (enclosed ? bare : bareOutside).test(text) && !text.endsWith(' ');
  // A year alone stays bare, as an editor would write it: the model takes the number for what was written.
  const number = !Number.isNaN(Number(text)) && !/^\d{4}$/.test(text);
  return plain && !number && !meansSomethingElse.test(text) ? text : JSON.stringify(text);
}

function entriesOf(fields: Record<string, Written>): [string, Written][] {
  return Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
}
