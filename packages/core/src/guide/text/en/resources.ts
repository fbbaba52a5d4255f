import type { GuideWords } from '../../words.js';

/**
 * Words of the resources.
 *
 * @internal
 */
export const resources = {
  'foranalyser-groruddalen': {
    description:
      'Preliminary analyses for områdeløft (area uplift, an integrated method of neighbourhood renewal) in the Grorud Valley initiative in Oslo. They vary in content and angle: some city districts knew more about their target areas than others, and the areas had different challenges and opportunities. Still, the analyses have much in common, and you can take ideas from them when you map your own area. The source does not name the individual documents.',
    place: 'The Grorud Valley (Groruddalen), Oslo',
  },
  'gode-naermiljoer': {
    description:
      'Handbook on how to create good neighbourhoods in vulnerable urban areas. To do so, the municipality must collaborate better, both within its own organisation and with inhabitants and local actors. The handbook explains when area-targeted work is suitable, which challenges it is good for and how to go about it. It also shows how this differs from the municipality’s other ways of working.',
    place: 'Oslo',
  },
  'alle-pa-banen': {
    description:
      'Handbook based on experience from the Grorud Valley initiative in Oslo (Groruddalssatsingen) 2007–2016. It shows how municipalities can mobilise local resources and build alliances with inhabitants, organisations, and private and public actors. The aim is good neighbourhoods in vulnerable urban areas and better collaboration, also within the municipality. The examples bring out both opportunities and pitfalls.',
    place: 'Oslo',
  },
  'riktig-kunnskap': {
    description:
      'Handbook on how systematic knowledge is an integral part of every phase of områdeløft (area uplift, an integrated method of neighbourhood renewal). It covers which facts matter, how you obtain them, and how you analyse and use the material. It also shows how to involve inhabitants and local actors in producing the knowledge.',
    place: 'Oslo',
  },
  pilotbydel: {
    description:
      'Study from 2017 with a large collection of examples and recommendations. It documents that politicians can make effective use of solutions that combine housing and social policy (boligsosiale løsninger) to achieve social, economic and environmental sustainability.',
    place: 'Tøyen and Grønland, Oslo',
  },
  'livskraftige-urbane-bomiljo': {
    description:
      'Collection of examples meant to inspire municipalities to develop urban residential environments. It is a joint project of Akershus County Council (fylkeskommune) and the County Governor of Oslo and Akershus (Fylkesmannen). It springs from national guidelines, the regional planning strategy and regional plans, from the role of community developer and from the two publishers’ responsibility for giving guidance.',
    place: 'Oslo and Akershus',
  },
  'veiviser-folkehelse': {
    description:
      'Practical aids from the Norwegian Directorate of Health for cross-sectoral public health work in the municipalities. They are made for people who work strategically, such as planners, local politicians, public health coordinators and others responsible for public health. The county council, the county governor and others at regional level may also find them useful.',
    place: null,
  },
  'danske-storbyer': {
    description:
      'Lecture on housing and social integration in large Danish cities. Sociology professor John Andersen says that people must get into work if the fight against segregation and the integration of the minority population are to succeed. The Danish model, according to him, is about bringing the ‘ghetto’ back into society, or society back into the ‘ghettos’. What works best, he believes, is to mobilise the best resources in the local community. Local empowerment projects have given the best results so far, says Andersen.',
    place: 'Denmark',
  },
  gardstensperspektivet: {
    description:
      'Filmed lecture from 2011. Katarina Ahlqvist is managing director of Gårdstensbostäder in Gothenburg. She talks about community development in dialogue with the population.',
    place: 'Gårdsten, Gothenburg, Sweden',
  },
  'holistic-approach': {
    description:
      'Filmed lecture from 2011. Katie Kelly’s main message is to regenerate the physical places first and then the people. The strategy has three key words: Engagement, Environment and Education. The success factor, according to Kelly, is partnership and collaboration with the local community.',
    place: null,
  },
  'bytte-ut-byen': {
    description:
      'Text about the gentrification of Tøyengata, a street known as ‘Lille Pakistan’ (Little Pakistan) in the 1980s and a symbol of multicultural Norway at the turn of the millennium. It describes how a young, white middle class is taking over the area. As long as gentrification is seen as successful urban development, people are in practice replaced by others who are better off, Tone Huse argues. Only in this way does the ‘ghetto’ label seem to disappear, says Huse, who has written the book ‘Tøyengata – et nyrikt stykke Norge’ (a newly rich piece of Norway).',
    place: 'Tøyengata, Oslo',
  },
  'studietur-2008': {
    description:
      'Report from a study trip that Husbanken (the Norwegian State Housing Bank) arranged for people taking part in områdeløft (area uplift) in the Grorud Valley initiative in Oslo. It points to projects, measures and centres of expertise in area-targeted work in Denmark.',
    place: 'Copenhagen and Brøndby Strand, Denmark',
  },
  'studietur-2013': {
    description:
      'Report from a study trip that Husbanken arranged for people taking part in områdeløft (area uplift) in the Grorud Valley initiative in Oslo. It points to projects, measures and centres of expertise in area-targeted work in Sweden and Denmark.',
    place: 'Malmö, Sweden, and Copenhagen, Denmark',
  },
  'studietur-2009': {
    description:
      'Report from a study trip that Husbanken arranged for people taking part in områdeløft (area uplift) in the Grorud Valley initiative in Oslo. It points to projects, measures and centres of expertise in area-targeted work in Sweden.',
    place: 'Gothenburg, Sweden',
  },
  'veileder-lokal-samfunnsutvikling': {
    description:
      'Guide from 2010 to local community development, for local project managers, people with ideas and other supporters in municipalities and counties. It gives tips on what to think through when you plan and carry out a project. It also asks questions you should find answers to.',
    place: null,
  },
  'medvirkning-i-planlegging': {
    description:
      'Guide from the Norwegian ministry for local government to the role of participation (medvirkning: having a say and an influence) in planning processes. It helps the municipality to make it possible for people to take part, and briefly explains what the Planning and Building Act says about participation.',
    place: null,
  },
  'ressourcebaseret-udvikling': {
    description:
      'Danish guide from 2006 that gives an introduction to the ABCD model. It shows how you can map and mobilise the resources in vulnerable city districts.',
    place: 'Denmark',
  },
  'abcd-i-praksis': {
    description:
      'Report from the Danish Ministry of Welfare on resource mapping and resident involvement in the project ‘Byen i balanse’ (the city in balance). The booklet gathers the experience from the project and passes it on.',
    place: 'Denmark',
  },
  'medvirkning-og-deltagelse': {
    description:
      'Memo from 2008 that introduces participation processes. It builds on a seminar held in the Grorud Valley initiative in Oslo in autumn 2007. It also draws on experience from other relevant processes, both in Norway and abroad.',
    place: null,
  },
  'mobilisering-prosesser-og-verktoy': {
    description:
      'Memo on methods of mobilisation. Its starting point is the strategic work to renew the district of Gårdsten in Gothenburg. It was made by Husbanken øst (the eastern branch of the Norwegian State Housing Bank) together with Sophia Kaså of Katalysator in the same city.',
    place: 'Gårdsten, Gothenburg, Sweden',
  },
  'borgerne-pa-banen': {
    description:
      'Handbook from the Danish Ministry of Social Affairs for practitioners in urban renewal and urban development. It offers theory, concrete stories, and methods and tools for citizen participation. The experience comes from both physical and social projects that set out to mobilise and involve local interests. Danish area renewal (områdefornyelse) has much in common with Norwegian områdeløft (area uplift), and there too citizens and local actors are to take part.',
    place: 'Denmark',
  },
  'mobilisering-lokalsamfunn': {
    description:
      'Lecture by three speakers on how a local community can be mobilised, and on what they have learned from doing so. Available as a film and as a presentation to download.',
    place: null,
  },
  'campus-grorud': {
    description:
      'Lecture on mobilising young people through Campus Grorud. Available as a film and as a presentation to download.',
    place: 'Grorud, Oslo',
  },
  'mobilisering-furuset': {
    description:
      'Lecture on mobilising the housing cooperative (borettslag) and the residents’ association (velforening) at Furuset. Available as a film and as a presentation to download.',
    place: 'Furuset, Alna city district, Oslo',
  },
  ungmed: {
    description:
      'Project example. The city district of Grorud (Bydel Grorud) started the project UNGMED (UNGMedvirkning, youth participation) in 2010/11 to give young people more influence. Voluntary organisations and housing cooperatives (borettslag) had struggled to get young people onto their boards. The youth council of the city district now arranges UngMed and the youth conference Grorud Ungdomskonferanse every other year.',
    place: 'Grorud city district, Oslo',
  },
  'lokaldemokrati-alna': {
    description:
      'Lecture in which Elisabeth Sem Christensen tells how the city district of Alna (Bydel Alna) has worked with participation and democratic involvement. The work has been described as ‘Norway’s largest participation process’. Available as a film.',
    place: 'Alna city district, Oslo',
  },
  'beboerrad-stovner': {
    description:
      'Project example. The city district of Stovner (Bydel Stovner) and the tenants’ association Leieboerforeningen carried out the project Bedre bomiljø (a better residential environment) in 2016. They wanted to give the residents of a large municipal block of flats more influence and thereby a better place to live. The city district has made a targeted effort in this residential environment over time, and the collaboration is one part of it.',
    place: 'Stovner city district, Oslo',
  },
  'kunnesenter-romsas': {
    description:
      'Feasibility study that outlines the idea of a ‘KUNNEsenter’ in the city district of Grorud (Bydel Grorud). It is planned as a meeting place for knowledge and culture and a resource centre where the residents of Romsås can spend their free time actively, whatever their age. The ambition is a multi-purpose building that becomes a living and visible landmark, draws people and creates synergies far beyond Romsås.',
    place: 'Romsås, Grorud city district, Oslo',
  },
  'veitvet-senteret': {
    description:
      'Feasibility study from 2011 for the Veitvet centre (Veitvet-senteret). The residents wanted the centre to stand out more clearly as a meeting place. The study builds on thorough analyses by several groups of consultants. Its clear recommendations are a good basis for deciding how to develop the centre further.',
    place: 'Veitvet, Oslo',
  },
} satisfies GuideWords['resources'];

/**
 * Names of the series that resources belong to.
 *
 * @internal
 */
export const series = {
  'gode-naermiljoer': 'Handbooks from the City of Oslo on good neighbourhoods in vulnerable urban areas',
} satisfies GuideWords['series'];
