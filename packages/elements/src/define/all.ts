import { defineElement } from '../internal/define-element.js';
import { ELEMENTS } from '../tags.js';

for (const [tag, element] of ELEMENTS) defineElement(tag, element);
