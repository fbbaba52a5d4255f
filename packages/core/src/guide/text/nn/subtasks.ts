import type { GuideWords } from '../../words.js';

/**
 * Words of the subtasks: the four questions of the strategy in phase 3 and the six parts of the strategy in phase 5.
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
  'videreforing/strategi-kommunikasjonsplan': {
    title: 'Lag ein kommunikasjonsplan for avslutninga',
    tips: [
      'Planen skal vise korleis kommunen best fortel breitt om innsatsen: i lokalmiljøet, til samarbeidsaktørane og internt.',
      'Bland han ikkje saman med kommunikasjonsplanen frå fase 2.',
    ],
  },
  'videreforing/strategi-plan-for-kunnskap': {
    title: 'Planlegg korleis de bruker kunnskapen og erfaringane',
    tips: [
      'Vis korleis de kan utnytte det de har lært, òg til å utvikle tenestetilbodet i kommunen. Ta med dykk dei nye måtane å arbeide og samarbeide på.',
      'Samarbeid på tvers kan gi samspelseffektar: God måloppnåing på eitt felt smittar over på eit anna. Sjå derfor verkemidla i samanheng, og tilpass innsatsen meir til lokale behov og ønskje.',
    ],
  },
  'videreforing/strategi-utfasing-og-videreforing': {
    title: 'Foreslå kva de fasar ut, og kva de vidarefører',
    tips: [
      'Gå gjennom alle aktivitetar og tiltak. Sei òg kva aktørar som framleis skal ha ei rolle i området.',
    ],
  },
  'videreforing/strategi-stotte-til-organisasjoner': {
    title: 'Foreslå korleis kommunen framleis kan støtte lag og foreiningar',
    tips: [
      'Ta stilling til korleis kommunen skal halde oppe støtta til og kontakten med lokale organisasjonar. Frivilligheita er ei viktig drivkraft. Ho tek initiativ og kan kjempe for heile lokalsamfunnet, ikkje berre for sine eigne interesser.',
      'Støtta kan vere utlån av utstyr og kommunale lokale, administrativ og fagleg hjelp, hjelp til drift og informasjonsarbeid, eller kommunale frivilligheitsmidlar. Ho er aktuell både i innsatsperioden og etterpå.',
      'Aktivitetar og arrangement styrkjer relasjonane mellom grupper i lokalmiljøet. La aktørane få roller ut frå ressursar og interesser. Ansvaret veks når dei kjenner eigarskap.',
    ],
  },
  'videreforing/strategi-relasjoner-og-moteplasser': {
    title: 'Foreslå korleis de held ved like relasjonar og aktivitetar',
    tips: [
      'Tenk på alt de har bygd opp i tillegg til kontakten med organisasjonane. Møteplassar, nettverk, personleg kontakt og formelle relasjonar kan halde det i live.',
    ],
  },
  'videreforing/strategi-lokale-ledere-og-rollemodeller': {
    title: 'Planlegg korleis de utviklar lokale leiarar og rollemodellar',
    tips: [
      'Lokale leiarar gjer lokalmiljøet levande og berekraftig på sikt. Derfor betyr dei mykje for vidareføringa.',
      'I Groruddalssatsinga la kommunen vekt på å rekruttere særleg eldre ungdommar som alt var aktive lokalt. Dei er førebilete for andre unge og gir bydelane nye kontaktflater mot ungdomsmiljøa. Sidan blir dei viktige ressurspersonar.',
    ],
  },
} satisfies GuideWords['subtasks'];
