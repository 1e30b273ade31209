import { expect, it } from 'vitest';
import { hashAll, HASHES } from '../../helpers/reproducible.ts';

it('Training by reproducible kernels gives the same bits on every machine', () => {
  expect(hashAll()).toEqual(HASHES);
});
