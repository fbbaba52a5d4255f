/** A phase in full, and who takes part in it, in English. */
export const phase = {
  phase: {
    title: 'The phases of an area-based initiative',
    summary: 'In short',
    results: 'What is in place when the phase has succeeded',
    principles: 'Principles for the work',
    subprocesses: 'Separate pages in Husbanken’s guide',
    actors: 'Who takes part?',
    municipalities: { one: 'Municipality: {names}', other: 'Municipalities: {names}' },
    none: 'The guide has nothing about this in this phase.',
  },
  actors: {
    title: 'Actors',
    titleWithPhase: 'Actors in phase\u00a0{number}: {name}',
    lead: 'The actors are taken from the guide. The groups are ours.',
    none: 'There are no actors to show here.',
    tasks: { one: 'Takes part in {count} task', other: 'Takes part in {count} tasks' },
    contacts: 'Contacts in the municipality',
    email: 'E-mail:',
    phone: 'Phone:',
    website: 'Website:',
  },
  actorGroup: {
    municipality: 'In the municipality',
    residents: 'Residents',
    voluntary: 'Voluntary sector',
    housing: 'Housing',
    business: 'Business and private actors',
    public: 'Public actors and partners',
    knowledge: 'Expertise and research',
  },
} as const;
