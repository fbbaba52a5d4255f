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
      'Lær av dei som har drive liknande satsingar i Noreg og i andre land, og finn kunnskapsmiljøa som kan feltet. Undersøk mellom anna metodane, organiseringa, verkemidla, resultata og suksesskriteria.',
      'Les forsking, undersøkingar og evalueringar. På synfaringar og studiereiser kan de snakke direkte med kunnskapsmiljø og med aktørar som har gjennomført eller forska på slike satsingar.',
      'Skaff dykk òg brei kunnskap om innsatsområdet. Finn ut kva behov som finst lokalt, og kva innbyggjarane ønskjer og meiner om utviklinga. Sjå etter ressursane og moglegheitene i området.',
    ],
  },
  'planlegging-og-organisering': {
    label: 'Fase 2',
    name: 'Planlegging og organisering',
    summary: [
      'Områda har ulike utfordringar og ulike moglegheiter. Derfor finst det ingen fasit på korleis de skal leggje opp og organisere innsatsen.',
      'Tilpass innsatsen til lokale forhold: kven de samarbeider med, kva utfordringar de møter, kor komplekse dei er, og kva ressursar som finst.',
      'Der problema er samansette, veks det over tid fram ein stor portefølje av prosjekt og tiltak. Erfaringa er at det då ofte løner seg å koordinere alt under éin paraply i eit program. Delprogram, prosjekt og delprosjekt styrer mot dei same overordna måla. Slik arbeider de systematisk og effektivt og får synergiar mellom mange aktørar.',
    ],
  },
  'mobilisering-og-samarbeid': {
    label: 'Fase 3',
    name: 'Mobilisering og samarbeid',
    summary: [
      'Skal de styrkje eit utsett område, må de få med alle som har ressursar å bidra med: offentlege, private og frivillige aktørar. Nokre av dei kan vere eksterne investorar og samarbeidspartnarar, men ressursane hos innbyggjarane kjem først.',
      'Ei områdesatsing lukkast berre når dei som bur i området, er aktivt med. Bygg arbeidet på det dei ønskjer og treng. Då får det legitimitet og lokal forankring. Bebuarane må kjenne eigarskap til utviklinga av sitt eige bu- og nærmiljø.',
      'Å involvere bebuarane vil seie å gi dei innverknad på både planlegging og gjennomføring. Dei skal òg sjølve kunne engasjere seg for eit aktivt og trygt lokalmiljø.',
    ],
  },
  gjennomforing: {
    label: 'Fase 4',
    name: 'Gjennomføring',
    summary: [
      'For mange kommunar er det nytt og uprøvd å drive områderetta innsats. Set derfor innovasjon, nytenking og læring i sentrum, og våg å utfordre innarbeidde tankar og arbeidsmåtar.',
      'Ha gode system og rutinar for rapportering, drøfting og kunnskapsdeling. Dokumentasjon og evaluering gir dykk eit solid fagleg grunnlag for å vidareutvikle og forankre arbeidet.',
    ],
  },
  videreforing: {
    label: 'Fase 5',
    name: 'Vidareføring',
    summary: [
      'Det tek lang tid å snu ei negativ utvikling. Ein tidsavgrensa innsats løyser derfor ikkje alt i eit utsett område.',
      'Tenk langsiktig, òg om korleis de skal føre arbeidet vidare når innsatsperioden er over.',
    ],
  },
} satisfies GuideWords['phases'];
