/** The steps of the builder, in bokmål. */
export const page = {
  title: 'Sett inn veiviseren på nettstedet deres',
  lead: 'Velg hva dere vil vise, kopier, og lim inn på siden deres. Dere trenger ikke å kunne kode.',
  language: 'Språk på denne siden',
  example: 'Se alt innholdet på én side',
  locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', se: 'Davvisámegiella' },
  insert: {
    heading: 'Hva kan dere sette inn?',
    cms: 'Publiseringssystem (CMS)',
    otherCms: 'Et annet, eller vet ikke',
    form: 'Det dere vil sette inn',
    recommended: 'Passer her',
    suggested: '«{form}» passer her, og er valgt.',
    forms: {
      link: {
        name: 'En lenke',
        about:
          'Den tryggeste: alle editorer vi har prøvd, beholder den. Har nettstedet skriptet vårt, blir lenken til innhold på siden.',
      },
      address: {
        name: 'Bare adressen',
        about: 'For systemer som selv gjør en adresse om til innhold, eller der dere bare kan skrive tekst.',
      },
      frame: {
        name: 'En innbygging (iframe)',
        about: 'For dere som har et felt for innbygging eller HTML-kode.',
      },
      element: {
        name: 'HTML-kode med skript',
        about: 'For dere som har lov til å lime inn skript. Innholdet blir en del av siden.',
      },
    },
  },
  show: {
    heading: 'Hva vil dere vise?',
    widget: 'Innhold',
    phase: 'Fase',
    allPhases: 'Alle faser',
    phaseOption: 'Fase {number}: {name}',
    locale: 'Språk i innholdet',
    sami: 'Bare noen av ordene er på nordsamisk. Resten er på bokmål.',
  },
  look: {
    heading: 'Hvordan skal det se ut?',
    mode: 'Farger',
    modes: {
      page: { name: 'Følg siden', about: 'Innholdet blir lyst eller mørkt etter siden det står på.' },
      light: { name: 'Lyst', about: 'Alltid mørk tekst på lys bakgrunn.' },
      dark: { name: 'Mørkt', about: 'Alltid lys tekst på mørk bakgrunn.' },
      own: { name: 'Egne farger', about: 'Skriv fargekodene fra designmanualen deres.' },
    },
    base: 'Utgangspunkt',
    code: 'Seks tegn, for eksempel 0b5394. Tomt felt gir vår farge.',
    pick: 'Velg farge: {name}',
    invalid: 'Dette er ikke en fargekode. Bruk tall og bokstavene a til f.',
    more: 'Flere farger',
    colors: {
      text: 'Tekst',
      subtle: 'Dempet tekst',
      surface: 'Bakgrunn',
      'surface-subtle': 'Bakgrunn i felt',
      border: 'Kantlinjer',
      accent: 'Lenker og knapper',
      'accent-contrast': 'Tekst på knapper',
      success: 'Ferdig',
      warning: 'Vær obs',
      danger: 'Feil',
      focus: 'Ramme rundt det som er valgt',
    },
    pair: '«{color}» mot «{ground}»: {ratio} til 1. Kravet er minst {least} til 1.',
    fine: 'Fargene er lette nok å skille fra hverandre.',
    weakest: 'Svakest er {pair}',
    fails:
      'Noen av fargene er for like. Da kan mange ikke lese innholdet, og siden bryter kravene til universell utforming.',
    mend: 'Rett fargene',
    headingLevel: 'Overskriften i innholdet',
    levels: {
      '2': 'Nivå 2, som vanlig under sidetittelen',
      '3': 'Nivå 3',
      '4': 'Nivå 4',
      '5': 'Nivå 5',
      '6': 'Nivå 6',
      '0': 'Ingen overskrift',
    },
  },
  preview: {
    heading: 'Slik blir det',
    width: 'Vis som på',
    phone: 'Mobil',
    desktop: 'Skjerm',
    frame: 'Forhåndsvisning: {title}',
    skip: 'Hopp over forhåndsvisningen',
    open: 'Åpne i en ny fane',
  },
  copy: {
    heading: 'Kopier og lim inn',
    buttons: {
      link: 'Kopier lenken',
      address: 'Kopier adressen',
      frame: 'Kopier innbyggingen',
      element: 'Kopier HTML-koden',
    },
    despite: 'Kopier likevel: fargene er for like',
    copied: {
      link: 'Lenken er kopiert. Nå kan dere lime den inn.',
      address: 'Adressen er kopiert. Nå kan dere lime den inn.',
      frame: 'Innbyggingen er kopiert. Nå kan dere lime den inn.',
      element: 'HTML-koden er kopiert. Nå kan dere lime den inn.',
    },
    refused:
      'Nettleseren lot oss ikke kopiere. Teksten er markert for dere: trykk Ctrl og C, eller ⌘ og C på Mac.',
    what: 'Dette kopierer dere',
    text: 'Det samme som tekst',
    linkIs: 'Slik ser lenken ut: ',
    notes: {
      link: 'Lenken fører leserne til en side med innholdet. Har nettstedet skriptet vårt, blir den til innhold på siden deres. Skriptet er én linje, og den står under «Til den som drifter nettstedet».',
      address:
        'Adressen blir til innhold på siden når nettstedet har skriptet vårt. Uten det er den bare tekst. Skriptet står under «Til den som drifter nettstedet».',
      frame:
        'Med innbyggingen følger en lenke til det samme innholdet, i tilfelle systemet tar bort innbyggingen. Har nettstedet skriptet vårt, får innbyggingen riktig høyde av seg selv. Uten det kan leserne rulle i den.',
      element: 'Blir skriptet stoppet, ser leserne en lenke i stedet.',
      'link only': 'Lenken fører til en side med innholdet.',
      'frame only':
        'Innbyggingen har fast høyde. Leserne kan rulle i den. Med den følger en lenke til det samme innholdet.',
      'by itself': 'Dere trenger ikke skriptet vårt til dette. Farger og overskriftsnivå blir ikke med.',
    },
    summary: '{title}. {form}, til {cms}.',
  },
  lines: {
    heading: 'Til den som drifter nettstedet',
    lead: 'Send adressen under. Den husker det dere har valgt.',
    address: 'Adressen til denne siden',
    copy: 'Kopier',
    copyNamed: 'Kopier: {name}',
    copied: 'Kopiert: {name}',
    script: {
      name: 'Skriptet: én linje',
      about:
        'Sett linjen inn én gang i malen for hele nettstedet. Da blir lenkene herfra til innhold på sidene de står på. Filen er låst til versjon {version}, og nettleseren avviser den hvis den er endret.',
    },
    moving: {
      name: 'Skriptet, alltid nyeste versjon',
      about:
        'Får rettelser av seg selv, men nettleseren kan ikke kontrollere at filen er uendret. Bruk den bare hvis dere stoler på serveren.',
    },
    csp: {
      name: 'Sikkerhetsoppsett (CSP)',
      about:
        'Har nettstedet en Content-Security-Policy, legg kildene til i den. «frame-src» trengs bare til innbygging, «trusted-types» bare der Trusted Types er påbudt. Stilark og andre kilder trenger ingen endring.',
    },
    editor: {
      name: 'Oppsett av editoren',
      about: 'Da beholder editoren det den ellers tar bort. Til lenken trengs det ikke.',
    },
    privacy: {
      name: 'Avsnitt til personvernerklæringen',
      about: 'Skrevet til dem som leser sidene deres. Les gjennom og tilpass.',
    },
    accessibility: {
      name: 'Avsnitt til tilgjengelighetserklæringen',
      about: 'Skrevet til dem som leser sidene deres. Les gjennom og tilpass.',
    },
  },
};
