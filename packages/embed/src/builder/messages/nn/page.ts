/** The steps of the builder, in nynorsk. */
export const page = {
  title: 'Set inn vegvisaren på nettstaden dykkar',
  lead: 'Vel kva de vil vise, kopier, og lim inn på sida dykkar. De treng ikkje å kunne kode.',
  language: 'Språk på denne sida',
  example: 'Sjå alt innhaldet på éi side',
  locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', se: 'Davvisámegiella' },
  insert: {
    heading: 'Kva kan de setje inn?',
    cms: 'Publiseringssystem (CMS)',
    otherCms: 'Eit anna, eller veit ikkje',
    form: 'Det de vil setje inn',
    recommended: 'Passar her',
    suggested: '«{form}» passar her, og er vald.',
    forms: {
      link: {
        name: 'Ei lenkje',
        about:
          'Den tryggaste: alle editorar vi har prøvd, tek vare på ho. Har nettstaden skriptet vårt, blir lenkja til innhald på sida.',
      },
      address: {
        name: 'Berre adressa',
        about: 'For system som sjølve gjer ei adresse om til innhald, eller der de berre kan skrive tekst.',
      },
      frame: {
        name: 'Ei innbygging (iframe)',
        about: 'For dykk som har eit felt for innbygging eller HTML-kode.',
      },
      element: {
        name: 'HTML-kode med skript',
        about: 'For dykk som har lov til å lime inn skript. Innhaldet blir ein del av sida.',
      },
    },
  },
  show: {
    heading: 'Kva vil de vise?',
    widget: 'Innhald',
    phase: 'Fase',
    allPhases: 'Alle fasar',
    phaseOption: 'Fase {number}: {name}',
    locale: 'Språk i innhaldet',
    sami: 'Berre nokre av orda er på nordsamisk. Resten er på bokmål.',
  },
  look: {
    heading: 'Korleis skal det sjå ut?',
    mode: 'Fargar',
    modes: {
      page: { name: 'Følg sida', about: 'Innhaldet blir lyst eller mørkt etter sida det står på.' },
      light: { name: 'Lyst', about: 'Alltid mørk tekst på lys bakgrunn.' },
      dark: { name: 'Mørkt', about: 'Alltid lys tekst på mørk bakgrunn.' },
      own: { name: 'Eigne fargar', about: 'Skriv fargekodane frå designmanualen dykkar.' },
    },
    base: 'Utgangspunkt',
    code: 'Seks teikn, til dømes 0b5394. Tomt felt gir vår farge.',
    pick: 'Vel farge: {name}',
    invalid: 'Dette er ikkje ein fargekode. Bruk tal og bokstavane a til f.',
    more: 'Fleire fargar',
    colors: {
      text: 'Tekst',
      subtle: 'Dempa tekst',
      surface: 'Bakgrunn',
      'surface-subtle': 'Bakgrunn i felt',
      border: 'Kantlinjer',
      accent: 'Lenkjer og knappar',
      'accent-contrast': 'Tekst på knappar',
      success: 'Ferdig',
      warning: 'Ver obs',
      danger: 'Feil',
      focus: 'Ramme rundt det som er valt',
    },
    pair: '«{color}» mot «{ground}»: {ratio} til 1. Kravet er minst {least} til 1.',
    fine: 'Fargane er lette nok å skilje frå kvarandre.',
    weakest: 'Svakast er {pair}',
    fails:
      'Nokre av fargane er for like. Då kan mange ikkje lese innhaldet, og sida bryt krava til universell utforming.',
    mend: 'Rett fargane',
    headingLevel: 'Overskrifta i innhaldet',
    levels: {
      '2': 'Nivå 2, som vanleg under sidetittelen',
      '3': 'Nivå 3',
      '4': 'Nivå 4',
      '5': 'Nivå 5',
      '6': 'Nivå 6',
      '0': 'Inga overskrift',
    },
  },
  preview: {
    heading: 'Slik blir det',
    width: 'Vis som på',
    phone: 'Mobil',
    desktop: 'Skjerm',
    frame: 'Førehandsvising: {title}',
    skip: 'Hopp over førehandsvisinga',
    open: 'Opne i ei ny fane',
  },
  copy: {
    heading: 'Kopier og lim inn',
    buttons: {
      link: 'Kopier lenkja',
      address: 'Kopier adressa',
      frame: 'Kopier innbygginga',
      element: 'Kopier HTML-koden',
    },
    despite: 'Kopier likevel: fargane er for like',
    copied: {
      link: 'Lenkja er kopiert. No kan de lime ho inn.',
      address: 'Adressa er kopiert. No kan de lime ho inn.',
      frame: 'Innbygginga er kopiert. No kan de lime ho inn.',
      element: 'HTML-koden er kopiert. No kan de lime han inn.',
    },
    refused:
      'Nettlesaren lét oss ikkje kopiere. Teksten er markert for dykk: trykk Ctrl og C, eller ⌘ og C på Mac.',
    what: 'Dette kopierer de',
    text: 'Det same som tekst',
    linkIs: 'Slik ser lenkja ut: ',
    notes: {
      link: 'Lenkja fører lesarane til ei side med innhaldet. Har nettstaden skriptet vårt, blir ho til innhald på sida dykkar. Skriptet er éi linje, og ho står under «Til den som driftar nettstaden».',
      address:
        'Adressa blir til innhald på sida når nettstaden har skriptet vårt. Utan det er ho berre tekst. Skriptet står under «Til den som driftar nettstaden».',
      frame:
        'Med innbygginga følgjer ei lenkje til det same innhaldet, i tilfelle systemet fjernar innbygginga. Har nettstaden skriptet vårt, får innbygginga rett høgd av seg sjølv. Utan det kan lesarane rulle i ho.',
      element: 'Blir skriptet stoppa, ser lesarane ei lenkje i staden.',
      'link only': 'Lenkja fører til ei side med innhaldet.',
      'frame only':
        'Innbygginga har fast høgd. Lesarane kan rulle i ho. Med ho følgjer ei lenkje til det same innhaldet.',
      'by itself': 'De treng ikkje skriptet vårt til dette. Fargar og overskriftsnivå blir ikkje med.',
    },
    summary: '{title}. {form}, til {cms}.',
  },
  lines: {
    heading: 'Til den som driftar nettstaden',
    lead: 'Send adressa under. Ho hugsar det de har valt.',
    address: 'Adressa til denne sida',
    copy: 'Kopier',
    copyNamed: 'Kopier: {name}',
    copied: 'Kopiert: {name}',
    script: {
      name: 'Skriptet: éi linje',
      about:
        'Set linja inn éin gong i malen for heile nettstaden. Då blir lenkjene herifrå til innhald på sidene dei står på. Fila er låst til versjon {version}, og nettlesaren avviser ho dersom ho er endra.',
    },
    moving: {
      name: 'Skriptet, alltid nyaste versjon',
      about:
        'Får rettingar av seg sjølv, men nettlesaren kan ikkje kontrollere at fila er uendra. Bruk ho berre dersom de stoler på tenaren.',
    },
    csp: {
      name: 'Tryggingsoppsett (CSP)',
      about:
        'Har nettstaden ein Content-Security-Policy, legg kjeldene til i han. «frame-src» trengst berre til innbygging, «trusted-types» berre der Trusted Types er påbode. Stilark og andre kjelder treng inga endring.',
    },
    editor: {
      name: 'Oppsett av editoren',
      about: 'Då tek editoren vare på det han elles fjernar. Til lenkja trengst det ikkje.',
    },
    privacy: {
      name: 'Avsnitt til personvernerklæringa',
      about: 'Skrive til dei som les sidene dykkar. Les gjennom og tilpass.',
    },
    accessibility: {
      name: 'Avsnitt til tilgjengelegheitserklæringa',
      about: 'Skrive til dei som les sidene dykkar. Les gjennom og tilpass.',
    },
  },
};
