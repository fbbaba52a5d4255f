import { OmrPhaseNavigator } from '../elements/phase-navigator/phase-navigator.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-phase-navigator', OmrPhaseNavigator);
