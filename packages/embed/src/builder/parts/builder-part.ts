import { baseStyles, controlStyles, paperStyles } from '@omradesatsing/elements';
import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { nb } from '../messages/nb.js';
import type { BuilderWords } from '../messages/builder-words.js';
import { FIRST_STATE, type BuilderState } from '../state/builder-state.js';
import { OmrBuilderChangeEvent } from './builder-change.event.js';
import { partStyles } from './builder-part.styles.js';

/** What every part of the builder has: what is chosen and words to say it with, given from above. */
export abstract class BuilderPart extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, paperStyles, partStyles];

  @property({ attribute: false }) state: BuilderState = FIRST_STATE;

  @property({ attribute: false }) words: BuilderWords = nb;

  /** Asks for another choice; nothing has changed until it comes back as `state`. */
  protected request(state: BuilderState): void {
    this.dispatchEvent(new OmrBuilderChangeEvent(state));
  }
}
