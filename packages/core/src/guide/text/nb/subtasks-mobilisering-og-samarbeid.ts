import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 3: the four questions of the strategy.
 *
 * @internal
 */
export const subtasks = {
  'mobilisering-og-samarbeid/strategisporsmal-reell-involvering': {
    title: 'Svar på hvordan involveringen blir bred og reell',
    tips: [
      'Involvering er reell når beboerne får innflytelse. Svaret må gjelde hele innsatsperioden, ikke bare oppstarten.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-hvem': {
    title: 'Svar på hvem som skal involveres',
    tips: [
      'Finn informanter, drøftingspartnere og samarbeidspartnere i befolkningen og blant andre aktører. Hvem de er, varierer med tema, utfordringer og tidsperspektiv. Let også utenfor området: Aktører som ikke har interesser der fra før, kan ha lyst til å delta.',
      'Gi næringslivet konkrete forslag i stedet for vage ønsker. Noen private bruker egne midler når det offentlige gir økonomiske bidrag, andre vil heller lage nye planer sammen med det offentlige.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-nar-og-hvordan': {
    title: 'Svar på når og hvordan aktørene involveres',
    tips: [
      'Finn ut hvor i beslutningsprosessene hver aktør kommer inn. Hvem dere vil ha med, legger mange av premissene for arbeidsmåten.',
      'Bruk flere metoder hvis dere skal nå bredt. Folk har ulik bakgrunn og ulike interesser.',
    ],
  },
  'mobilisering-og-samarbeid/strategisporsmal-problemstillinger': {
    title: 'Svar på hva dere vil diskutere, og med hvem',
    tips: [
      'Bestem også når hver problemstilling skal opp.',
      'Involver beboerne kontinuerlig gjennom innsatsperioden. Som regel er arbeidet mest omfattende i de tidlige fasene, når dere skal skape forankring og eierskap.',
    ],
  },
} satisfies Record<SubtaskIdOf<'mobilisering-og-samarbeid'>, SubtaskWords>;
