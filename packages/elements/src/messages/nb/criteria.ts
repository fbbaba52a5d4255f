/** The success criteria and how a team assesses itself, in bokmål. */
export const criteria = {
  criteria: {
    title: 'Suksesskriterier',
    titleWithPhase: 'Suksesskriterier for fase\u00a0{number}: {name}',
    intro:
      'Vurder hvor godt hvert kriterium stemmer for satsingen deres. Gjør det gjerne flere ganger underveis.',
    assessed: {
      one: '{assessed} av {total} kriterier er vurdert',
      other: '{assessed} av {total} kriterier er vurdert',
    },
    spread: 'Slik fordeler vurderingene seg',
    scoreCount: '{score}: {count}',
    assessment: 'Vurdering',
    none: 'Her er det ingen suksesskriterier.',
    showAll: 'Vis suksesskriteriene',
    gone: 'Vurderingene blir borte når dere lukker siden.',
  },
  score: {
    '1': 'Ikke i det hele tatt',
    '2': 'I liten grad',
    '3': 'I stor grad',
    '4': 'Fullt ut',
    none: 'Ikke vurdert',
  },
} as const;
