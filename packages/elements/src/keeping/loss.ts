import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetContext } from '../internal/omr-element.js';
import { phrase } from '../internal/phrase.js';
import type { Workspace } from '../workspace/workspace.js';
import { hasAnything } from './has-anything.logic.js';

/** The sentences that say what will not last, each in the words of its widget. */
export type LossMessage = 'keeping.gone' | 'criteria.gone' | 'questions.gone';

/**
 * To be said together with the first change of a workspace: that it will not last, where nothing keeps it. Empty later,
 * and where something does. Ask before the change is made.
 */
export function lossWarning({ workspace, t }: WidgetContext, message: LossMessage): string {
  return !hasAnything(workspace.progress) && isLost(workspace) ? `. ${t(message)}` : '';
}

/** The same to see, for as long as it is so, in a widget where there is something to lose. */
export function lossNotice(
  { workspace, t }: WidgetContext,
  message: LossMessage,
): TemplateResult | typeof nothing {
  return isLost(workspace) ? html`<p class="keeping-news">${phrase(t, message)}</p>` : nothing;
}

/** Whether what is recorded is gone with the page. */
function isLost({ keeping }: Workspace): boolean {
  return keeping.state.type !== 'on';
}
