import { html, type TemplateResult } from 'lit';

export interface OptionList<T extends string> {
  /** Unique in the shadow root. */
  readonly id: string;
  readonly label: string;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly name: string; readonly lang?: string }[];
  readonly onChoose: (value: T) => void;
}

/** One of several, in a list that opens. */
export function optionList<T extends string>(list: OptionList<T>): TemplateResult {
  const onChange = (event: Event) => {
    const { selectedIndex } = event.currentTarget as HTMLSelectElement;
    const option = list.options[selectedIndex];
    if (option) list.onChoose(option.value);
  };
  // `autocomplete`: a browser that fills in what was chosen last would not tell anybody.
  return html`
    <div class="field">
      <label for=${list.id}>${list.label}</label>
      <select id=${list.id} autocomplete="off" @change=${onChange}>
        ${list.options.map(
          ({ value, name, lang = '' }) => html`
            <option value=${value} lang=${lang} .selected=${value === list.chosen}>${name}</option>
          `,
        )}
      </select>
    </div>
  `;
}
