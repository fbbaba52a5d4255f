import { OmrWorkspace } from '../elements/workspace/workspace.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-workspace', OmrWorkspace);
