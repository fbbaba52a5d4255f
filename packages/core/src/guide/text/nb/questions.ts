import type { GuideWords } from '../../words.js';

/**
 * Words of the questions that the strategy of phase 3 answers.
 *
 * @internal
 */
export const questions = {
  'reell-involvering': {
    question: 'Hvordan skaper dere bred og reell involvering gjennom hele innsatsperioden?',
    guidance: [
      'Involveringen er bred når den favner alle som kan bidra med ressurser, og først og fremst befolkningen selv. Den er reell når beboerne får innflytelse på både planlegging og gjennomføring.',
      'Bygg på det folk i området ønsker og trenger. Det gir arbeidet legitimitet og lokal forankring, og beboerne får eierskap til sitt eget bo- og nærmiljø.',
      'Skriv hvordan dere holder involveringen i gang fra start til slutt. Beboerne skal også selv kunne engasjere seg for et aktivt og trygt lokalmiljø.',
    ],
  },
  hvem: {
    question: 'Hvem i befolkningen skal dere involvere, og hvilke andre aktører?',
    guidance: [
      'Spør hvem dere trenger som informanter, drøftingspartnere og samarbeidspartnere. Svaret varierer med tema og utfordringer, og med om perspektivet er kort eller langt.',
      'Hva kommunen kan få til sammen med næringslivet, avhenger av omfanget og av hvilke næringsaktører området har. Kom med konkrete forslag til prosjekter. De vekker ofte mer interesse enn et ønske om et udefinert samarbeid.',
      'Noen ganger er økonomiske bidrag fra det offentlige avgjørende for at private legger inn egne midler. Andre ganger er det interessant nok for dem å utvikle nye planer sammen med det offentlige.',
      'Let ikke bare blant dem som fra før har interesser i området. Aktører utenfor området kan også ha lyst til å delta.',
    ],
  },
  'nar-og-hvordan': {
    question: 'Når og hvordan skal de ulike aktørene involveres i beslutningsprosessene?',
    guidance: [
      'Hvem dere vil ha med, legger mange av premissene for hvordan dere må arbeide. Gå derfor gjennom aktørene én for én: Når kommer de inn, og på hvilken måte?',
      'Skal dere nå bredt, trenger dere mange metoder. Folk i et område har gjerne svært ulik bakgrunn og ulike interesser, så dere må møte dem på forskjellig vis.',
    ],
  },
  problemstillinger: {
    question: 'Hvilke problemstillinger vil dere diskutere, med hvem og når?',
    guidance: [
      'Knytt hver problemstilling til bestemte aktører og til et tidspunkt. Da ser dere hvem dere må snakke med først.',
      'Involver beboerne kontinuerlig så lenge innsatsperioden varer. Hvor mye arbeid det krever, skifter fra fase til fase.',
      'Som regel er arbeidet mest omfattende tidlig i satsingen. Det er da dere skaper lokal forankring og eierskap.',
    ],
  },
} satisfies GuideWords['questions'];
