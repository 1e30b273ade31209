import { describe, expect, it } from 'vitest';
import {
  formatAmount,
  formatCount,
  formatGradient,
  formatLoss,
  formatPercent,
  formatSigned,
  formatTick,
  formatValue,
} from '../../src/viz/numberFormat.ts';

describe('numbers on the screen', () => {
  it('show weights with two decimals and the true minus sign', () => {
    expect(formatValue(2.184)).toBe('2.18');
    expect(formatValue(-0.36)).toBe('\u22120.36');
    expect(formatValue(5)).toBe('5.00');
  });

  it('show whole numbers without decimals where the whole net is whole', () => {
    expect(formatValue(-2, { whole: true })).toBe('\u22122');
    expect(formatValue(2.5, { whole: true })).toBe('2.50');
  });

  it('show what has grown beyond a million with two figures and a power of ten', () => {
    expect(formatValue(-6.29278771891708e30, { whole: true })).toBe('\u22126.3e30');
    expect(formatValue(295115770.5)).toBe('3.0e8');
    expect(formatGradient(-2.5e9)).toBe('\u22122.5e9');
    expect(formatValue(999999)).toBe('999999.00');
  });

  it('never put a sign before a number that rounds to zero', () => {
    expect(formatValue(-0.004)).toBe('0.00');
    expect(formatValue(-0, { whole: true })).toBe('0');
    expect(formatSigned(0.004)).toBe('0.00');
    expect(formatSigned(-0.004)).toBe('0.00');
  });

  it('show a loss with three decimals, four below 0.001, then a power of ten', () => {
    expect(formatLoss(0.0532)).toBe('0.053');
    expect(formatLoss(0.00064)).toBe('0.0006');
    expect(formatLoss(0.0000123)).toBe('1.2e\u22125');
    expect(formatLoss(0)).toBe('0.000');
    expect(formatLoss(3.2e7)).toBe('3.2e7');
  });

  it('show gradients with three decimals and shares as per cent with one', () => {
    expect(formatGradient(-0.0274)).toBe('\u22120.027');
    expect(formatPercent(0.956)).toBe('95.6%');
    expect(formatPercent(1)).toBe('100.0%');
    expect(formatPercent(0.667, 0)).toBe('67%');
  });

  it('never show a share as none or all of it that is not quite', () => {
    expect(formatPercent(0.9996)).toBe('>99.9%');
    expect(formatPercent(0.9994)).toBe('99.9%');
    expect(formatPercent(0.0004)).toBe('<0.1%');
    expect(formatPercent(0.0006)).toBe('0.1%');
    expect(formatPercent(0)).toBe('0.0%');
    expect(formatPercent(0.996, 0)).toBe('>99%');
    expect(formatPercent(0.004, 0)).toBe('<1%');
  });

  it('put commas between thousands of counts and ticks, never into decimals', () => {
    expect(formatCount(4368)).toBe('4,368');
    expect(formatCount(1234567)).toBe('1,234,567');
    expect(formatCount(312)).toBe('312');
    expect(formatTick(1500)).toBe('1,500');
    expect(formatTick(0.00025)).toBe('0.00025');
    expect(formatTick(0.1 + 0.2)).toBe('0.3');
    expect(formatTick(-0.00001)).toBe('\u22121e\u22125');
  });

  it('write amounts in their own unit in full, unless they have blown up', () => {
    expect(formatAmount(-1_250_000)).toBe('\u22121250000.00');
    expect(formatAmount(2.2e35)).toBe('2.2e35');
  });

  it('say signs of changes', () => {
    expect(formatSigned(0.27)).toBe('+0.27');
    expect(formatSigned(-0.0274, 3)).toBe('\u22120.027');
  });

  it('show what is not a finite number as a sign or a dash', () => {
    for (const format of [
      formatValue,
      formatAmount,
      formatLoss,
      formatGradient,
      formatPercent,
      formatCount,
    ]) {
      expect(format(NaN)).toBe('–');
      expect(format(Infinity)).toBe('∞');
      expect(format(-Infinity)).toBe('\u2212∞');
    }
  });
});
