// First, so that Lit finds it when it loads.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { loadGuide } from '@omradesatsing/core';
import { pageWorkspace, provideGuide } from '@omradesatsing/elements';

// What the server began with must be here before the first element is.
const progress = JSON.parse(document.querySelector('#progress')?.textContent ?? 'null');
if (progress) pageWorkspace('default').merge(progress);
provideGuide(await loadGuide('nb'));

await import('@omradesatsing/elements/define/all.js');
