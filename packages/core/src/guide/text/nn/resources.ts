import type { GuideWords } from '../../words.js';

/**
 * Words of the resources.
 *
 * @internal
 */
export const resources = {
  'foranalyser-groruddalen': {
    description:
      'Analysane varierer i innhald og vinkling. Bydelane visste ikkje like mykje om innsatsområda sine, og områda hadde ulike utfordringar og moglegheiter. Likevel har analysane mange fellestrekk, og de kan hente idear frå dei når de kartlegg. Vegvisaren til Husbanken nemner ikkje dei enkelte dokumenta.',
    place: 'Groruddalen, Oslo',
  },
  'gode-naermiljoer': {
    description:
      'Handboka handlar om å skape gode nærmiljø i utsette byområde. Det krev at kommunen samarbeider betre, både internt og med innbyggjarar og lokale aktørar. Handboka forklarer når områderetta arbeid passar, kva utfordringar det eignar seg for, og kva som er framgangsmåten. Ho viser òg kva som skil arbeidsmåten frå andre måtar kommunen arbeider på.',
    place: 'Oslo',
  },
  'alle-pa-banen': {
    description:
      'Handboka byggjer på erfaringar frå Groruddalssatsinga 2007–2016. Ho viser korleis kommunar kan mobilisere lokale ressursar og byggje alliansar med innbyggjarar, organisasjonsliv og private og offentlege aktørar. Målet er gode nærmiljø i utsette byområde og betre samarbeid, òg internt i kommunen. Døma får fram både moglegheiter og fallgruver.',
    place: 'Oslo',
  },
  'riktig-kunnskap': {
    description:
      'Handboka viser korleis systematisk kunnskap høyrer med i alle fasar av eit områdeløft. Ho tek for seg kva fakta som er viktige, korleis de skaffar dei, og korleis de analyserer og bruker materialet. Ho viser òg korleis de tek med innbyggjarar og lokale aktørar i kunnskapsproduksjonen.',
    place: 'Oslo',
  },
  pilotbydel: {
    description:
      'Studien frå 2017 er ei stor samling døme og tilrådingar. Han dokumenterer at politikarane kan bruke bustadsosiale løysingar effektivt for å nå sosial, økonomisk og miljømessig berekraft.',
    place: 'Tøyen og Grønland, Oslo',
  },
  'livskraftige-urbane-bomiljo': {
    description:
      'Dømesamlinga skal inspirere kommunar som vil utvikle urbane bumiljø. Ho kjem frå eit fellesprosjekt som spring ut av statlege føringar, regional planstrategi og regionale planar. Bakgrunnen er òg rolla som samfunnsutviklar og ansvaret dei to utgivarane har for rettleiing.',
    place: 'Oslo og Akershus',
  },
  'veiviser-folkehelse': {
    description:
      'Praktiske hjelpemiddel for tverrsektorielt folkehelsearbeid i kommunane. Dei er laga for dei som arbeider strategisk: planleggarar, lokalpolitikarar, folkehelsekoordinatorar, andre med ansvar for folkehelse og fleire. Fylkeskommunen, fylkesmannen og andre på regionalt nivå kan òg ha nytte av dei.',
    place: null,
  },
  'danske-storbyer': {
    description:
      'I foredraget seier sosiologiprofessor John Andersen at folk må i arbeid dersom kampen mot segregering skal føre fram og integreringa av folk med minoritetsbakgrunn skal lukkast. Den danske modellen går etter hans syn ut på å hente «gettoen» tilbake til samfunnet eller få samfunnet inn igjen i «gettoane». Mest effektivt er det, meiner han, å mobilisere dei beste ressursane i lokalsamfunnet. Lokale empowermentprosjekt har så langt gitt best resultat, seier Andersen.',
    place: 'Danmark',
  },
  gardstensperspektivet: {
    description:
      'Filma foredrag frå 2011. Katarina Ahlqvist er administrerande direktør i Gårdstensbostäder i Gøteborg. Ho fortel om å utvikle samfunnet i dialog med innbyggjarane.',
    place: 'Gårdsten, Gøteborg, Sverige',
  },
  'holistic-approach': {
    description:
      'Filma foredrag frå 2011. Hovudbodskapen til Katie Kelly er å regenerere dei fysiske stadene først og deretter menneska. Strategien har tre stikkord: Engagement, Environment og Education. Suksessfaktoren er ifølgje Kelly partnarskap og samarbeid med lokalmiljøet.',
    place: null,
  },
  'bytte-ut-byen': {
    description:
      'Teksten handlar om gentrifisering av Tøyengata, som var kjend som «Lille Pakistan» på 1980-talet og var eit symbol på det fleirkulturelle Noreg ved tusenårsskiftet. Han skildrar korleis ein ung, kvit middelklasse tek over området. Så lenge gentrifisering blir rekna som vellukka byutvikling, byter ein i praksis ut folk med andre som har det betre, meiner Tone Huse. Berre slik ser «gettostempelet» ut til å forsvinne, seier Huse, som har skrive boka «Tøyengata – et nyrikt stykke Norge».',
    place: 'Tøyengata, Oslo',
  },
  'studietur-2008': {
    description:
      'Rapporten er frå ein tur Husbanken arrangerte for deltakarar i områdeløfta i Groruddalssatsinga. Han peikar på prosjekt, tiltak og kunnskapsmiljø innan områderetta arbeid i Danmark.',
    place: 'København og Brøndby Strand, Danmark',
  },
  'studietur-2013': {
    description:
      'Rapporten er frå ein tur Husbanken arrangerte for deltakarar i områdeløfta i Groruddalssatsinga. Han peikar på prosjekt, tiltak og kunnskapsmiljø innan områderetta arbeid i Sverige og Danmark.',
    place: 'Malmø i Sverige og København i Danmark',
  },
  'studietur-2009': {
    description:
      'Rapporten er frå ein tur Husbanken arrangerte for deltakarar i områdeløfta i Groruddalssatsinga. Han peikar på prosjekt, tiltak og kunnskapsmiljø innan områderetta arbeid i Sverige.',
    place: 'Gøteborg, Sverige',
  },
  'veileder-lokal-samfunnsutvikling': {
    description:
      'Rettleiaren frå 2010 er ei rettesnor for lokale prosjektleiarar, idéhavarar og støttespelarar i kommunar og fylke. Han gir tips om kva de bør tenkje gjennom når de planlegg og gjennomfører eit prosjekt. Han stiller òg spørsmål de bør finne svar på.',
    place: null,
  },
  'medvirkning-i-planlegging': {
    description:
      'Rettleiaren viser kva rolle medverknad har i planprosessar. Han hjelper kommunen med å leggje til rette for deltaking og forklarer kort kva plan- og bygningslova seier om medverknad.',
    place: null,
  },
  'ressourcebaseret-udvikling': {
    description:
      'Dansk guide frå 2006 som gir ei innføring i ABCD-modellen. Han viser korleis de kan kartleggje og mobilisere ressursane i utsette bydelar.',
    place: 'Danmark',
  },
  'abcd-i-praksis': {
    description:
      'Rapport om ressurskartlegging og bebuarinvolvering i prosjektet «Byen i balanse». Heftet samlar erfaringane derifrå og gir dei vidare.',
    place: 'Danmark',
  },
  'medvirkning-og-deltagelse': {
    description:
      'Notatet frå 2008 er ei innføring i medverknadsprosessar. Det byggjer på eit seminar i Groruddalssatsinga hausten 2007. Det hentar òg erfaringar frå andre relevante prosessar, både norske og utanlandske.',
    place: null,
  },
  'mobilisering-prosesser-og-verktoy': {
    description:
      'Metodenotatet tek utgangspunkt i det strategiske arbeidet med å fornye bydelen Gårdsten i Gøteborg. Husbanken øst har laga det saman med Sophia Kaså frå Katalysator i same by.',
    place: 'Gårdsten, Gøteborg, Sverige',
  },
  'borgerne-pa-banen': {
    description:
      'Handboka er skriven for dei som arbeider praktisk med byfornying og byutvikling. Ho byr på teori, konkrete forteljingar og metodar og verktøy for å få innbyggjarane til å delta. Erfaringane er frå både fysiske og sosiale prosjekt som skulle mobilisere og involvere lokale interesser. Dansk områdefornying liknar mykje på norske områdeløft. Der skal innbyggjarar og lokale aktørar òg vere med.',
    place: 'Danmark',
  },
  'mobilisering-lokalsamfunn': {
    description:
      'Tre innleiarar held foredrag om korleis eit lokalsamfunn kan mobiliserast, og om kva dei har erfart. Foredraget finst som film og som presentasjon til nedlasting.',
    place: null,
  },
  'campus-grorud': {
    description:
      'Innlegget handlar om å få med unge gjennom Campus Grorud. Det finst som film og som presentasjon til nedlasting.',
    place: 'Grorud, Oslo',
  },
  'mobilisering-furuset': {
    description:
      'Foredraget handlar om å mobilisere burettslag og velforeining på Furuset. Det finst som film og som presentasjon til nedlasting.',
    place: 'Furuset, Bydel Alna, Oslo',
  },
  ungmed: {
    description:
      'Bydel Grorud starta prosjektet UNGMED (UNGMedvirkning) i 2010/11 for å gi ungdom større medverknad. Frivillige organisasjonar og burettslag hadde nemleg streva med å få unge inn i styra. No er det Ungdomsrådet i Bydel Grorud som arrangerer UngMed og Grorud Ungdomskonferanse, begge annakvart år.',
    place: 'Bydel Grorud, Oslo',
  },
  'lokaldemokrati-alna': {
    description:
      'Elisabeth Sem Christensen fortel korleis Bydel Alna har arbeidd med medverknad og demokratisk deltaking. Arbeidet er omtalt som «Norges største medvirkningsprosess». Foredraget finst som film.',
    place: 'Bydel Alna, Oslo',
  },
  'beboerrad-stovner': {
    description:
      'Bydel Stovner og Leieboerforeningen gjennomførte prosjektet «Bedre bomiljø» i 2016. Dei ville gi bebuarane i ei større kommunal blokk meir medverknad og dermed ein betre stad å bu. Bydelen har over tid satsa målretta på dette bumiljøet, og samarbeidet er éin del av satsinga.',
    place: 'Bydel Stovner, Oslo',
  },
  'kunnesenter-romsas': {
    description:
      'Studien skisserer ideen om eit KUNNEsenter i Bydel Grorud. Det er tenkt som ein møteplass for kunnskap og kultur og eit ressurssenter der folk på Romsås kan ha ei aktiv fritid, uansett alder. Ambisjonen er eit fleirbrukshus som blir eit levande og synleg fyrtårn, med verknad langt utanfor Romsås.',
    place: 'Romsås, Bydel Grorud, Oslo',
  },
  'veitvet-senteret': {
    description:
      'Bebuarane ville ha senteret som ein tydelegare møteplass. Studien frå 2011 byggjer på grundige analysar frå fleire konsulentgrupper. Tilrådingane er tydelege og til god hjelp når vegen vidare for senteret skal vurderast.',
    place: 'Veitvet, Oslo',
  },
} satisfies GuideWords['resources'];

/**
 * Names of the series that resources belong to.
 *
 * @internal
 */
export const series = {
  'gode-naermiljoer': 'Handbøker frå Oslo kommune om gode nærmiljø i utsette byområde',
} satisfies GuideWords['series'];
