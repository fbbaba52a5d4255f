import { OmrPhase } from '../elements/phase/phase.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-phase', OmrPhase);
