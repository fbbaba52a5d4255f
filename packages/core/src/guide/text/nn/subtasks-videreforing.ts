import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 5: the six parts of the strategy.
 *
 * @internal
 */
export const subtasks = {
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
} satisfies Record<SubtaskIdOf<'videreforing'>, SubtaskWords>;
