import './actor-list.js';
import './checklist.js';
import './glossary.js';
import './legal-panel.js';
import './phase-navigator.js';
import './phase.js';
import './progress.js';
import './resource-list.js';
import './strategy-questions.js';
import './success-criteria.js';
import { OmrGuide } from '../elements/guide/guide.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-guide', OmrGuide);
