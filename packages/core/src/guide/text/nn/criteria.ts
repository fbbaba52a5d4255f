import type { GuideWords } from '../../words.js';

/**
 * Success criteria, each worded so that the team can say how true it is of their effort.
 *
 * @internal
 */
export const criteria = {
  'geografisk-avgrenset': {
    title: 'Geografisk avgrensa',
    text: 'Innsatsen gjeld eitt avgrensa geografisk område.',
  },
  'tidsavgrenset-og-langsiktig': {
    title: 'Tidsavgrensa og langsiktig',
    text: 'Innsatsen varer i ei avgrensa tid, men er langsiktig og går over fleire år.',
  },
  helhetlig: {
    title: 'Heilskapleg',
    text: 'Innsatsen sameinar fysiske, sosiale og kulturelle tiltak.',
  },
  'tverrfaglig-og-koordinert': {
    title: 'Tverrfagleg og koordinert',
    text: 'Innsatsen samlar ulike fag i eit koordinert arbeid.',
  },
  mulighetsorientert: {
    title: 'Orientert mot moglegheiter',
    text: 'Innsatsen rettar seg mot moglegheitene i området.',
  },
  'innbyggernes-ressurser': {
    title: 'Ressursane til innbyggjarane',
    text: 'Innsatsen dreg nytte av kunnskapen og ressursane til innbyggjarane i alle fasane.',
  },
  'gode-analyser': {
    title: 'Gode analysar',
    text: 'Innsatsen byggjer på gode analysar som kombinerer kunnskap frå fleire ulike kjelder.',
  },
  'styrker-lokale-kvaliteter': {
    title: 'Styrkjer lokale kvalitetar',
    text: 'Innsatsen styrkjer og vidareutviklar den sosiale kapitalen, dei fysiske kvalitetane og dei lokale, offentlege tenestene i området.',
  },
  'synergi-og-samspill': {
    title: 'Synergi og samspel',
    text: 'Innsatsen legg opp til samspel og synergiar.',
  },
  'varige-effekter': {
    title: 'Varige effektar',
    text: 'Innsatsen gir effektar som varer lenger enn innsatsperioden.',
  },
} satisfies GuideWords['criteria'];
