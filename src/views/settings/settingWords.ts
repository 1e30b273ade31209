/** What a change of these settings is called in the list of what was done. */
import type { ScheduleSpec } from '../../engine/index.ts';
import { settings } from '../../i18n/en.ts';
import type { Clipping } from './ClippingFields.tsx';

export function scheduleWords(schedule: ScheduleSpec): string {
  switch (schedule.kind) {
    case 'constant':
      return settings.keepRate;
    case 'step':
      return settings.dropRate(schedule.every, schedule.factor);
    case 'cosine':
      return settings.fallRate(schedule.steps, schedule.floor);
    case 'warmup':
      return settings.warmRate(schedule.steps);
  }
}

export function clippingWords({ clipNorm, clipValue }: Clipping): string {
  if (clipNorm !== null) return settings.clipByNorm(clipNorm);
  return clipValue === null ? settings.noClipping : settings.clipByValue(clipValue);
}
