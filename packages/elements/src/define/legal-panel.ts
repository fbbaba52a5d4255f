import { OmrLegalPanel } from '../elements/legal-panel/legal-panel.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-legal-panel', OmrLegalPanel);
