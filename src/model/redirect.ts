import { z } from 'zod';
import { id } from './ids.ts';

/** The file of former names, oldest first. */
export const redirectsFile = 'redirects.yaml';

const redirect = z.strictObject({
  from: id.describe('The former id: the name that the folder of the record, or the entry, had.'),
  to: id.describe('The id that it has now; the old addresses lead there.'),
});

/** Former ids and what they are called now. Addresses are for ever: whatever is renamed is listed here. */
export const redirectsSchema = z.array(redirect);

export type Redirect = z.infer<typeof redirect>;
