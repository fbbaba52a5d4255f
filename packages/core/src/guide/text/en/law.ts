import type { GuideWords } from '../../words.js';

/**
 * Names of the acts of law the guide refers to.
 *
 * @internal
 */
export const acts = {
  folkehelseloven: {
    name: 'Act on public health work (folkehelseloven)',
    shortName: 'Public Health Act',
  },
  sosialtjenesteloven: {
    name: 'Act on social services in the labour and welfare administration (sosialtjenesteloven)',
    shortName: 'Social Services Act',
  },
  'plan-og-bygningsloven': {
    name: 'Act on planning and the processing of building applications (plan- og bygningsloven)',
    shortName: 'Planning and Building Act',
  },
  boligsosialloven: {
    name: 'Act on the responsibility of municipalities for social housing (boligsosialloven)',
    shortName: 'Social Housing Act',
  },
} satisfies GuideWords['acts'];

/**
 * What the provisions mean for an area-based initiative. Never the wording of the law.
 *
 * @internal
 */
export const provisions = {
  'folkehelseloven.p1': {
    heading: 'Purpose',
    meaning: [
      'The aim of the Public Health Act (folkehelseloven) is a society with better public health and smaller social inequalities in health. The act concerns health and well-being, and the social conditions and environment in which people live. These are the kinds of conditions you work with in an area-based initiative. The act is also meant to prevent injury, suffering and illness, both mental and physical.',
    ],
    erratum: null,
    amendment:
      'As of November 2026, the act is being amended, so the wording may be new. The government bill Prop. 82 L (2024–2025) proposes to replace ‘well-being’ (trivsel) with ‘quality of life’ (livskvalitet) and to bring sustainable development of society into the purpose. The text here follows the act as the guide from Husbanken reproduces it. Lovdata, the online database of Norwegian law, has the text in force.',
  },
  'folkehelseloven.p4': {
    heading: 'The municipality’s responsibility for public health work',
    meaning: [
      'Under the Public Health Act (folkehelseloven) the municipality must help to ensure that other authorities and organisations also take health into account. You can do this by giving advice and opinions, by collaborating and by taking part in planning.',
      'The municipality must also make it possible to collaborate with the voluntary sector. In an area-based initiative this applies when you invite and involve organisations and volunteers.',
    ],
    erratum:
      'The guide from Husbanken (the Norwegian State Housing Bank) prints the content of this section under the Planning and Building Act (plan- og bygningsloven), as ‘§\u00a04’. That is wrong: the Planning and Building Act has no §\u00a04, and the content belongs to the Public Health Act.',
    amendment:
      'As of November 2026, the act is being amended (government bill Prop. 82 L (2024–2025)), so the wording may be new. Lovdata, the online database of Norwegian law, has the text in force.',
  },
  'folkehelseloven.p5': {
    heading: 'Overview of public health and the factors that influence it',
    meaning: [
      'Under the Public Health Act (folkehelseloven) the municipality must know the state of health of its population. It must also know what influences health, for better and for worse.',
      'Use this overview when you go through the data the municipality already has about the area.',
    ],
    erratum: null,
    amendment:
      'As of November 2026, the act is being amended (government bill Prop. 82 L (2024–2025)), so the wording may be new. Lovdata, the online database of Norwegian law, has the text in force.',
  },
  'sosialtjenesteloven.p1': {
    heading: 'Purpose',
    meaning: [
      'The Social Services Act (sosialtjenesteloven) is meant to improve the living conditions of disadvantaged people and to give economic and social security, so that each person can manage and live independently. It is also meant to promote social inclusion, the transition to work and active participation in society.',
      'Keep this in mind when you map local needs in the target area.',
      'The section says more than the guide from Husbanken (the Norwegian State Housing Bank) reproduces, for example about coordinated services for vulnerable children and families.',
    ],
    erratum: null,
    amendment: null,
  },
  'plan-og-bygningsloven.p1-1': {
    heading: 'Purpose',
    meaning: [
      'The aim of the Planning and Building Act (plan- og bygningsloven) is sustainable development that serves the individual, society and future generations.',
      'Work openly and predictably when you draw up plans and make decisions. Arrange for participation by all those affected, both interested parties and authorities.',
      'Universal design is part of the planning and of the requirements for building projects. Also take into account the conditions in which children and young people grow up, and the aesthetics of the surroundings.',
    ],
    erratum:
      'The guide from Husbanken (the Norwegian State Housing Bank) mixes two acts here: what it calls ‘§\u00a04’ is not from the Planning and Building Act, but from §\u00a04 of the Public Health Act (folkehelseloven). It also leaves out sentences from §\u00a01-1.',
    amendment: null,
  },
  'boligsosialloven.p1': {
    heading: 'Purpose',
    meaning: [
      'The Social Housing Act (boligsosialloven) is meant to prevent social problems connected with housing. It is also meant to help people who are disadvantaged in the housing market to find and keep a suitable home.',
      'In an area-based initiative, housing conditions are part of the picture. See them together with your other measures.',
    ],
    erratum: null,
    amendment: null,
  },
  'boligsosialloven.p5': {
    heading: 'Collaboration, overview and planning',
    meaning: [
      'Under the Social Housing Act (boligsosialloven) the municipality must see to it that sectors collaborate on social housing, coordinate its services and work with other public bodies.',
      'The municipality must also know how many ordinary and adapted homes people who are disadvantaged in the housing market need. This overview is part of the basis for the municipal planning strategy. Include it when you go through what the municipality knows about the area.',
    ],
    erratum: null,
    amendment: null,
  },
} satisfies GuideWords['provisions'];
