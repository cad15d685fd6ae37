import { watchSlash } from '../search/slash-key.ts';
import { bringUpToDate } from './passing-time.ts';
import { followTheme } from './theme.ts';
import { watchWayOut } from './way-out.ts';

// Said before anything is drawn: the search keeps room for the answer to what the address asks.
document.documentElement.dataset.script = location.search && 'asked';
followTheme();
watchWayOut();
watchSlash();
for (const event of ['DOMContentLoaded', 'pageshow', 'visibilitychange'])
  addEventListener(event, () => bringUpToDate(Date.now()));
