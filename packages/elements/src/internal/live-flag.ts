import { noChange } from 'lit';
import { Directive, directive, PartType, type PartInfo, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

class LiveFlag extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.PROPERTY) throw new Error('liveFlag() sets a property that is true or false.');
  }

  /** On a server, where the property is written as an attribute: there, `checked="false"` is as good as a tick. */
  render(value: boolean): true | typeof noChange {
    return value || noChange;
  }

  override update(part: PropertyPart, [value]: [boolean]): boolean | typeof noChange {
    if (Reflect.get(part.element, part.name) === value) return noChange;
    setCommittedValue(part); // or the same value as last time would not be set again
    return value;
  }
}

/**
 * As Lit's `live`, for a property that is true or false: sets it whenever the element holds something else, such as
 * after a click. A server writes it as it is, too.
 *
 * `.checked=${liveFlag(done)}`
 */
export const liveFlag = directive(LiveFlag);
