import type { GuideWords } from '../../words.js';

/**
 * Advice that governs the tasks.
 *
 * @internal
 */
export const principles = {
  'pa-tvers-av-sektorer': {
    title: 'Arbeid på tvers av sektorar',
    text: 'Områderetta innsats startar med utfordringane og behova i eitt bestemt område, uansett kva sektor dei høyrer til. Derfor er det sentralt å koordinere og utvikle kommunen sine eigne tenester. Det bør kome først når de organiserer arbeidet.',
  },
  'aktiv-tilstedevaerelse': {
    title: 'Ver aktivt til stades',
    text: 'Eitt prinsipp går igjen i mykje av samarbeidet: Bruk aktivitetar og aktivt nærvær som metode.',
  },
  'vag-a-vurdere-pa-nytt': {
    title: 'Våg å vurdere på nytt',
    text: 'Mål, strategiar og innsatsområde i handlingsplanen er tunge føringar for arbeidet. Endrar forholda seg undervegs, må de likevel våge å drøfte føringane på nytt. Det same gjeld valet av aktivitetar og tiltak.',
  },
  'spre-kreftene': {
    title: 'Fordel kreftene over tid',
    text: 'Ikkje «brenn alt krutet» med ein gong. Det er avgjerande å mobilisere innbyggjarane i starten, men satsinga varer i fleire år. Engasjementet og interessa held seg berre med eit jamt «trykk». Sprei derfor dei store arrangementa for lokalmiljøet over heile innsatsperioden.',
  },
} satisfies GuideWords['principles'];
