import { fill } from '../words/fill.js';

/** What the command says. Its user is the webmaster of a municipality, so it is in bokmål. `{name}` is filled in. */
export const cliWords = {
  help: `omr-embed lager mappen som viser veiviseren «Områdesatsing» på kommunens eget nettsted.

Bruk:
  omr-embed build --base-url https://DERES-VERT/ --out mappe [--layer lokalt-lag.json]
  omr-embed serve [--dir mappe] [--port 4173]

build   Lager mappen. Legg den på en webserver.
  --base-url  Adressen mappen får. Står i kanoniske lenker, i oEmbed og i 404.html
  --out       Mappen som skal lages. Finnes den, må den være tom, eller laget av omr-embed før.
              Da blir den oppdatert, og eldre versjoner av skriptet blir stående
  --layer     Fil med kommunens eget innhold (et lokalt lag)

serve   Viser mappen på denne maskinen, med de hodene en webserver bør sende.
  --dir       Mappen. Uten den: den som følger med
  --port      Porten, fra 1 til 65535. Uten den: miljøvariabelen PORT, ellers 4173

  --help      Vis denne teksten
  --version   Vis versjonen
`,
  seeHelp: 'Skriv «omr-embed --help» for å se hvordan kommandoen brukes.',
  noCommand: 'Si hva som skal gjøres: build eller serve.',
  unknownCommand: '«{given}» er ingen kommando. Bruk build eller serve.',
  unknownOption: '«{command}» har ikke valget {given}.',
  missingValue: 'Det mangler en verdi etter {given}.',
  twice: 'Valget {given} er skrevet to ganger.',
  unexpected: '«{given}» hører ikke hjemme her.',
  missingOption: '«{command}» trenger valget {given}.',
  badBase:
    '«{given}» er ikke en adresse mappen kan ligge på. Skriv den som https://www.kommunen.no/omradesatsing/',
  badPort: '«{given}» er ingen port. Bruk et helt tall fra 1 til 65535.',
  layerMissing: 'Vi finner ikke filen med det lokale laget: {path}',
  layerInvalid: 'Det lokale laget i {path} kan ikke brukes. Mappen er ikke laget.',
  /** Where the whole file is meant. */
  wholeFile: '(hele filen)',
  notOurs: 'Mappen {path} har noe annet i seg. Bruk en tom mappe, eller en som omr-embed har laget før.',
  outIsFile: '{path} er en fil. Bruk en mappe.',
  assetsMissing: 'Filene for nettlesere er ikke bygd. Kjør «npm run build» først.',
  cannotWrite: 'Vi kan ikke skrive i {path}: {reason}',
  built: 'Laget {pages} sider i {path}. Adressen er {base}',
  dirMissing: 'Det er ingen mappe å vise i {path}. Lag den med «omr-embed build».',
  portTaken: 'Port {port} er i bruk. Velg en annen: omr-embed serve --port {other}',
  portForbidden: 'Port {port} krever mer enn denne brukeren har lov til. Velg en over 1023.',
  serving: 'Områdesatsing: {address}',
  notFound: 'Fant ikke filen.',
  readOnly: 'Her kan dere bare lese sider.',
} as const;

type CliWord = keyof typeof cliWords;

export function say(word: CliWord, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(cliWords[word], values);
}
