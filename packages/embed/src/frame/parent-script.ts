// `omr.ramme.js`: the parent end alone, for pages that have frames of ours and not the script. A classic script, so that
// it works in the oldest of templates.
import { serveFrames } from './serve-frames.js';

// Only that of a drawing would be no HTMLScriptElement, and a module has none.
const script = document.currentScript as HTMLScriptElement | null;
// Its own folder, less that of a version.
if (script) serveFrames(new URL('.', script.src.replace(/v\d[^/]*\/(?=omr\.)/, '')));
