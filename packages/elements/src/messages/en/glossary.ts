/** The glossary, in English. */
export const glossary = {
  glossary: {
    title: 'Glossary',
    titleWithPhase: 'Glossary for phase\u00a0{number}: {name}',
    search: 'Search words and explanations',
    shown: { one: 'Showing {shown} of {count} word', other: 'Showing {shown} of {count} words' },
    none: 'No words match the search. Try another word.',
    noneInPhase: 'The guide has no words for this phase.',
    clear: 'Clear the search',
  },
} as const;
