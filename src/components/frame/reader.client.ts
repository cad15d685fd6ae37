import { watchSlash } from '../search/slash-key.ts';
import { followTheme } from './theme.ts';
import { watchWayOut } from './way-out.ts';

document.documentElement.dataset.script = '';
followTheme();
watchWayOut();
watchSlash();
