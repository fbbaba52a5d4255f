import { applyChange } from '../apply-change.js';
import type { Change } from '../change.js';
import { emptyProgress, type Progress } from '../progress.js';

const TASK = 'gjennomforing/etabler-styringssystem';

/** Progress in which one change was made, on that minute of a day. */
export function changed(change: Change, minute: number, before = emptyProgress()): Progress {
  const at = `2026-05-04T12:${String(minute).padStart(2, '0')}:00.000Z`;
  return applyChange(before, change, { at, by: 'kari' });
}

export const noteOf = (task: string, note: string): Change => ({ type: 'note', task, note });

/** Progress with something of every kind, and with texts that a careless store spoils. */
export function everything(): Progress {
  const changes: readonly Change[] = [
    { type: 'status', task: TASK, status: 'not-applicable', reason: 'Ingen borettslag i området' },
    noteOf(TASK, 'Første linje\n\tandre «linje»: <b>æøå</b> & "\\u0041" 🏘️ \ud800 čđŋ'),
    { type: 'responsible', task: TASK, role: 'prosjektleder' },
    { type: 'due', task: TASK, due: '2026-12-31' },
    noteOf('lokal/egen-oppgave', 'Fra det lokale laget'),
    noteOf('no/such/task', 'From a newer guide'),
    noteOf('12', 'An id that looks like a number'),
    noteOf('toString', 'An id that every object has'),
    { type: 'due', task: 'lokal/egen-oppgave', due: '' },
    { type: 'criterion', criterion: 'langsiktighet', score: 3, note: 'Vedtatt for ti år' },
    { type: 'criterion', criterion: 'forankring', score: null },
    { type: 'answer', question: 'hvem', answer: 'De som bor der' },
    {
      type: 'decision',
      id: 'vedtak-1',
      decision: {
        title: 'Oppstart',
        date: '2026-03-01',
        body: 'kommunestyret',
        caseNumber: '24/01234-5',
        note: 'Enstemmig',
      },
    },
    { type: 'decision', id: 'vedtak-2', decision: null },
    {
      type: 'participation',
      phase: 'gjennomforing',
      actor: 'befolkningen',
      state: 'reached',
      note: 'Folkemøte',
    },
  ];
  return changes.reduce((before, change, minute) => changed(change, minute, before), emptyProgress());
}
