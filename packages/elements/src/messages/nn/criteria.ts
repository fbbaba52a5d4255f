/** The success criteria and how a team assesses itself, in nynorsk. */
export const criteria = {
  criteria: {
    title: 'Suksesskriterium',
    titleWithPhase: 'Suksesskriterium for fase\u00a0{number}: {name}',
    intro:
      'Vurder kor godt kvart kriterium stemmer for satsinga dykkar. Gjer det gjerne fleire gonger undervegs.',
    assessed: {
      one: '{assessed} av {total} kriterium er vurdert',
      other: '{assessed} av {total} kriterium er vurderte',
    },
    spread: 'Slik fordeler vurderingane seg',
    scoreCount: '{score}: {count}',
    assessment: 'Vurdering',
    none: 'Her er det ingen suksesskriterium.',
    showAll: 'Vis suksesskriteria',
    gone: 'Vurderingane blir borte når de lukkar sida.',
  },
  score: {
    '1': 'Ikkje i det heile teke',
    '2': 'I liten grad',
    '3': 'I stor grad',
    '4': 'Fullt ut',
    none: 'Ikkje vurdert',
  },
} as const;
