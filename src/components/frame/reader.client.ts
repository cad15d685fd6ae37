import { watchSlash } from '../search/slash-key.ts';
import { bringUpToDate } from './passing-time.ts';
import { followTheme } from './theme.ts';
import { watchWayOut } from './way-out.ts';

// Set before the first paint: the search page then reserves room for the results of the query in its address.
document.documentElement.dataset.script = location.search && 'query';
followTheme();
watchWayOut();
watchSlash();
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange'])
  addEventListener(event, () => bringUpToDate(Date.now()));
