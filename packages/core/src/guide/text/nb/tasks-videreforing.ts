import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 5.
 *
 * @internal
 */
export const tasks = {
  'videreforing/vaer-tydelig-pa-hva-som-blir-igjen': {
    title: 'Vær tydelig på hva som består etter innsatsen',
    why: 'Videreføringen begynner ikke på slutten, men allerede når dere planlegger hva innsatsen skal romme, og hvor lenge den skal vare.',
    tips: [
      'Si underveis hva som blir stående igjen når innsatsperioden er over, og hvilke roller de ulike aktørene får når området skal utvikles videre.',
      'Fortell hvordan kommunen selv skal være til stede, eller hvordan den på annen måte skal ivareta områdets interesser.',
      'Vær aller tydeligst ved avslutningen.',
    ],
  },
  'videreforing/skriv-sluttrapport': {
    title: 'Skriv en sluttrapport om innsatsen',
    why: 'Sluttrapporten gir retning for veien videre, og den er grunnlaget for videreføringsstrategien.',
    tips: [
      'Oppsummer både resultatene og erfaringene fra arbeidet.',
      'Husbankens veiviser legger rapporten til avslutningen, men ber dere utvikle strategien i god tid før. Slik vi leser det, er et utkast til rapporten nok til å begynne på strategien. Start derfor tidlig, og gjør rapporten ferdig ved avslutningen.',
    ],
  },
  'videreforing/utvikle-videreforingsstrategi': {
    title: 'Lag en videreføringsstrategi på grunnlag av sluttrapporten',
    why: 'En tidsavgrenset innsats løser ikke alt i et utsatt område. Strategien viser hvordan dere fører arbeidet videre når innsatsperioden er slutt.',
    tips: [
      'Sammenfatt først resultatene og erfaringene, og tenk deretter framover. Gjør det i god tid før innsatsen er over.',
      'Husbankens veiviser legger den ferdige rapporten til avslutningen. Slik vi leser det, trenger dere ikke å vente på den: Et utkast er nok til å begynne.',
      'Deloppgavene viser hva strategien blant annet skal inneholde.',
    ],
  },
  'videreforing/vurder-lokal-paraplyorganisasjon': {
    title: 'Vurder en lokal paraplyorganisasjon',
    why: 'En paraplyorganisasjon kobler lokale ressurser effektivt sammen. Den kan få en viktig rolle i lokalsamfunnet når innsatsen er avsluttet.',
    tips: [
      'Paraplyen samler flere organisasjoner som allerede er etablert. Vurder hvilke det kan gjelde hos dere.',
    ],
  },
  'videreforing/vedta-plan-for-videreforing': {
    title: 'Vedta planen for videreføring',
    why: 'Flere enn kommunen kan få en rolle i området når innsatsen er over. Derfor må både kommunen og samarbeidspartnerne stå bak planen.',
    tips: [
      'Drøft og beslutt planen både internt i kommunen og sammen med de samarbeidspartnerne den angår.',
      'Slik vi leser Husbankens veiviser, er planen det samme dokumentet som videreføringsstrategien.',
    ],
  },
  'videreforing/opplos-organisasjonen': {
    title: 'Oppløs den særskilte organisasjonen for innsatsen',
    why: 'Organisasjonen er laget for en tidsavgrenset innsats. Når dere oppløser den, er innsatsen avsluttet.',
    tips: [
      'Forsikre dere først om at den vedtatte områderettede innsatsen er gjennomført, og at planen for videreføring er besluttet.',
      'Kommunen skal fortsatt følge med på området, også uten en egen organisasjon.',
    ],
  },
} satisfies Record<TaskIdOf<'videreforing'>, TaskWords>;
