import type { AddressPart } from '../../address/read-address.js';

/**
 * What is said of an address that leads nowhere. In bokmål, with a line in English: it is not known which language its
 * reader wanted.
 */
export const notFoundWords = {
  title: 'Vi finner ikke siden',
  intro: 'Adressen er feil, eller siden er tatt bort.',
  /** `{given}` */
  unknown: {
    widget: 'Veiviseren har ikke noe som heter «{given}».',
    phase: 'Veiviseren har ingen fase som heter «{given}».',
    locale: 'Vi har ikke språket «{given}».',
  } satisfies Record<AddressPart, string>,
  /** Where the first part is missing: there is nothing to quote. */
  missing: 'Adressen sier ikke hva som skal vises.',
  more: 'Adressen fortsetter etter språket. Ta bort det som står der.',
  inexact: 'Adressen er ikke skrevet slik den skal.',
  nearest: 'Nærmeste riktige adresse:',
  form: 'En adresse har tre ledd: hva som skal vises, hvilken fase og hvilket språk. Slik skrives den:',
  formExample: 'w/sjekkliste/gjennomforing/nb',
  build: 'Lag en ny adresse',
  whole: 'Se hele veiviseren',
  english: 'We cannot find this page.',
  englishWhole: 'See the whole guide in English',
};
