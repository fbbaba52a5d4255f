// Classes and events. Registers nothing: that is what define/ is for.
export { OmrActorList } from './elements/actor-list/actor-list.js';
export { OmrChecklist } from './elements/checklist/checklist.js';
export {
  OmrProgressChangedEvent,
  OmrTaskChangedEvent,
  OmrTaskChangeEvent,
} from './elements/checklist/checklist.events.js';
export type { ChecklistFilter } from './elements/checklist/checklist.logic.js';
export type { TaskChange } from './elements/checklist/task-plan.logic.js';
export { OmrGlossary } from './elements/glossary/glossary.js';
export { OmrGuide } from './elements/guide/guide.js';
export { OmrLegalPanel } from './elements/legal-panel/legal-panel.js';
export { OmrProvisionToggledEvent } from './elements/legal-panel/legal-panel.events.js';
export { OmrPhase } from './elements/phase/phase.js';
export { OmrPhaseNavigator } from './elements/phase-navigator/phase-navigator.js';
export {
  OmrPhaseChangedEvent,
  OmrPhaseChangeEvent,
} from './elements/phase-navigator/phase-navigator.events.js';
export { OmrProgress } from './elements/progress/progress.js';
export { OmrResourceList } from './elements/resource-list/resource-list.js';
export { OmrFilterChangedEvent } from './elements/resource-list/resource-list.events.js';
export type { ResourceSelection, ResourceSort } from './elements/resource-list/resource-list.logic.js';
export { OmrTerm } from './elements/term/term.js';
export { OmrStrategyQuestions } from './elements/strategy-questions/strategy-questions.js';
export {
  OmrAnswerChangedEvent,
  OmrAnswerChangeEvent,
} from './elements/strategy-questions/strategy-questions.events.js';
export type { AnswerChange } from './elements/strategy-questions/strategy-questions.logic.js';
export { OmrSuccessCriteria } from './elements/success-criteria/success-criteria.js';
export {
  OmrCriterionChangedEvent,
  OmrCriterionChangeEvent,
} from './elements/success-criteria/success-criteria.events.js';
export type { CriterionChange } from './elements/success-criteria/success-criteria.logic.js';
export { OmrWorkspace } from './elements/workspace/workspace.js';
export { describeLayerProblem } from './elements/workspace/describe-layer-problem.logic.js';
export { OmrWorkspaceReadyEvent } from './elements/workspace/workspace.events.js';
export { OmrErrorEvent, type WidgetFailure } from './internal/error.events.js';
export { prepareLocale, registerLocale } from './messages/catalogue.js';
export type { PartialMessages } from './messages/messages.js';
export { provideGuide } from './controllers/guide-controller.js';
export type { PhaseScope } from './internal/attributes.logic.js';
export { workspaceContext } from './workspace/workspace-context.js';
export { forgetWorkspaces, pageWorkspace } from './workspace/workspace-registry.js';
export type { Workspace } from './workspace/workspace.js';
// What a page around the widgets needs to look as they do, and to check colours before it sets them.
export { baseStyles } from './styles/base.styles.js';
export { COLOUR_PAIRS } from './styles/colour-pairs.js';
export type { ColourPair, ColourToken } from './styles/colour-pairs.js';
export { contrastOf } from './styles/contrast.logic.js';
export type { Rgb } from './styles/contrast.logic.js';
export { controlStyles } from './styles/controls.styles.js';
export { paperStyles } from './styles/paper.styles.js';
