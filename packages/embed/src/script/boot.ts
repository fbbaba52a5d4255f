import { warnOnce } from '@omradesatsing/elements/tags.js';
import { serveFrames } from '../frame/serve-frames.js';
import { defineTags } from './define-tags.js';
import { createTemplatePolicy, POLICY_NAME } from './policy/template-policy.js';
import { provideWords } from './provide-words.js';
import { tellOfChangedJson } from './tell-of-changed-json.js';
import { folderOf } from './upgrade/site-address.logic.js';
import { upgradePage } from './upgrade/upgrade-page.js';

/** What the copy does that is to define the tags. The order matters: nothing is defined that could not be drawn. */
export function boot(): void {
  if (!createTemplatePolicy()) {
    warnOnce(
      `This page's policy does not allow a Trusted Types policy named ${POLICY_NAME}. Add «trusted-types ${POLICY_NAME}» ` +
        'to it. Until then no element is defined, and what stands in their place is left as it is.',
    );
    return;
  }
  const folder = folderOf(import.meta.url);
  tellOfChangedJson();
  provideWords();
  defineTags();
  serveFrames(folder);
  upgradePage(folder);
}
