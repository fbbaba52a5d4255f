import type { CriterionStructure } from '../shape.js';

/** @internal */
export const criteria: readonly CriterionStructure[] = [
  { id: 'geografisk-avgrenset', phase: 'planlegging-og-organisering', sources: ['p2.criterion.1'] },
  { id: 'tidsavgrenset-og-langsiktig', phase: 'planlegging-og-organisering', sources: ['p2.criterion.2'] },
  { id: 'helhetlig', phase: 'planlegging-og-organisering', sources: ['p2.criterion.3'] },
  { id: 'tverrfaglig-og-koordinert', phase: 'planlegging-og-organisering', sources: ['p2.criterion.4'] },
  { id: 'mulighetsorientert', phase: 'planlegging-og-organisering', sources: ['p2.criterion.5'] },
  { id: 'innbyggernes-ressurser', phase: 'planlegging-og-organisering', sources: ['p2.criterion.6'] },
  { id: 'gode-analyser', phase: 'planlegging-og-organisering', sources: ['p2.criterion.7'] },
  { id: 'styrker-lokale-kvaliteter', phase: 'planlegging-og-organisering', sources: ['p2.criterion.8'] },
  { id: 'synergi-og-samspill', phase: 'planlegging-og-organisering', sources: ['p2.criterion.9'] },
  { id: 'varige-effekter', phase: 'planlegging-og-organisering', sources: ['p2.criterion.10'] },
];
