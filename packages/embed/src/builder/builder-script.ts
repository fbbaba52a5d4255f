// The builder's page. Nothing but this file registers its elements.
import { createTemplatePolicy } from '../script/policy/template-policy.js';
import { parseBuild } from './build-data.js';
import { OmrBuilder } from './parts/builder.js';
import { OmrBuilderCopy } from './parts/builder-copy.js';
import { OmrBuilderInsert } from './parts/builder-insert.js';
import { OmrBuilderLines } from './parts/builder-lines.js';
import { OmrBuilderLook } from './parts/builder-look.js';
import { OmrBuilderPreview } from './parts/builder-preview.js';
import { OmrBuilderShow } from './parts/builder-show.js';
import { OmrBuilderSnippet } from './parts/builder-snippet.js';

// Without the policy nothing could be drawn, and the links that stand in the page must not be hidden.
if (createTemplatePolicy()) {
  customElements.define('omr-builder-insert', OmrBuilderInsert);
  customElements.define('omr-builder-show', OmrBuilderShow);
  customElements.define('omr-builder-look', OmrBuilderLook);
  customElements.define('omr-builder-preview', OmrBuilderPreview);
  customElements.define('omr-builder-snippet', OmrBuilderSnippet);
  customElements.define('omr-builder-copy', OmrBuilderCopy);
  customElements.define('omr-builder-lines', OmrBuilderLines);
  customElements.define('omr-builder', OmrBuilder);
}

const builder = document.querySelector<OmrBuilder>('omr-builder');
const build = parseBuild(document.querySelector('#omr-build')?.textContent ?? '');

if (builder && build) {
  // The folder this page lies in, wherever that is: what is copied leads to where it was copied from.
  builder.site = { ...build, folder: new URL('.', location.href).href };
  builder.addEventListener('omr-builder-language', ({ locale, title }) => {
    document.documentElement.lang = locale;
    document.title = title;
  });
}
