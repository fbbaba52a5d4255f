import { OmrActorList } from '../elements/actor-list/actor-list.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-actor-list', OmrActorList);
