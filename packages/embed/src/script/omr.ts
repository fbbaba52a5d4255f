// The one script of a web site: bokmål inside, every widget registered. Other languages are files of their own beside
// it, fetched when a page asks for one. A page may have it in several versions, and the newest does all of it.
import { VERSION, warnOnce } from '@omradesatsing/elements/tags.js';
import { enter } from './arbitration/arbitrate.js';
import { whenParsed } from './arbitration/when-parsed.js';
import { boot } from './boot.js';

enter({ version: VERSION, boot }, { shared: globalThis, whenParsed, tell: warnOnce });

// What a page's own script may want: another interface language, or a guide of its own.
export { provideGuide, registerLocale } from '@omradesatsing/elements';
