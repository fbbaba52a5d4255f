import type { GuideWords } from '../../words.js';

/**
 * Advice that governs the tasks.
 *
 * @internal
 */
export const principles = {
  'pa-tvers-av-sektorer': {
    title: 'Arbeid på tvers av sektorer',
    text: 'Områderettet innsats starter med utfordringene og behovene i ett bestemt område, uansett hvilken sektor de hører til. Derfor er det sentralt å koordinere og utvikle kommunens egne tjenester. Det bør komme først når dere organiserer arbeidet.',
  },
  'aktiv-tilstedevaerelse': {
    title: 'Vær aktivt til stede',
    text: 'Ett prinsipp går igjen i mye av samarbeidet: Bruk aktiviteter og aktiv tilstedeværelse som metode.',
  },
  'vag-a-vurdere-pa-nytt': {
    title: 'Våg å vurdere på nytt',
    text: 'Mål, strategier og innsatsområder i handlingsplanen er tunge føringer for arbeidet. Likevel må dere våge å drøfte dem på nytt hvis forholdene endrer seg underveis. Det samme gjelder valget av aktiviteter og tiltak.',
  },
  'spre-kreftene': {
    title: 'Fordel kreftene over tid',
    text: 'Ikke «brenn alt kruttet» med en gang. Det er avgjørende å mobilisere befolkningen i starten, men satsingen varer i flere år. Engasjementet og interessen holder seg bare med et løpende «trykk». Spre derfor de store arrangementene for lokalmiljøet over hele innsatsperioden.',
  },
} satisfies GuideWords['principles'];
