import { describe, expect, it } from 'vitest';
import { presentCommand } from '../../../src/views/present/presentKeys.ts';

const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('keys of a presentation', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    [' ', 'play'],
    ['e', 'equation'],
    ['E', 'equation'],
    ['s', 'spotlight'],
    ['b', 'blank'],
    ['q', 'ask'],
    ['Escape', 'leave'],
    ['x', null],
    ['n', null],
    ['t', null],
    ['ArrowUp', null],
    ['toString', null],
  ])('%s is %s', (key, command) => {
    expect(presentCommand({ ...plain, key })).toBe(command);
  });

  it.each([
    ['PageDown', 'clickOn'],
    ['PageUp', 'clickBack'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'back'],
    ['N', 'nextScene'],
    ['p', 'previousScene'],
    ['t', 'text'],
    ['Escape', 'leave'],
  ])('with a lesson %s is %s', (key, command) => {
    expect(presentCommand({ ...plain, key }, true)).toBe(command);
  });

  it('leave the browser its own, and the network its arrows', () => {
    expect(presentCommand({ ...plain, key: 's', ctrlKey: true })).toBeNull();
    expect(presentCommand({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(presentCommand({ ...plain, key: 'ArrowRight', shiftKey: true })).toBeNull();
  });

  it('choose the size of a step', () => {
    expect(presentCommand({ ...plain, key: '4' })).toEqual({ size: 'batch' });
  });
});
