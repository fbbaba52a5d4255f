import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 5.
 *
 * @internal
 */
export const tasks = {
  'videreforing/vaer-tydelig-pa-hva-som-blir-igjen': {
    title: 'Ver tydeleg på kva som blir verande etter innsatsen',
    why: 'Vidareføringa startar ikkje på slutten, men alt når de planlegg kva innsatsen skal romme, og kor lenge han skal vare.',
    tips: [
      'Sei undervegs kva som blir verande etter innsatsperioden, og kva roller dei ulike aktørane får når området skal utviklast vidare.',
      'Fortel korleis kommunen sjølv skal vere til stades, eller korleis han på annan måte skal ta vare på interessene til området.',
      'Ver aller tydelegast ved avslutninga.',
    ],
  },
  'videreforing/skriv-sluttrapport': {
    title: 'Skriv ein sluttrapport om innsatsen',
    why: 'Sluttrapporten gir retning for vegen vidare, og han er grunnlaget for vidareføringsstrategien.',
    tips: [
      'Oppsummer både resultata og erfaringane frå arbeidet.',
      'Vegvisaren til Husbanken legg rapporten til avslutninga, men ber dykk utvikle strategien i god tid før. Slik vi les det, er eit utkast til rapporten nok til å begynne på strategien. Kom derfor i gang tidleg, og gjer rapporten ferdig ved avslutninga.',
    ],
  },
  'videreforing/utvikle-videreforingsstrategi': {
    title: 'Lag ein vidareføringsstrategi på grunnlag av sluttrapporten',
    why: 'Ein tidsavgrensa innsats løyser ikkje alt i eit utsett område. Strategien viser korleis de fører arbeidet vidare når innsatsperioden er slutt.',
    tips: [
      'Samanfatt først resultata og erfaringane, og tenk deretter framover. Gjer det i god tid før innsatsen er over.',
      'Slik vi les vegvisaren til Husbanken, treng de ikkje vente på den ferdige rapporten, som høyrer til avslutninga. Eit utkast er nok til å begynne.',
      'Deloppgåvene viser kva strategien mellom anna skal innehalde.',
    ],
  },
  'videreforing/vurder-lokal-paraplyorganisasjon': {
    title: 'Vurder ein lokal paraplyorganisasjon',
    why: 'Ein paraplyorganisasjon koplar lokale ressursar effektivt saman. Han kan få ei viktig rolle i lokalsamfunnet når innsatsen er avslutta.',
    tips: [
      'Paraplyen samlar fleire organisasjonar som alt er etablerte. Vurder kva organisasjonar det kan gjelde hos dykk.',
    ],
  },
  'videreforing/vedta-plan-for-videreforing': {
    title: 'Vedta planen for vidareføring',
    why: 'Fleire enn kommunen kan få ei rolle i området når innsatsen er over. Derfor må både kommunen og samarbeidspartnarane stå bak planen.',
    tips: [
      'Drøft planen og vedta han, både internt i kommunen og saman med dei samarbeidspartnarane planen gjeld.',
      'Slik vi les vegvisaren til Husbanken, er planen det same dokumentet som vidareføringsstrategien.',
    ],
  },
  'videreforing/opplos-organisasjonen': {
    title: 'Løys opp den særskilde organisasjonen for innsatsen',
    why: 'Organisasjonen er laga for ein tidsavgrensa innsats. Når de løyser han opp, er innsatsen avslutta.',
    tips: [
      'Forviss dykk først om at den vedtekne områderetta innsatsen er gjennomført, og at planen for vidareføring er vedteken.',
      'Kommunen skal framleis følgje med på området, òg utan ein eigen organisasjon.',
    ],
  },
} satisfies Record<TaskIdOf<'videreforing'>, TaskWords>;
