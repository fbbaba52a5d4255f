import type { GuideWords } from '../../words.js';

/**
 * Words of the resource groups.
 *
 * @internal
 */
export const resourceGroups = {
  stedsanalyser: {
    name: 'Stadanalysar',
    description:
      'Vegvisaren til Husbanken har overskrifta, men nemner ikkje kva stadanalysar som skulle stå her.',
  },
  annet: {
    name: 'Andre ressursar',
    description:
      'Her finn de mellom anna handbøker, døme, foredrag og rapportar. Dei kan vere til nytte når de byggjer kunnskapsgrunnlaget.',
  },
  studieturer: {
    name: 'Rapportar frå studieturar til Sverige og Danmark',
    description:
      'Husbanken arrangerte turane for deltakarar i områdeløfta i Groruddalssatsinga. Føremålet var felles læring, referansar og utveksling av erfaringar på tvers. Rapportane peikar på mange prosjekt, tiltak og kunnskapsmiljø i utsette bymiljø.',
  },
  'evalueringer-groruddalen': {
    name: 'Evalueringar i Groruddalssatsinga 2007–2016',
    description:
      'Vegvisaren til Husbanken har overskrifta, men nemner ikkje kva evalueringar som skulle stå her.',
  },
  'sluttrapporter-bydelene': {
    name: 'Sluttrapportar frå bydelane',
    description:
      'Vegvisaren til Husbanken har overskrifta, men nemner ikkje kva rapportar som skulle stå her.',
  },
  mulighetsstudier: {
    name: 'Moglegheitsstudiar',
    description:
      'To døme, frå Romsås og Veitvet. Sjå på dei når de vurderer om de treng ein eigen moglegheitsstudie.',
  },
} satisfies GuideWords['resourceGroups'];
