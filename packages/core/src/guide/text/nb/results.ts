import type { GuideWords } from '../../words.js';

/**
 * What is true when each phase has succeeded.
 *
 * @internal
 */
export const results = {
  'kunnskapsgrunnlag/kunnskap-fra-andre':
    'Kommunen har et bredt og solid kunnskapsgrunnlag fra andre områdesatsinger. Det bygger på litteraturstudier og på erfaringer fra befaringer og studiereiser.',
  'kunnskapsgrunnlag/kunnskap-om-omradet':
    'Kommunen kjenner lokalområdet. Analyser og ulike kartleggingsmetoder har gitt både objektiv og subjektiv kunnskap om stedet og om dem som bor der.',
  'kunnskapsgrunnlag/kunnskapen-suppleres':
    'Kommunen har hentet kunnskap fra pågående og gjennomførte satsinger parallelt med den lokale kartleggingen. Det meste er på plass tidlig. Siden supplerer kommunen med mer detaljert kunnskap om enkelttemaer, både fra eksterne kilder og fra egne erfaringer.',
  'planlegging-og-organisering/forankret-og-organisert':
    'Innsatsen er forankret i kommunen, både politisk og administrativt, og hos befolkningen i området. En tverrfaglig og tverrsektoriell organisasjon er på plass. Der sitter alle relevante tjenesteområder sammen med lokale og eksterne samarbeidspartnere. De overordnede målene og strategiene bygger på kunnskapsgrunnlaget og står i en langsiktig handlingsplan. Årlige aktivitetsplaner styrer arbeidet år for år.',
  'mobilisering-og-samarbeid/nettverk-og-samarbeid':
    'Kommunen har bygd formelle og uformelle nettverk og samarbeid i offentlig, privat og frivillig sektor. Deltakerne er for eksempel lokale institusjoner, organisasjoner, lag og foreninger, eller ressurspersoner som driver uorganisert aktivitet. Der partene ønsker det, har de inngått formelle samarbeidsavtaler.',
  'gjennomforing/omradet-er-fornyet':
    'Kommunen driver en målrettet og langsiktig områderettet innsats i nærmiljøet den har valgt ut. Mange fysiske og sosiale tiltak er gjennomført og har gitt området en betydelig opprusting og fornyelse på mange felt. Rapporteringer og evalueringer viser tydelig hva innsatsen har oppnådd. Resultatene henger tett sammen med bredt samarbeid og med god ledelse og styring.',
  'gjennomforing/bred-medvirkning-og-gevinst':
    'Arbeidet er solid forankret i det beboerne ønsker og trenger, og mange ulike aktører i nærmiljøet har bidratt. Kommunen har fulgt opp bredt, både politisk og administrativt. Den har selv hatt betydelige gevinster: mer kunnskap, profesjonalisering og mer tverrfaglig innsats.',
  'videreforing/innsatsen-er-avsluttet':
    'Kommunen har gjennomført den områderettede innsatsen som ble vedtatt, og den særskilte organisasjonen er oppløst.',
  'videreforing/kommunen-folger-opp':
    'Kommunen følger fortsatt med på det utsatte lokalmiljøet. Videreføringsarbeidet sikrer investeringene og bygger videre på samarbeidet fra innsatsperioden, med lokalmiljøet og med andre. Kommunen har aktivt tatt i bruk metodene, tjenestemodellene og samarbeidsformene som satsingen utviklet.',
} satisfies GuideWords['results'];
