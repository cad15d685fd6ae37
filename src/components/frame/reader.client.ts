import { watchSlash } from '../search/slash-key.ts';
import { bringUpToDate } from './passing-time.ts';
import { followTheme } from './theme.ts';
import { watchWayOut } from './way-out.ts';

document.documentElement.dataset.script = '';
followTheme();
watchWayOut();
watchSlash();
for (const event of ['DOMContentLoaded', 'pageshow']) addEventListener(event, () => bringUpToDate(Date.now()));
