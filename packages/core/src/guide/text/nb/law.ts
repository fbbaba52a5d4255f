import type { GuideWords } from '../../words.js';

/** Names of the acts of law the guide refers to. */
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
} satisfies GuideWords['acts'];

/** What the provisions mean for an area-based initiative. Never the wording of the law. */
export const provisions = {
  'folkehelseloven.p1': {
    heading: 'Formål',
    meaning: [
      'Målet er et samfunn som gir bedre folkehelse og mindre sosiale helseforskjeller. Det gjelder helse og trivsel, og de sosiale forholdene og miljøet folk lever i. Slike forhold arbeider dere med i en områdesatsing. Loven skal også forebygge skader, lidelse og sykdom, både psykisk og somatisk.',
      'Teksten i loven kan være endret. Forslaget i Prop. 82 L (2024–2025) bytter ut «trivsel» med «livskvalitet» og tar inn en bærekraftig samfunnsutvikling. Lovdata har teksten som gjelder.',
    ],
    erratum: null,
  },
  'folkehelseloven.p4': {
    heading: 'Kommunens ansvar for folkehelsearbeid',
    meaning: [
      'Kommunen skal bidra til at også andre myndigheter og virksomheter tar hensyn til helsen. Det kan dere gjøre med råd og uttalelser, ved å samarbeide og ved å delta i planleggingen.',
      'Kommunen skal også gjøre det mulig å samarbeide med frivillig sektor. I en områdesatsing gjelder det når dere inviterer og involverer organisasjoner og frivillige.',
      'Folkehelseloven kan være endret etter Prop. 82 L (2024–2025). Lovdata har teksten som gjelder.',
    ],
    erratum:
      'Husbankens veiviser trykker innholdet i denne paragrafen under plan- og bygningsloven, som «§\u00a04». Det er feil: Plan- og bygningsloven har ingen §\u00a04, og innholdet hører til folkehelseloven.',
  },
  'folkehelseloven.p5': {
    heading: 'Oversikt over helsetilstand og påvirkningsfaktorer',
    meaning: [
      'Kommunen må vite hvordan det står til med helsen i befolkningen. Den må også vite hva som påvirker helsen, både positivt og negativt.',
      'Bruk denne oversikten når dere går gjennom dataene kommunen allerede har om området.',
      'Folkehelseloven kan være endret etter Prop. 82 L (2024–2025). Lovdata har teksten som gjelder.',
    ],
    erratum: null,
  },
  'sosialtjenesteloven.p1': {
    heading: 'Formål',
    meaning: [
      'Loven skal gi vanskeligstilte bedre levekår og gi økonomisk og sosial trygghet, slik at hver enkelt kan klare seg og bo selvstendig. Den skal også fremme sosial inkludering, overgang til arbeid og at folk tar aktivt del i samfunnet.',
      'Tenk på dette når dere kartlegger lokale behov i innsatsområdet.',
      'Paragrafen sier mer enn Husbankens veiviser gjengir, blant annet om samordnede tjenester til utsatte barn og familier.',
    ],
    erratum: null,
  },
  'plan-og-bygningsloven.p1-1': {
    heading: 'Formål',
    meaning: [
      'Målet er en bærekraftig utvikling som er til det beste for den enkelte, for samfunnet og for generasjonene som kommer.',
      'Arbeid åpent og forutsigbart når dere lager planer og gjør vedtak. Legg opp til medvirkning for alle som blir berørt, både interesser og myndigheter.',
      'Universell utforming hører med i planleggingen og i kravene til byggetiltak. Ta også hensyn til oppvekstvilkårene for barn og unge og til estetikken i omgivelsene.',
    ],
    erratum:
      'Husbankens veiviser blander to lover her: Det den kaller «§\u00a04», er ikke fra plan- og bygningsloven, men fra folkehelseloven §\u00a04. Den utelater også setninger fra §\u00a01-1.',
  },
} satisfies GuideWords['provisions'];
