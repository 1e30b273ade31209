/** The colour tokens as values, for what is painted in pixels or mixed by calculation. Equal to the app's style sheet. */

export type Theme = 'light' | 'dark';

/** The five colours of the value ramp, at t = −1, −½, 0, ½ and 1. */
export type RampStops = readonly [string, string, string, string, string];

export interface Palette {
  bg: string;
  surface: string;
  raised: string;
  sunken: string;
  hover: string;
  line: string;
  lineStrong: string;
  control: string;
  ink: string;
  ink2: string;
  ink3: string;
  ink4: string;
  onInk: string;
  pos: string;
  posText: string;
  posSoft: string;
  neg: string;
  negText: string;
  negSoft: string;
  tokenNeg: string;
  signal: string;
  signalText: string;
  signalSoft: string;
  ok: string;
  okSoft: string;
  danger: string;
  dangerSoft: string;
  zero: string;
  ramp: RampStops;
}

export const PALETTES: Record<Theme, Palette> = {
  light: {
    bg: '#f5f4f1',
    surface: '#ffffff',
    raised: '#ffffff',
    sunken: '#eeece7',
    hover: '#e9e7e1',
    line: '#e2dfd8',
    lineStrong: '#c9c5bc',
    control: '#8a8c90',
    ink: '#16181d',
    ink2: '#454a54',
    ink3: '#646974',
    ink4: '#9a9da5',
    onInk: '#ffffff',
    pos: '#1f5fd0',
    posText: '#1a50b0',
    posSoft: '#dfe9fb',
    neg: '#d4640b',
    negText: '#9c4506',
    negSoft: '#fbe7d5',
    tokenNeg: '#b9530a',
    signal: '#c0165f',
    signalText: '#b01257',
    signalSoft: '#fbe3ec',
    ok: '#15754a',
    okSoft: '#ddf0e6',
    danger: '#b3261e',
    dangerSoft: '#fbe4e2',
    zero: '#f1efea',
    ramp: ['#dd7110', '#edb482', '#f1efea', '#94b5ec', '#1a54be'],
  },
  dark: {
    bg: '#101216',
    surface: '#16191f',
    raised: '#1e222a',
    sunken: '#0b0d10',
    hover: '#262b34',
    line: '#292e37',
    lineStrong: '#3d444f',
    control: '#737b88',
    ink: '#eceef1',
    ink2: '#b9bfc9',
    ink3: '#8d95a2',
    ink4: '#5d6571',
    onInk: '#101216',
    pos: '#6aa2ff',
    posText: '#8ab6ff',
    posSoft: '#1a2c4b',
    neg: '#f5943f',
    negText: '#ffae66',
    negSoft: '#432a14',
    tokenNeg: '#f5943f',
    signal: '#ff6ba0',
    signalText: '#ff8db6',
    signalSoft: '#45192b',
    ok: '#4cc48b',
    okSoft: '#12372a',
    danger: '#ff8a80',
    dangerSoft: '#45201e',
    zero: '#20242b',
    ramp: ['#f0913c', '#85501f', '#20242b', '#2c5190', '#6098f2'],
  },
};
