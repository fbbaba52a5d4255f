import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 3: the four questions of the strategy.
 *
 * @internal
 */
export const subtasks = {
  'mobilisering-og-samarbeid/strategisporsmal-reell-involvering': {
    title: 'Svar på korleis involveringa blir brei og reell',
    tips: [
      'Involvering er reell når bebuarane får innverknad. Svaret må gjelde heile innsatsperioden, ikkje berre oppstarten.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-hvem': {
    title: 'Svar på kven de skal involvere',
    tips: [
      'Finn informantar, drøftingspartnarar og samarbeidspartnarar blant innbyggjarane og andre aktørar. Kven dei er, varierer med tema, utfordringar og tidsperspektiv. Leit òg utanfor området. Dei som ikkje har interesser i området frå før, kan òg ha lyst til å delta.',
      'Gi næringslivet konkrete forslag i staden for vage ønskje. Nokre private bruker eigne midlar når det offentlege gir økonomiske bidrag, andre vil heller lage nye planar saman.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan': {
    title: 'Svar på når og korleis de involverer aktørane',
    tips: [
      'Finn ut på kva punkt i avgjerdsprosessane kvar av dei kjem inn. Kven de vil ha med, legg premissane for arbeidsmåten.',
      'Bruk fleire metodar dersom de skal nå breitt. Folk har ulik bakgrunn og ulike interesser.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-problemstillinger': {
    title: 'Svar på kva de vil diskutere, og med kven',
    tips: [
      'Bestem òg når de skal ta opp kvar problemstilling.',
      'Involver bebuarane kontinuerleg gjennom innsatsperioden. Som regel er arbeidet mest omfattande i dei tidlege fasane, når de skal skape forankring og eigarskap.',
    ],
  },
} satisfies Record<SubtaskIdOf<'mobilisering-og-samarbeid'>, SubtaskWords>;
