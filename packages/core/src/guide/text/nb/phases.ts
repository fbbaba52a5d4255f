import type { GuideWords } from '../../words.js';

/**
 * Words of the five phases.
 *
 * @internal
 */
export const phases = {
  kunnskapsgrunnlag: {
    label: 'Fase 1',
    name: 'Kunnskapsgrunnlag',
    summary: [
      'Lær av dem som har drevet lignende satsinger i inn- og utland, og finn kunnskapsmiljøene som kan feltet. Undersøk blant annet metodene, organiseringen, virkemidlene, resultatene og suksesskriteriene.',
      'Les forskning, undersøkelser og evalueringer. Dra gjerne også på befaringer og studiereiser, og ta direkte kontakt med kunnskapsmiljøer og med aktører som har gjennomført slike satsinger eller forsket på dem.',
      'Skaff dere også bred kunnskap om innsatsområdet. Finn ut hvilke lokale behov som finnes, og hva befolkningen ønsker seg og mener om utviklingen. Se etter ressursene og mulighetene i området.',
    ],
  },
  'planlegging-og-organisering': {
    label: 'Fase 2',
    name: 'Planlegging og organisering',
    summary: [
      'Områder har ulike utfordringer og ulike muligheter. Derfor finnes det ingen fasit på hvordan dere skal legge opp og organisere innsatsen.',
      'Tilpass innsatsen til lokale forhold: hvem dere samarbeider med, hvilke utfordringer dere møter, hvor komplekse de er, og hvilke ressurser som finnes.',
      'Der problemene er sammensatte, vokser det over tid fram en stor portefølje av prosjekter og tiltak. Da lønner det seg ofte, viser erfaringen, å koordinere alt under én paraply i et program. Delprogrammer, prosjekter og delprosjekter styrer mot de samme overordnede målene. Slik arbeider dere systematisk og effektivt og får synergier mellom mange aktører.',
    ],
  },
  'mobilisering-og-samarbeid': {
    label: 'Fase 3',
    name: 'Mobilisering og samarbeid',
    summary: [
      'Skal dere styrke et utsatt område, må dere få med alle som har ressurser å bidra med: offentlige, private og frivillige aktører. Noen kan være eksterne investorer og samarbeidspartnere, men ressursene i befolkningen kommer først.',
      'En områdesatsing lykkes bare når de som bor i området, er aktivt med. Bygg arbeidet på det de ønsker og trenger, så får det legitimitet og lokal forankring. Beboerne må føle eierskap til utviklingen av sitt eget bo- og nærmiljø.',
      'Å involvere beboerne betyr å gi dem innflytelse på både planlegging og gjennomføring. De skal også selv kunne engasjere seg for et aktivt og trygt lokalmiljø.',
    ],
  },
  gjennomforing: {
    label: 'Fase 4',
    name: 'Gjennomføring',
    summary: [
      'For mange kommuner er det nytt og uprøvd å drive områderettet innsats. Sett derfor innovasjon, nytenkning og læring i sentrum, og våg å utfordre vante tanker og arbeidsmåter.',
      'Ha gode systemer og rutiner for rapportering, drøfting og kunnskapsdeling. Dokumentasjon og evaluering gir dere et solid faglig grunnlag for å videreutvikle og forankre arbeidet.',
    ],
  },
  videreforing: {
    label: 'Fase 5',
    name: 'Videreføring',
    summary: [
      'Det tar lang tid å snu en negativ utvikling. En tidsavgrenset innsats løser derfor ikke alt i et utsatt område.',
      'Tenk langsiktig, også om hvordan dere skal videreføre arbeidet når innsatsperioden er over.',
    ],
  },
} satisfies GuideWords['phases'];
