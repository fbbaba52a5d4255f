import type { GuideWords } from '../../words.js';

/**
 * Success criteria, each worded so that the team can say how true it is of their effort.
 *
 * @internal
 */
export const criteria = {
  'geografisk-avgrenset': {
    title: 'Geografisk avgrenset',
    text: 'Innsatsen gjelder ett avgrenset geografisk område.',
  },
  'tidsavgrenset-og-langsiktig': {
    title: 'Tidsavgrenset og langsiktig',
    text: 'Innsatsen har en avgrenset varighet, men er langsiktig og går over flere år.',
  },
  helhetlig: {
    title: 'Helhetlig',
    text: 'Innsatsen kombinerer fysiske, sosiale og kulturelle tiltak.',
  },
  'tverrfaglig-og-koordinert': {
    title: 'Tverrfaglig og koordinert',
    text: 'Innsatsen samler ulike fag i et koordinert arbeid.',
  },
  mulighetsorientert: {
    title: 'Mulighetsorientert',
    text: 'Innsatsen retter seg mot mulighetene i området.',
  },
  'innbyggernes-ressurser': {
    title: 'Innbyggernes ressurser',
    text: 'Innsatsen trekker på kunnskapen og ressursene til innbyggerne i alle fasene.',
  },
  'gode-analyser': {
    title: 'Gode analyser',
    text: 'Innsatsen hviler på gode analyser som kombinerer kunnskap fra flere ulike kilder.',
  },
  'styrker-lokale-kvaliteter': {
    title: 'Styrker lokale kvaliteter',
    text: 'Innsatsen styrker og videreutvikler den sosiale kapitalen, de fysiske kvalitetene og de lokale, offentlige tjenestene i området.',
  },
  'synergi-og-samspill': {
    title: 'Synergi og samspill',
    text: 'Innsatsen legger opp til samspill og synergier.',
  },
  'varige-effekter': {
    title: 'Varige effekter',
    text: 'Innsatsen gir effekter som består når innsatsperioden er over.',
  },
} satisfies GuideWords['criteria'];
