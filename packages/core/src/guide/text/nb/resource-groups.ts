import type { GuideWords } from '../../words.js';

/**
 * Words of the resource groups.
 *
 * @internal
 */
export const resourceGroups = {
  stedsanalyser: {
    name: 'Stedsanalyser',
    description:
      'Husbankens veiviser har overskriften, men nevner ikke hvilke stedsanalyser som skulle stå her.',
  },
  annet: {
    name: 'Annet',
    description:
      'Her finner dere blant annet håndbøker, eksempler, foredrag og rapporter. De kan være til nytte når dere bygger kunnskapsgrunnlaget.',
  },
  studieturer: {
    name: 'Rapporter fra studieturer til Sverige og Danmark',
    description:
      'Husbanken arrangerte turene for deltakere i områdeløftene i Groruddalssatsingen. Formålet var felles læring, referanser og utveksling av erfaringer på tvers. Rapportene peker på mange prosjekter, tiltak og kunnskapsmiljøer i utsatte bymiljøer.',
  },
  'evalueringer-groruddalen': {
    name: 'Evalueringer i Groruddalssatsingen 2007–2016',
    description:
      'Husbankens veiviser har overskriften, men nevner ikke hvilke evalueringer som skulle stå her.',
  },
  'sluttrapporter-bydelene': {
    name: 'Sluttrapporter fra bydelene',
    description: 'Husbankens veiviser har overskriften, men nevner ikke hvilke rapporter som skulle stå her.',
  },
  mulighetsstudier: {
    name: 'Mulighetsstudier',
    description:
      'To eksempler, fra Romsås og Veitvet. Se på dem når dere vurderer om dere trenger en egen mulighetsstudie.',
  },
} satisfies GuideWords['resourceGroups'];
