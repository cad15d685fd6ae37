import { z } from 'zod';
import { id } from './ids.ts';

/** The file of former names, oldest first. */
export const redirectsFile = 'redirects.yaml';

const redirect = z.strictObject({
  from: id.describe('The former id of the record or entry; of a record, the former name of its folder.'),
  to: id.describe('The present id, to which the old addresses lead.'),
});

/** Former ids and the present ones. Addresses are permanent: whatever is renamed is listed here. */
export const redirectsSchema = z.array(redirect);

export type Redirect = z.infer<typeof redirect>;
