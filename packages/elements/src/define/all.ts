// The workspace first, so that widgets inside it find it when they are upgraded.
import './workspace.js';
import './phase-navigator.js';
import './phase.js';
import './checklist.js';
import './progress.js';
import './resource-list.js';
import './legal-panel.js';
import './actor-list.js';
import './glossary.js';
import './term.js';
import './success-criteria.js';
import './strategy-questions.js';
import './guide.js';
