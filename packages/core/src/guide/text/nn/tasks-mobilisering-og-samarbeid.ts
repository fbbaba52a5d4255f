import type { TaskIdOf } from '../../shape.js';
import type { TaskWords } from '../../words.js';

/**
 * Words of the tasks of phase 3.
 *
 * @internal
 */
export const tasks = {
  'mobilisering-og-samarbeid/utform-strategi-for-deltakelse-og-samarbeid': {
    title: 'Utform ein strategi for deltaking og samarbeid',
    why: 'Satsinga lukkast berre dersom bebuarane er aktivt med. Strategien forankrar samarbeidet og nettverka frå starten og utviklar dei vidare.',
    tips: [
      'La strategien følgje opp handlingsplanen, slik at dei to heng saman.',
      'Strategien skal mellom anna svare på fire spørsmål. De finn dei som deloppgåver under denne oppgåva.',
    ],
  },
  'mobilisering-og-samarbeid/ta-med-kommunens-egne-aktorer': {
    title: 'Ta med kommunen sine eigne aktørar i strategien',
    why: 'Når de koordinerer alle verkemidla i kommunen, får arbeidet tilgang til fleire ressursar.',
    tips: [
      'Strategien for deltaking og samarbeid bør òg omfatte tenesteområda og andre i kommunen, ikkje berre dei utanfor.',
      'Områderetta innsats kryssar sektorgrensene. Start derfor med utfordringane og behova i området, og sjå etterpå kva sektorar som kan bidra.',
    ],
  },
  'mobilisering-og-samarbeid/etabler-kontakt-og-samarbeidsflate': {
    title: 'Bygg brei kontakt med lokalmiljø og samarbeidspartnarar',
    why: 'Ressursane finst hos mange, først og fremst hos innbyggjarane. Eit breitt samarbeid gjer at satsinga kan ta dei i bruk.',
    tips: [
      'Bruk strategien når de tek kontakt med lokalmiljøet, samarbeidspartnarar og interessentar.',
      'Avklar mål og forventningar med kvar av dei. Bli samde om korleis de skal samarbeide, og når.',
      'Formaliser samarbeidet der partane ønskjer det. Nettverka kan elles godt vere uformelle.',
      'Tenk òg på ressurspersonar som driv uorganisert aktivitet.',
    ],
  },
  'mobilisering-og-samarbeid/involver-borettslag-og-sameier': {
    title: 'Involver burettslag og sameige i området',
    why: 'Bustadselskapa representerer mange bebuarar. Dei forvaltar dessutan mykje av bustadmassen og uteområda.',
    tips: [
      'Finn ut korleis bustadene i området er organiserte. Mange stader høyrer ein stor del av dei til eit bustadselskap.',
      'Rekn burettslaga og sameiga med blant dei sentrale aktørane i samarbeidet.',
    ],
  },
  'mobilisering-og-samarbeid/involver-organisasjoner-og-frivillige': {
    title: 'Involver organisasjonslivet og dei frivillige',
    why: 'Organisasjonar og frivillige er ofte berebjelkar i det sosiale og kulturelle livet i området. Brei involvering knyter dessutan verdifulle band på tvers i lokalsamfunna.',
    tips: [
      'Finn ut kva dei kan bidra med. Dei kan vere svært nyttige som partnarar og bidragsytarar.',
      'Ta òg med dei lokale organisasjonane for brukarar og pårørande. Dei kan vere til like stor nytte.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-befolkningen': {
    title: 'Inviter innbyggjarane med i samarbeidet',
    why: 'Innbyggjarane er målgruppa, og ressursane deira er dei viktigaste. Folk som er med, får eigarskap til både arbeidet og resultata.',
    tips: [
      'Kommunen må ta det første steget. Dei som var med i kartlegginga, er naturlege deltakarar no òg.',
      'Gi bebuarane innverknad på både planlegging og gjennomføring. La dei òg sjølve få engasjere seg for eit aktivt og trygt lokalmiljø.',
    ],
  },
  'mobilisering-og-samarbeid/inviter-organisasjonene': {
    title: 'Inviter organisasjonane som samarbeidspartnarar',
    why: 'Organisasjonane samlar ulike grupper i alle aldrar. Det gjer dei til naturlege partnarar i arbeidet.',
    tips: [
      'Inviter både frivillige organisasjonar og organisasjonane til brukarar og pårørande.',
      'Spør kvar av dei kva dei ventar seg av samarbeidet, og om dei ønskjer ein samarbeidsavtale.',
    ],
  },
  'mobilisering-og-samarbeid/vurder-partnerskap-med-naeringslivet': {
    title: 'Vurder partnarskap med privat næringsliv',
    why: 'Bedrifter kan vere gode samarbeidspartnarar og gå saman med det offentlege. I nokre tilfelle legg dei inn eigne midlar.',
    tips: [
      'Gå til bedriftene med konkrete forslag til prosjekt. Det vekkjer ofte meir interesse enn eit vagt ønskje om å samarbeide.',
      'Finn ut kva som skal til. Nokre gonger må det offentlege bidra økonomisk, andre gonger er det nok å lage nye planar saman.',
    ],
  },
  'mobilisering-og-samarbeid/opprett-lokalt-kontaktsted': {
    title: 'Opprett ein lokal kontaktstad',
    why: 'Med ein kontaktstad kjem satsinga nær dei som bur i området. Han kan òg bli ein stad der de mobiliserer bebuarane.',
    tips: [
      'Legg kontaktstaden sentralt i området, og la han stå for informasjonen om arbeidet.',
      'La han gjerne bli ein møteplass for innbyggjarane òg.',
    ],
  },
} satisfies Record<TaskIdOf<'mobilisering-og-samarbeid'>, TaskWords>;
