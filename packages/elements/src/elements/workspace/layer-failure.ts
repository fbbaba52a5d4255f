import { html, nothing, type TemplateResult } from 'lit';
import { phrase } from '../../internal/phrase.js';
import type { Translate } from '../../messages/translate.logic.js';
import type { LayerFailure } from '../../workspace/layer-state.js';
import { problemWords } from './layer-problem.logic.js';

/** Tells everybody that the municipality's own content is missing, and those who can mend it what is wrong. */
export function layerFailure(failure: LayerFailure, t: Translate): TemplateResult {
  return html`
    <div part="problem">
      <p>${phrase(t, 'layer.failed')}</p>
      <details>
        <summary>${phrase(t, 'layer.details')}</summary>
        <p>${reason(failure, t)}</p>
        ${
          failure.code === 'invalid'
            ? html`<ol role="list">
                ${failure.problems.map(
                  (problem) =>
                    html`<li>
                      ${problem.pointer === '' ? nothing : html`<code translate="no">${problem.pointer}</code>`}
                      ${problemWords(problem, t)}
                    </li>`,
                )}
              </ol>`
            : nothing
        }
      </details>
    </div>
  `;
}

function reason(failure: LayerFailure, t: Translate): string | TemplateResult {
  switch (failure.code) {
    case 'address':
      return phrase(t, 'layer.address', { given: failure.given });
    case 'status':
      return phrase(t, 'layer.status', { status: String(failure.status) });
    case 'unreachable':
    case 'timeout':
      return phrase(t, `layer.${failure.code}`);
    case 'invalid':
      return phrase(t, 'layer.invalid', { count: failure.problems.length });
  }
}
