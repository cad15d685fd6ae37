import type { APIRoute } from 'astro';
import { toTableGroup } from '../../formats/table-group.ts';
import { recordGraph } from '../../queries/of-build.ts';

/** CSV on the Web looks for it under this name, beside the tables. */
export const GET: APIRoute = async () => Response.json(toTableGroup(await recordGraph()));
