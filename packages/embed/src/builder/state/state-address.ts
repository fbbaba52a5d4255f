import { formatLook, readFragment } from '../../address/look.js';
import { readAddress } from '../../address/read-address.js';
import { formatAddress } from '../../address/widget-address.js';
import { isCmsId } from '../cms/cms.js';
import { isEmbedForm } from '../forms/embed-form.js';
import { isBuilderLocale } from '../messages/words.js';
import { FIRST_STATE, type BuilderState } from './builder-state.js';

/** Longer than anything we write. */
const LONGEST = 2000;

/**
 * What is chosen, as the fragment of the builder's address, without `#`:
 * `cms=wordpress&form=address&vis=w/sjekkliste/alle/nb&utseende=omr;scheme=dark&lang=nn`.
 */
export function formatState({ interfaceLocale, cms, form, choice }: BuilderState): string {
  const look = formatLook(choice.look);
  return [
    `cms=${cms}`,
    `form=${form}`,
    `vis=${formatAddress(choice)}`,
    ...(look === '' ? [] : [`utseende=${look}`]),
    `lang=${interfaceLocale}`,
  ].join('&');
}

/**
 * Reads a fragment, with or without `#`. What is unknown or not well written is passed over: a colleague who gets half
 * an address gets the half that is there, and one that a mail program has escaped is read as well.
 */
export function readState(fragment: string): BuilderState {
  let state = FIRST_STATE;
  for (const setting of fragment
    .slice(0, LONGEST)
    .replace(/^#/, '')
    .split(/&amp;|&|%26/i)) {
    const [, name = '', value = ''] = /^([a-z]+)(?:=|%3D)(.*)$/is.exec(setting) ?? [];
    state = { ...state, ...settingOf(name, value, state) };
  }
  return state;
}

function settingOf(name: string, value: string, { choice }: BuilderState): Partial<BuilderState> {
  switch (name) {
    case 'lang':
      return isBuilderLocale(value) ? { interfaceLocale: value } : {};
    case 'cms':
      return isCmsId(value) ? { cms: value } : {};
    case 'form':
      return isEmbedForm(value) ? { form: value } : {};
    case 'vis': {
      const reading = readAddress(value);
      if (reading.type === 'elsewhere') return {};
      const { widget, phase, locale } = reading.type === 'known' ? reading : reading.parts;
      return {
        choice: { ...choice, ...(widget && { widget }), ...(phase && { phase }), ...(locale && { locale }) },
      };
    }
    case 'utseende': {
      const reading = readFragment(value);
      return reading.type === 'widget' ? { choice: { ...choice, look: reading.look } } : {};
    }
    default:
      return {};
  }
}
