import type { GuideWords } from '../../words.js';

/**
 * Words of the subtasks: the four questions of the strategy in phase 3 and the six parts of the strategy in phase 5.
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
  'videreforing/strategi-kommunikasjonsplan': {
    title: 'Lag en kommunikasjonsplan for avslutningen',
    tips: [
      'Planen skal vise hvordan kommunen best forteller bredt om innsatsen: i lokalmiljøet, til samarbeidsaktørene og internt.',
      'Ikke forveksle den med kommunikasjonsplanen fra fase 2.',
    ],
  },
  'videreforing/strategi-plan-for-kunnskap': {
    title: 'Planlegg hvordan dere bruker kunnskapen og erfaringene',
    tips: [
      'Vis hvordan dere kan utnytte det dere har lært, også til å utvikle kommunens tjenestetilbud. Ta med dere de nye måtene å arbeide og samarbeide på.',
      'Samarbeid på tvers kan gi samspillseffekter: God måloppnåelse på ett felt smitter over på et annet. Se derfor virkemidlene i sammenheng, og tilpass innsatsen bedre til lokale behov og ønsker.',
    ],
  },
  'videreforing/strategi-utfasing-og-videreforing': {
    title: 'Foreslå hva som fases ut, og hva som videreføres',
    tips: [
      'Gå gjennom alle aktiviteter og tiltak. Si også hvilke aktører som fortsatt skal ha en rolle i området.',
    ],
  },
  'videreforing/strategi-stotte-til-organisasjoner': {
    title: 'Foreslå hvordan kommunen fortsatt kan støtte lag og foreninger',
    tips: [
      'Ta stilling til hvordan kommunen skal opprettholde støtten til og kontakten med lokale organisasjoner. Frivilligheten er en viktig drivkraft. Den tar initiativ og kan kjempe for hele lokalsamfunnet, ikke bare for sine egne interesser.',
      'Støtten kan være utlån av utstyr og kommunale lokaler, administrativ og faglig hjelp, hjelp til drift og informasjonsarbeid, eller kommunale frivillighetsmidler. Den er aktuell både i innsatsperioden og etterpå.',
      'Aktiviteter og arrangementer styrker relasjonene mellom grupper i lokalmiljøet. La aktørene få roller ut fra ressurser og interesser. Både rollene og ansvaret vokser når de føler eierskap.',
    ],
  },
  'videreforing/strategi-relasjoner-og-moteplasser': {
    title: 'Foreslå hvordan dere vedlikeholder relasjoner og aktiviteter',
    tips: [
      'Tenk på alt dere har bygd opp i tillegg til kontakten med organisasjonene. Møteplasser, nettverk, personlig kontakt og formelle relasjoner kan holde det i live.',
    ],
  },
  'videreforing/strategi-lokale-ledere-og-rollemodeller': {
    title: 'Planlegg hvordan dere utvikler lokale ledere og rollemodeller',
    tips: [
      'Lokale ledere gjør lokalmiljøet levende og bærekraftig på sikt. Derfor betyr de mye for videreføringen.',
      'I Groruddalssatsingen la kommunen vekt på å rekruttere særlig eldre ungdommer som allerede var aktive lokalt. De er forbilder for andre unge og gir bydelene nye kontaktflater mot ungdomsmiljøene. Siden blir de viktige ressurspersoner.',
    ],
  },
} satisfies GuideWords['subtasks'];
