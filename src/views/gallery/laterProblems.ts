/** Problems that have their place already and their data not yet. */

export type LaterProblemId = 'pima-diabetes' | 'iris' | 'digits' | 'my-csv';

export interface LaterProblem {
  id: LaterProblemId;
  name: string;
  /** For places with little room. */
  shortName: string;
  summary: string;
}

export const LATER_REASON = 'Comes with a later version.';

export const LATER_PROBLEMS = {
  'pima-diabetes': {
    id: 'pima-diabetes',
    name: 'Pima diabetes',
    shortName: 'Pima',
    summary: '768 patients, 8 measurements, two classes.',
  },
  iris: { id: 'iris', name: 'Iris', shortName: 'Iris', summary: '150 flowers, three kinds.' },
  digits: { id: 'digits', name: 'Digits', shortName: 'Digits', summary: 'Handwritten, 8×8.' },
  'my-csv': { id: 'my-csv', name: 'My CSV', shortName: 'My CSV', summary: 'A table of your own.' },
} satisfies Record<LaterProblemId, LaterProblem>;

export const LATER_PROBLEM_LIST: readonly LaterProblem[] = Object.values(LATER_PROBLEMS);
