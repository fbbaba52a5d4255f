import { html, nothing, type TemplateResult } from 'lit';

export interface RadioCard<T extends string> {
  readonly value: T;
  readonly name: string;
  /** A line below the name. Read after it, as a description. */
  readonly about?: string;
  /** A word beside the name, such as what fits best. Part of the description as well. */
  readonly tag?: string | undefined;
}

export interface RadioCards<T extends string> {
  /** Unique in the shadow root. */
  readonly id: string;
  readonly legend: string;
  readonly chosen: T;
  readonly cards: readonly RadioCard<T>[];
  readonly onChoose: (value: T) => void;
}

/** One of several, each with a line that tells what it is. Native radio buttons: arrow keys, and one tab stop. */
export function radioCards<T extends string>({
  id,
  legend,
  chosen,
  cards,
  onChoose,
}: RadioCards<T>): TemplateResult {
  return html`
    <fieldset>
      <legend>${legend}</legend>
      <div class="cards">
        ${cards.map(({ value, name, about, tag }) => {
          const own = `${id}-${value}`;
          const parts = [
            ...(tag === undefined ? [] : [`${own}-tag`]),
            ...(about === undefined ? [] : [`${own}-about`]),
          ];
          return html`
            <div class="card">
              <input
                type="radio"
                id=${own}
                name=${id}
                value=${value}
                .checked=${value === chosen}
                aria-describedby=${parts.length === 0 ? nothing : parts.join(' ')}
                @change=${() => onChoose(value)}
              />
              <div class="name">
                <label for=${own}>${name}</label>
                ${tag === undefined ? nothing : html`<span class="tag" id="${own}-tag">${tag}</span>`}
              </div>
              ${about === undefined ? nothing : html`<div class="about" id="${own}-about">${about}</div>`}
            </div>
          `;
        })}
      </div>
    </fieldset>
  `;
}
