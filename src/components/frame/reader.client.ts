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
const update = () => bringUpToDate(Date.now());
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange']) addEventListener(event, update);
// A page that stays open changes in the minute in which a deadline passes.
setInterval(update, 60_000);
