import { noChange } from 'lit';
import { Directive, directive, PartType, type PartInfo, type PropertyPart } from 'lit/directive.js';

type Field = HTMLInputElement | HTMLTextAreaElement;

class RecordedValue extends Directive {
  /** What was recorded when the field was last filled in. */
  #recorded: string | undefined;
  /** What the field made of it. */
  #held = '';

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY) throw new Error('recordedValue() fills in the property of a field.');
  }

  render(value: string): string {
    return value;
  }

  override update({ element }: PropertyPart, [value]: [string]): typeof noChange {
    const field = element as Field;
    if (this.#recorded !== undefined && this.#isKept(field, value)) return noChange;
    field.value = value;
    this.#recorded = value;
    this.#held = field.value;
    return noChange;
  }

  #isKept(field: Field, value: string): boolean {
    const { valid, badInput } = field.validity;
    const typed = field.value !== this.#held || badInput;
    // What cannot be recorded stays for whoever wrote it to mend, until there is news of the value.
    return typed && (field.matches(':focus') || (!valid && value === this.#recorded));
  }
}

/**
 * Shows a recorded value in a field, also when it has changed elsewhere, or when a change of it was prevented; but never
 * over what someone is typing in that very field, nor over half a date. What was held back is shown at the next render:
 * ask for one when the field loses the focus.
 *
 * `.value=${recordedValue(note)}`
 */
export const recordedValue = directive(RecordedValue);
