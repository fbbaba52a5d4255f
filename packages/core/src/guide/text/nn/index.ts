import type { GuideWords } from '../../words.js';
import { actors } from './actors.js';
import { criteria } from './criteria.js';
import { deliverables } from './deliverables.js';
import { groups } from './groups.js';
import { acts, provisions } from './law.js';
import { phases } from './phases.js';
import { principles } from './principles.js';
import { questions } from './questions.js';
import { resourceGroups } from './resource-groups.js';
import { resources, series } from './resources.js';
import { results } from './results.js';
import { subprocesses } from './subprocesses.js';
import { subtasks as subtasksOfMobilisering } from './subtasks-mobilisering-og-samarbeid.js';
import { subtasks as subtasksOfVidereforing } from './subtasks-videreforing.js';
import { tasks as gjennomforing } from './tasks-gjennomforing.js';
import { tasks as kunnskapsgrunnlag } from './tasks-kunnskapsgrunnlag.js';
import { tasks as mobiliseringOgSamarbeid } from './tasks-mobilisering-og-samarbeid.js';
import { tasks as planleggingOgOrganisering } from './tasks-planlegging-og-organisering.js';
import { tasks as videreforing } from './tasks-videreforing.js';
import { terms } from './terms.js';

/** The guide in nynorsk. */
export const words: GuideWords = {
  locale: 'nn',
  title: 'Områdesatsing i etablerte buområde',
  publisher: 'Husbanken, veiviseren.no',
  phases,
  groups,
  tasks: {
    ...kunnskapsgrunnlag,
    ...planleggingOgOrganisering,
    ...mobiliseringOgSamarbeid,
    ...gjennomforing,
    ...videreforing,
  },
  subtasks: { ...subtasksOfMobilisering, ...subtasksOfVidereforing },
  results,
  principles,
  criteria,
  questions,
  subprocesses,
  actors,
  deliverables,
  resources,
  series,
  resourceGroups,
  acts,
  provisions,
  terms,
};
