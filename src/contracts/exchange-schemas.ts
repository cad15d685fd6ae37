import { grantPackageSchema } from '../model/grant-fields.ts';
import { opportunityListSchema } from '../model/opportunity-fields.ts';
import { popoloSchema } from '../model/popolo-fields.ts';
import type { JsonSchema } from './keywords.ts';
import { publishedSchema } from './published-schema.ts';

/** The schemas of the files for other systems, by their names. Those of the standards themselves ask for less. */
export function exchangeSchemas(): [name: 'opportunity-list' | 'grant-package' | 'popolo', schema: JsonSchema][] {
  return [
    [
      'opportunity-list',
      { description: 'Every call, as CommonGrants has it.', ...publishedSchema(opportunityListSchema) },
    ],
    ['grant-package', { description: 'Awards as a 360Giving package.', ...publishedSchema(grantPackageSchema) }],
    [
      'popolo',
      { description: 'People, organisations, offices and meetings in Popolo.', ...publishedSchema(popoloSchema) },
    ],
  ];
}
