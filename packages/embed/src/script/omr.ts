// The one script of a web site: bokmål inside, every widget registered. Other languages are files of their own beside
// it, fetched when a page asks for one. The order matters: with the guide at hand before the first element is defined,
// each one is drawn with its content at once.
import './provide-words.js';
import '@omradesatsing/elements/define/all.js';

// What a page's own script may want: another interface language, or a guide of its own.
export { provideGuide, registerLocale } from '@omradesatsing/elements';
