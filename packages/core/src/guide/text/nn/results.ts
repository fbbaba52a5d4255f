import type { GuideWords } from '../../words.js';

/**
 * What is true when each phase has succeeded.
 *
 * @internal
 */
export const results = {
  'kunnskapsgrunnlag/kunnskap-fra-andre':
    'Kommunen har eit breitt og solid kunnskapsgrunnlag frå andre områdesatsingar. Det byggjer på litteraturstudiar og på det kommunen har lært på synfaringar og studiereiser.',
  'kunnskapsgrunnlag/kunnskap-om-omradet':
    'Kommunen kjenner lokalområdet. Analysar og ulike kartleggingsmetodar har gitt både objektiv og subjektiv kunnskap om staden og om dei som bur der.',
  'kunnskapsgrunnlag/kunnskapen-suppleres':
    'Kommunen har henta kunnskap frå pågåande og gjennomførte satsingar parallelt med den lokale kartlegginga. Det meste er på plass tidleg. Seinare supplerer kommunen med meir detaljert kunnskap om enkelttema, både frå eksterne kjelder og frå eigne erfaringar.',
  'planlegging-og-organisering/forankret-og-organisert':
    'Innsatsen er forankra i kommunen, både politisk og administrativt, og hos dei som bur i området. Ein tverrfagleg og tverrsektoriell organisasjon er på plass. Der sit alle relevante tenesteområde saman med lokale og eksterne samarbeidspartnarar. Dei overordna måla og strategiane byggjer på kunnskapsgrunnlaget og står i ein langsiktig handlingsplan. Årlege aktivitetsplanar styrer arbeidet år for år.',
  'mobilisering-og-samarbeid/nettverk-og-samarbeid':
    'Kommunen har bygd formelle og uformelle nettverk og samarbeid i offentleg, privat og frivillig sektor. Lokale institusjonar, organisasjonar, lag og foreiningar er med, og det same er ressurspersonar som driv uorganisert aktivitet. Der partane ønskjer det, har dei inngått formelle samarbeidsavtalar.',
  'gjennomforing/omradet-er-fornyet':
    'Kommunen driv ein målretta og langsiktig områderetta innsats i nærmiljøet han har valt ut. Mange fysiske og sosiale tiltak er gjennomførte, og området er vesentleg opprusta og fornya på mange felt. Rapporteringar og evalueringar viser tydeleg kva innsatsen har oppnådd. Dei viser òg at resultata heng saman med breitt samarbeid og med god leiing og styring.',
  'gjennomforing/bred-medvirkning-og-gevinst':
    'Arbeidet er solid forankra i det bebuarane ønskjer og treng, og mange ulike aktørar i nærmiljøet har bidrege. Kommunen har følgt opp breitt, både politisk og administrativt. Han har sjølv hatt store gevinstar: meir kunnskap, profesjonalisering og meir tverrfagleg innsats.',
  'videreforing/innsatsen-er-avsluttet':
    'Kommunen har gjennomført den områderetta innsatsen som blei vedteken, og den særskilde organisasjonen er oppløyst.',
  'videreforing/kommunen-folger-opp':
    'Kommunen følgjer framleis med på det utsette lokalmiljøet. Vidareføringsarbeidet sikrar investeringane og byggjer vidare på samarbeidet frå innsatsperioden, med lokalmiljøet og med andre. Kommunen har aktivt teke i bruk dei nye metodane, tenestemodellane og samarbeidsformene som satsinga utvikla.',
} satisfies GuideWords['results'];
