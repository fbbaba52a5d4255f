import { OmrResourceList } from '../elements/resource-list/resource-list.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-resource-list', OmrResourceList);
