import { OmrTerm } from '../elements/term/term.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-term', OmrTerm);
