import { OmrStrategyQuestions } from '../elements/strategy-questions/strategy-questions.js';
import { defineElement } from '../internal/define-element.js';

defineElement('omr-strategy-questions', OmrStrategyQuestions);
