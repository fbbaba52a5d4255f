import type { GuideWords } from '../../words.js';

/**
 * Words of the resources.
 *
 * @internal
 */
export const resources = {
  'foranalyser-groruddalen': {
    description:
      'Analysene varierer i innhold og vinkling. Bydelene visste ulikt mye om innsatsområdene, og områdene hadde ulike utfordringer og muligheter. Likevel har analysene mange fellestrekk, og dere kan hente ideer fra dem når dere kartlegger. Husbankens veiviser nevner ikke de enkelte dokumentene.',
    place: 'Groruddalen, Oslo',
  },
  'gode-naermiljoer': {
    description:
      'Håndboken handler om å skape gode nærmiljøer i utsatte byområder. Det krever at kommunen samarbeider bedre, både internt og med innbyggere og lokale aktører. Håndboken forklarer når områderettet arbeid passer, hvilke utfordringer det egner seg for, og hva som er framgangsmåten. Den viser også hva som skiller arbeidsmåten fra andre måter kommunen arbeider på.',
    place: 'Oslo',
  },
  'alle-pa-banen': {
    description:
      'Håndboken bygger på erfaringer fra Groruddalssatsingen 2007–2016. Den viser hvordan kommuner kan mobilisere lokale ressurser og bygge allianser med innbyggere, organisasjonsliv og private og offentlige aktører. Målet er gode nærmiljøer i utsatte byområder og bedre samarbeid, også internt i kommunen. Eksemplene får fram både muligheter og fallgruver.',
    place: 'Oslo',
  },
  'riktig-kunnskap': {
    description:
      'Håndboken viser hvordan systematisk kunnskap hører med i alle faser av et områdeløft. Den tar for seg hvilke fakta som er viktige, hvordan dere skaffer dem, og hvordan dere analyserer og bruker materialet. Den viser også hvordan dere tar med innbyggere og lokale aktører i kunnskapsproduksjonen.',
    place: 'Oslo',
  },
  pilotbydel: {
    description:
      'Studien fra 2017 er en stor samling eksempler og anbefalinger om boligsosiale løsninger. Den dokumenterer at slike løsninger er effektive når politikerne vil oppnå sosial, økonomisk og miljømessig bærekraft.',
    place: 'Tøyen og Grønland, Oslo',
  },
  'livskraftige-urbane-bomiljo': {
    description:
      'Eksempelsamlingen skal inspirere kommuner som vil utvikle urbane bomiljøer. Fellesprosjektet springer ut av statlige føringer, regional planstrategi og regionale planer, og av at de to utgiverne har en rolle som samfunnsutvikler og ansvar for veiledning.',
    place: 'Oslo og Akershus',
  },
  'veiviser-folkehelse': {
    description:
      'Praktiske hjelpemidler for tverrsektorielt folkehelsearbeid i kommunene. De er laget for dem som arbeider strategisk, blant annet planleggere, lokalpolitikere, folkehelsekoordinatorer og andre med ansvar for folkehelse. Også fylkeskommunen, fylkesmannen og andre på regionalt nivå kan ha nytte av dem.',
    place: null,
  },
  'danske-storbyer': {
    description:
      'I foredraget sier sosiologiprofessor John Andersen at folk må i arbeid. Ellers lykkes verken kampen mot segregering eller integreringen av minoritetsbefolkningen. Den danske modellen går ifølge ham ut på å hente «gettoen» tilbake til samfunnet eller få samfunnet inn igjen i «gettoene». Mest effektivt er det, mener han, å mobilisere de beste ressursene i lokalsamfunnet. Lokale empowermentprosjekter har så langt gitt best resultater, sier Andersen.',
    place: 'Danmark',
  },
  gardstensperspektivet: {
    description:
      'Filmet foredrag fra 2011. Katarina Ahlqvist er administrerende direktør i Gårdstensbostäder i Gøteborg. Hun forteller om hvordan samfunnet kan utvikles i dialog med befolkningen.',
    place: 'Gårdsten, Gøteborg, Sverige',
  },
  'holistic-approach': {
    description:
      'Filmet foredrag fra 2011. Hovedbudskapet til Katie Kelly er at en først fornyer de fysiske stedene og deretter menneskene. Strategien har tre stikkord: Engagement, Environment og Education. Suksessfaktoren er ifølge Kelly partnerskap og samarbeid med lokalmiljøet.',
    place: null,
  },
  'bytte-ut-byen': {
    description:
      'Teksten handler om gentrifisering av Tøyengata. På 1980-tallet var gata kjent som «Lille Pakistan», og ved årtusenskiftet var den et symbol på det flerkulturelle Norge. Teksten skildrer hvordan gata endrer seg igjen når en ung, hvit middelklasse tar over området. Så lenge gentrifisering regnes som vellykket byutvikling, byttes folk i praksis ut med andre som har det bedre, mener Tone Huse. Bare slik forsvinner tilsynelatende «ghettostempelet», sier Huse, som har skrevet boken «Tøyengata – et nyrikt stykke Norge».',
    place: 'Tøyengata, Oslo',
  },
  'studietur-2008': {
    description:
      'Rapporten er fra en tur Husbanken arrangerte for deltakere i områdeløftene i Groruddalssatsingen. Den peker på prosjekter, tiltak og kunnskapsmiljøer innen områderettet arbeid i Danmark.',
    place: 'København og Brøndby Strand, Danmark',
  },
  'studietur-2013': {
    description:
      'Rapporten er fra en tur Husbanken arrangerte for deltakere i områdeløftene i Groruddalssatsingen. Den peker på prosjekter, tiltak og kunnskapsmiljøer innen områderettet arbeid i Sverige og Danmark.',
    place: 'Malmø i Sverige og København i Danmark',
  },
  'studietur-2009': {
    description:
      'Rapporten er fra en tur Husbanken arrangerte for deltakere i områdeløftene i Groruddalssatsingen. Den peker på prosjekter, tiltak og kunnskapsmiljøer innen områderettet arbeid i Sverige.',
    place: 'Gøteborg, Sverige',
  },
  'veileder-lokal-samfunnsutvikling': {
    description:
      'Veilederen fra 2010 er en rettesnor for lokale prosjektledere, støttespillere og idéhavere i kommuner og fylker. Den gir tips til hva dere bør tenke gjennom når dere planlegger og gjennomfører et prosjekt. Den stiller også spørsmål dere bør finne svar på.',
    place: null,
  },
  'medvirkning-i-planlegging': {
    description:
      'Veilederen viser hvilken rolle medvirkning har i planprosesser. Den hjelper kommunen med å legge til rette for deltakelse og forklarer kort hva plan- og bygningsloven sier om medvirkning.',
    place: null,
  },
  'ressourcebaseret-udvikling': {
    description:
      'Dansk guide fra 2006 som gir en innføring i ABCD-modellen. Den viser hvordan dere kan kartlegge og mobilisere ressursene i utsatte bydeler.',
    place: 'Danmark',
  },
  'abcd-i-praksis': {
    description:
      'Rapport om ressurskartlegging og beboerinvolvering i prosjektet «Byen i balanse». Heftet samler erfaringene derfra og gir dem videre.',
    place: 'Danmark',
  },
  'medvirkning-og-deltagelse': {
    description:
      'Notatet fra 2008 er en innføring i medvirkningsprosesser. Det bygger på et seminar i Groruddalssatsingen høsten 2007. Det henter også erfaringer fra andre relevante prosesser, både norske og utenlandske.',
    place: null,
  },
  'mobilisering-prosesser-og-verktoy': {
    description:
      'Metodenotatet tar utgangspunkt i det strategiske arbeidet med å fornye bydelen Gårdsten i Gøteborg. Husbanken øst har laget det sammen med Sophia Kaså fra Katalysator i samme by.',
    place: 'Gårdsten, Gøteborg, Sverige',
  },
  'borgerne-pa-banen': {
    description:
      'Håndboken er skrevet for dem som arbeider praktisk med byfornyelse og byutvikling. Den byr på teori og konkrete fortellinger, og på metoder og verktøy for borgerdeltakelse. Erfaringene er fra både fysiske og sosiale prosjekter som skulle mobilisere og involvere lokale interesser. Dansk områdefornyelse ligner mye på norske områdeløft, og også der skal borgere og lokale aktører være med.',
    place: 'Danmark',
  },
  'mobilisering-lokalsamfunn': {
    description:
      'Tre innledere holder et foredrag om hvordan et lokalsamfunn kan mobiliseres, og om hva de har erfart. Foredraget finnes som film og som presentasjon til nedlasting.',
    place: null,
  },
  'campus-grorud': {
    description:
      'Innlegget handler om å få med unge gjennom Campus Grorud. Det finnes som film og som presentasjon til nedlasting.',
    place: 'Grorud, Oslo',
  },
  'mobilisering-furuset': {
    description:
      'Foredraget handler om hvilken plass borettslag og velforening har når et nærmiljø skal mobiliseres. Det finnes som film og som presentasjon til nedlasting.',
    place: 'Furuset, Bydel Alna, Oslo',
  },
  ungmed: {
    description:
      'Bydel Grorud startet prosjektet UNGMED (UNGMedvirkning) i 2010/11 for å gi ungdom mer medvirkning. Frivillige organisasjoner og borettslag hadde nemlig strevd med å få unge inn i styrene. Nå er det Ungdomsrådet i Bydel Grorud som arrangerer UngMed og Grorud Ungdomskonferanse, begge annethvert år.',
    place: 'Bydel Grorud, Oslo',
  },
  'lokaldemokrati-alna': {
    description:
      'Elisabeth Sem Christensen forteller hvordan Bydel Alna har arbeidet med medvirkning og demokratisk deltakelse. Arbeidet er omtalt som «Norges største medvirkningsprosess». Foredraget finnes som film.',
    place: 'Bydel Alna, Oslo',
  },
  'beboerrad-stovner': {
    description:
      'Bydel Stovner og Leieboerforeningen gjennomførte prosjektet Bedre bomiljø i 2016. De ville gi beboerne i en større kommunal blokk mer medvirkning og dermed et bedre sted å bo. Bydelen har over tid satset målrettet på dette bomiljøet, og samarbeidet er én del av satsingen.',
    place: 'Bydel Stovner, Oslo',
  },
  'kunnesenter-romsas': {
    description:
      'Studien skisserer ideen om et KUNNEsenter i Bydel Grorud. Det er tenkt som en møteplass for kunnskap og kultur og et ressurssenter der romsåsbeboere kan ha en aktiv fritid, uansett alder. Ambisjonen er et flerbrukshus som blir et levende og synlig fyrtårn, med virkning langt utenfor Romsås.',
    place: 'Romsås, Bydel Grorud, Oslo',
  },
  'veitvet-senteret': {
    description:
      'Beboerne ville at senteret skulle bli en tydeligere møteplass. Studien fra 2011 bygger på grundige analyser fra flere konsulentgrupper. Anbefalingene er tydelige og til god hjelp når veien videre for senteret skal vurderes.',
    place: 'Veitvet, Oslo',
  },
} satisfies GuideWords['resources'];

/**
 * Names of the series that resources belong to.
 *
 * @internal
 */
export const series = {
  'gode-naermiljoer': 'Håndbøker fra Oslo kommune om gode nærmiljøer i utsatte byområder',
} satisfies GuideWords['series'];
