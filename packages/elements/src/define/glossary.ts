import { OmrGlossary } from '../elements/glossary/glossary.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-glossary', OmrGlossary);
