import { OmrChecklist } from '../elements/checklist/checklist.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-checklist', OmrChecklist);
