import { OmrProgress } from '../elements/progress/progress.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-progress', OmrProgress);
