import type { SubprocessStructure } from '../shape.js';

/** @internal */
export const subprocesses: readonly SubprocessStructure[] = [
  {
    id: 'omraderettet-innsats-i-oslo',
    phase: 'kunnskapsgrunnlag',
    municipalities: ['Oslo'],
    contentKnown: false,
    tasks: [],
    sources: ['p1.subprocess.1'],
  },
  {
    id: 'omradesatsing-i-bergen',
    phase: 'kunnskapsgrunnlag',
    municipalities: ['Bergen'],
    contentKnown: false,
    tasks: [],
    sources: ['p1.subprocess.2'],
  },
  {
    id: 'innsatser-i-fem-kommuner',
    phase: 'kunnskapsgrunnlag',
    municipalities: ['Trondheim', 'Drammen', 'Fredrikstad', 'Sarpsborg', 'Asker'],
    contentKnown: false,
    tasks: [],
    sources: ['p1.subprocess.3'],
  },
  {
    id: 'lederutfordringer-i-omradeloft',
    phase: 'planlegging-og-organisering',
    municipalities: [],
    contentKnown: false,
    tasks: ['gjennomforing/etabler-styringssystem', 'gjennomforing/folg-med-pa-slitasje'],
    sources: ['p2.subprocess.1'],
  },
];
