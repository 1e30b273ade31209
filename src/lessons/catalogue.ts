/** The built-in lessons in their order. */
import { forwardPass } from './04-forward-pass.ts';
import type { Lesson } from './types.ts';

export const LESSONS: readonly Lesson[] = [forwardPass];
