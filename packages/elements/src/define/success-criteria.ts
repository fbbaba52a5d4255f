import { OmrSuccessCriteria } from '../elements/success-criteria/success-criteria.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-success-criteria', OmrSuccessCriteria);
