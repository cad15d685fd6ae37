import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { fixtures } from './builders.ts';

type Schema = Record<string, unknown>;

/** What is wrong with a value, a line each. */
type Check = (value: unknown) => string[];

const schemasIn = (folder: string): Schema[] =>
  readdirSync(join(fixtures, 'schemas', folder)).map((name) =>
    parse(readFileSync(join(fixtures, 'schemas', folder, name), 'utf8')),
  );

function checkBy(ajv: Ajv | Ajv2020, id: string): Check {
  const isValid = ajv.getSchema(id);
  if (!isValid) throw new Error(`There is no schema ${id}.`);
  return (value) => (isValid(value) ? [] : (isValid.errors ?? []).map((error) => ajv.errorsText([error])));
}

/** Opportunities of CommonGrants, and a page that lists them. */
export function commonGrants(): { opportunity: Check; page: Check } {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  // By its own description a time of CommonGrants has no offset, which the format of JSON Schema asks for.
  ajv.addFormat('time', /^\d{2}:\d{2}:\d{2}$/);
  ajv.addSchema(schemasIn('commongrants'));
  return { opportunity: checkBy(ajv, 'OpportunityBase.yaml'), page: checkBy(ajv, 'Paginated.yaml') };
}

/** Packages of 360Giving. */
export function grantPackages(): Check {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const base = 'https://raw.githubusercontent.com/ThreeSixtyGiving/standard';
  for (const { $schema: _, ...schema } of schemasIn('360giving')) {
    // The package of 1.4.3 refers to the grant by the address of 1.4.2.
    const isGrant = schema.$id === `${base}/1.4.3/schema/360-giving-schema.json`;
    ajv.addSchema(isGrant ? { ...schema, $id: `${base}/1.4.2/schema/360-giving-schema.json` } : schema);
  }
  return checkBy(ajv, `${base}/1.4.3/schema/360-giving-package-schema.json`);
}

/** Tabular data packages of Frictionless Data. */
export function dataPackages(): Check {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addFormat('textarea', true);
  const [{ $schema: _, ...schema } = {}] = schemasIn('frictionless');
  const id = 'https://specs.frictionlessdata.io/schemas/tabular-data-package.json';
  ajv.addSchema({ ...schema, $id: id });
  return checkBy(ajv, id);
}

/** A schema of draft 3 as a later draft has it: each field that is required is named beside the fields. */
function modern({ $schema: _, id, properties = {}, ...rest }: Schema): Schema {
  const fields = Object.entries(properties as Record<string, Schema>);
  return {
    ...rest,
    $id: id,
    properties: Object.fromEntries(fields.map(([name, { required: _required, ...field }]) => [name, field])),
    required: fields.filter(([, field]) => field.required === true).map(([name]) => name),
  };
}

/** The classes of Popolo, by the lists that hold them. */
export function popolo(): Record<'persons' | 'organizations' | 'posts' | 'memberships' | 'events', Check> {
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(schemasIn('popolo').map(modern));
  const check = (name: string) => checkBy(ajv, `http://www.popoloproject.com/schemas/${name}.json`);
  return {
    persons: check('person'),
    organizations: check('organization'),
    posts: check('post'),
    memberships: check('membership'),
    events: check('event'),
  };
}
