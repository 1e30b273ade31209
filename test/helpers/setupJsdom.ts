import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';
import './jsdomGaps.ts';

let consoleSpies: MockInstance[] = [];

beforeEach(() => {
  consoleSpies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

/** A test that expects a complaint spies on the console itself and clears its spy. */
afterEach(() => {
  cleanup();
  const complaints = consoleSpies.flatMap((spy) => spy.mock.calls);
  consoleSpies.forEach((spy) => spy.mockRestore());
  expect(complaints, 'complaints on the console').toEqual([]);
});
