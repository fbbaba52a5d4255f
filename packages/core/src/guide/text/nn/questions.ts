import type { GuideWords } from '../../words.js';

/**
 * Words of the questions that the strategy of phase 3 answers.
 *
 * @internal
 */
export const questions = {
  'reell-involvering': {
    question: 'Korleis skaper de brei og reell involvering gjennom heile innsatsperioden?',
    guidance: [
      'Involveringa er brei når ho femner om alle som kan bidra med ressursar, og først og fremst innbyggjarane sjølve. Ho er reell når bebuarane får innverknad på både planlegging og gjennomføring.',
      'Bygg på det folk i området ønskjer og treng. Det gir arbeidet legitimitet og lokal forankring, og bebuarane får eigarskap til sitt eige bu- og nærmiljø.',
      'Skriv korleis de held involveringa i gang frå start til slutt. Bebuarane skal òg sjølve kunne engasjere seg for eit aktivt og trygt lokalmiljø.',
    ],
  },
  hvem: {
    question: 'Kven av innbyggjarane skal de involvere, og kva andre aktørar?',
    guidance: [
      'Spør kven de treng som informantar, drøftingspartnarar og samarbeidspartnarar. Svaret varierer med tema og utfordringar, og med om perspektivet er kort eller langt.',
      'Kva kommunen kan få til saman med næringslivet, kjem an på omfanget og på kva næringsaktørar området har. Kom med konkrete forslag til prosjekt. Dei vekkjer ofte meir interesse enn eit ønskje om eit udefinert samarbeid.',
      'Nokre gonger er økonomiske bidrag frå det offentlege avgjerande for at private legg inn eigne midlar. Andre gonger er det interessant nok for dei å utvikle nye planar saman med det offentlege.',
      'Leit ikkje berre blant dei som alt har interesser i området. Aktørar utanfor området kan òg ha lyst til å delta.',
    ],
  },
  'nar-og-hvordan': {
    question: 'Når og korleis skal de involvere dei ulike aktørane i avgjerdsprosessane?',
    guidance: [
      'Kven de vil ha med, legg mange av premissane for korleis de må arbeide. Gå derfor gjennom aktørane éin for éin: Når kjem dei inn, og på kva måte?',
      'Skal de nå breitt, treng de mange metodar. Folk i eit område har gjerne svært ulik bakgrunn og ulike interesser, så de må møte dei på kvar sin måte.',
    ],
  },
  problemstillinger: {
    question: 'Kva problemstillingar vil de diskutere, med kven og når?',
    guidance: [
      'Knyt kvar problemstilling til bestemte aktørar og til eit tidspunkt. Då ser de kven de må snakke med først.',
      'Involver bebuarane kontinuerleg så lenge innsatsperioden varer. Kor mykje arbeid det krev, skiftar frå fase til fase.',
      'Som regel er arbeidet mest omfattande tidleg. Det er då de skaper lokal forankring og eigarskap.',
    ],
  },
} satisfies GuideWords['questions'];
