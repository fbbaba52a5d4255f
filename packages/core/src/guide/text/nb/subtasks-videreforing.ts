import type { SubtaskIdOf } from '../../shape.js';
import type { SubtaskWords } from '../../words.js';

/**
 * Words of the subtasks of phase 5: the six parts of the strategy.
 *
 * @internal
 */
export const subtasks = {
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
} satisfies Record<SubtaskIdOf<'videreforing'>, SubtaskWords>;
