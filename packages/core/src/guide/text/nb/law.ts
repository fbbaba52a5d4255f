import type { GuideWords } from '../../words.js';

/**
 * Names of the acts of law the guide refers to.
 *
 * @internal
 */
export const acts = {
  folkehelseloven: {
    name: 'Lov om folkehelsearbeid',
    shortName: 'folkehelseloven',
  },
  sosialtjenesteloven: {
    name: 'Lov om sosiale tjenester i arbeids- og velferdsforvaltningen',
    shortName: 'sosialtjenesteloven',
  },
  'plan-og-bygningsloven': {
    name: 'Lov om planlegging og byggesaksbehandling',
    shortName: 'plan- og bygningsloven',
  },
  boligsosialloven: {
    name: 'Lov om kommunenes ansvar på det boligsosiale feltet',
    shortName: 'boligsosialloven',
  },
} satisfies GuideWords['acts'];

/**
 * What the provisions mean for an area-based initiative. Never the wording of the law.
 *
 * @internal
 */
export const provisions = {
  'folkehelseloven.p1': {
    heading: 'Formål',
    meaning: [
      'Målet er et samfunn som gir bedre folkehelse og mindre sosiale helseforskjeller. Det gjelder helse og trivsel, og de sosiale forholdene og miljøet folk lever i. Slike forhold arbeider dere med i en områdesatsing. Loven skal også forebygge skader, lidelse og sykdom, både psykisk og somatisk.',
    ],
    erratum: null,
    amendment:
      'Per november 2026 er loven under endring, så ordlyden kan være ny. Prop. 82 L (2024–2025) foreslår å bytte ut «trivsel» med «livskvalitet» og å ta inn en bærekraftig samfunnsutvikling i formålet. Teksten her følger loven slik veiviseren gjengir den. Lovdata har teksten som gjelder.',
  },
  'folkehelseloven.p4': {
    heading: 'Kommunens ansvar for folkehelsearbeid',
    meaning: [
      'Kommunen skal bidra til at også andre myndigheter og virksomheter tar hensyn til helsen. Det kan dere gjøre med råd og uttalelser, ved å samarbeide og ved å delta i planleggingen.',
      'Kommunen skal også legge til rette for å samarbeide med frivillig sektor. I en områdesatsing gjelder det når dere inviterer og involverer organisasjoner og frivillige.',
    ],
    erratum:
      'Husbankens veiviser gjengir innholdet i denne paragrafen under plan- og bygningsloven, som «§\u00a04». Det er feil: Plan- og bygningsloven har ingen §\u00a04, og innholdet hører til folkehelseloven.',
    amendment:
      'Per november 2026 er loven under endring, se Prop. 82 L (2024–2025), så ordlyden kan være ny. Lovdata har teksten som gjelder.',
  },
  'folkehelseloven.p5': {
    heading: 'Oversikt over helsetilstand og påvirkningsfaktorer',
    meaning: [
      'Kommunen må vite hvordan det står til med helsen i befolkningen. Den må også vite hva som påvirker helsen, både positivt og negativt.',
      'Bruk denne oversikten når dere går gjennom dataene kommunen allerede har om området.',
    ],
    erratum: null,
    amendment:
      'Per november 2026 er loven under endring, se Prop. 82 L (2024–2025), så ordlyden kan være ny. Lovdata har teksten som gjelder.',
  },
  'sosialtjenesteloven.p1': {
    heading: 'Formål',
    meaning: [
      'Loven skal gi vanskeligstilte bedre levekår og gi økonomisk og sosial trygghet, slik at hver enkelt kan klare seg og bo selvstendig. Den skal også fremme sosial inkludering, overgang til arbeid og at folk tar aktivt del i samfunnet.',
      'Tenk på dette når dere kartlegger lokale behov i innsatsområdet.',
      'Paragrafen sier mer enn Husbankens veiviser gjengir, blant annet om samordnede tjenester til utsatte barn og familier.',
    ],
    erratum: null,
    amendment: null,
  },
  'plan-og-bygningsloven.p1-1': {
    heading: 'Formål',
    meaning: [
      'Målet er en bærekraftig utvikling som er til det beste for den enkelte, for samfunnet og for generasjonene som kommer.',
      'Arbeid åpent og forutsigbart når dere lager planer og gjør vedtak. Legg opp til medvirkning, slik at alle berørte interesser og myndigheter slipper til.',
      'Universell utforming hører med i planleggingen og i kravene til byggetiltak. Ta også hensyn til oppvekstvilkårene for barn og unge og til estetikken i omgivelsene.',
    ],
    erratum:
      'Husbankens veiviser blander to lover her: Det den kaller «§\u00a04», er ikke fra plan- og bygningsloven, men fra folkehelseloven §\u00a04. Den utelater også setninger fra §\u00a01-1.',
    amendment: null,
  },
  'boligsosialloven.p1': {
    heading: 'Formål',
    meaning: [
      'Loven skal forebygge boligsosiale utfordringer. Den skal også bidra til at de som er vanskeligstilte på boligmarkedet, får hjelp til å skaffe seg og beholde en egnet bolig.',
      'I en områdesatsing er boforholdene en del av bildet. Se dem i sammenheng med de andre tiltakene.',
    ],
    erratum: null,
    amendment: null,
  },
  'boligsosialloven.p5': {
    heading: 'Samarbeid, oversikt og planlegging',
    meaning: [
      'Kommunen skal sørge for samarbeid på tvers av sektorer i det boligsosiale arbeidet, samordne tjenestene sine og samarbeide med andre offentlige aktører.',
      'Kommunen skal også ha oversikt over hvor mange ordinære og tilpassede boliger vanskeligstilte på boligmarkedet trenger. Oversikten er en del av grunnlaget for planstrategien. Ta den med når dere går gjennom det kommunen vet om området.',
    ],
    erratum: null,
    amendment: null,
  },
} satisfies GuideWords['provisions'];
