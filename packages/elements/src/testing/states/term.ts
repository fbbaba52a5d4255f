import { html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { mountIn, type WidgetState } from './state.js';

/** A term is nothing without a text around it, which gives it its colours. */
const inText = (name: string, text: TemplateResult): WidgetState => ({
  name,
  show: async (lang = 'nb') => {
    const page = await mountIn(lang, html`<div style="background: Canvas; color: CanvasText">${text}</div>`);
    const term = page.querySelector('omr-term');
    if (!term) throw new Error(`«${name}» has no term`);
    return term;
  },
});

export const terms: readonly WidgetState[] = [
  inText(
    'term in a sentence',
    html`<p>Planen trenger <omr-term term="forankring">forankring</omr-term> i hele kommunen.</p>`,
  ),
  inText('term in a heading', html`<h2>Lag en <omr-term term="handlingsplan"></omr-term></h2>`),
];
