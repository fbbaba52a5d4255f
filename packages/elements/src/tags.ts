// For a script that registers the elements by itself, at a time of its own: `define/` does it on import. Registers
// nothing.
import { OmrActorList } from './elements/actor-list/actor-list.js';
import { OmrChecklist } from './elements/checklist/checklist.js';
import { OmrGlossary } from './elements/glossary/glossary.js';
import { OmrGuide } from './elements/guide/guide.js';
import { OmrLegalPanel } from './elements/legal-panel/legal-panel.js';
import { OmrPhase } from './elements/phase/phase.js';
import { OmrPhaseNavigator } from './elements/phase-navigator/phase-navigator.js';
import { OmrProgress } from './elements/progress/progress.js';
import { OmrResourceList } from './elements/resource-list/resource-list.js';
import { OmrStrategyQuestions } from './elements/strategy-questions/strategy-questions.js';
import { OmrSuccessCriteria } from './elements/success-criteria/success-criteria.js';
import { OmrTerm } from './elements/term/term.js';
import { OmrWorkspace } from './elements/workspace/workspace.js';
import type { ElementClass } from './internal/define-element.js';

/**
 * Every tag and its class, in the order to register them: the workspace first, so that widgets inside it find it when
 * they are upgraded.
 */
export const ELEMENTS: readonly (readonly [tag: string, element: ElementClass])[] = [
  ['omr-workspace', OmrWorkspace],
  ['omr-phase-navigator', OmrPhaseNavigator],
  ['omr-phase', OmrPhase],
  ['omr-checklist', OmrChecklist],
  ['omr-progress', OmrProgress],
  ['omr-resource-list', OmrResourceList],
  ['omr-legal-panel', OmrLegalPanel],
  ['omr-actor-list', OmrActorList],
  ['omr-glossary', OmrGlossary],
  ['omr-term', OmrTerm],
  ['omr-success-criteria', OmrSuccessCriteria],
  ['omr-strategy-questions', OmrStrategyQuestions],
  ['omr-guide', OmrGuide],
];

export { hasGuide } from './controllers/guide-controller.js';
export { defineElement, type ElementClass } from './internal/define-element.js';
export { VERSION } from './internal/version.js';
export { warnOnce } from './internal/warn.js';
