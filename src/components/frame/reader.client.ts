import { watchSlash } from '../search/slash-key.ts';
import { bringUpToDate } from './passing-time.ts';
import { watchPrograms } from './programs.ts';
import { root } from './root.ts';
import { followTheme } from './theme.ts';
import { watchWayOut } from './way-out.ts';

// Set before the first paint: the search page then reserves room for the results of the query in its address.
root.dataset.script = location.search && 'query';
followTheme();
watchWayOut();
watchSlash();
watchPrograms();
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange'])
  addEventListener(event, () => bringUpToDate(Date.now()));
