/**
 * Saved data of earlier versions, brought to the present one. When the form changes, `SAVED_VERSION` goes up by one and a
 * step from the version before comes in here; the fixtures of every version in the tests stay for ever.
 */
import { saved as words } from '../../i18n/en.ts';
import { quoted } from './report.ts';
import { SAVED_VERSION } from './saved.ts';

export function migrate(value: object): { ok: true; value: object } | { ok: false; error: string } {
  const version = 'version' in value ? value.version : undefined;
  if (version === SAVED_VERSION) return { ok: true, value };
  if (typeof version === 'number' && Number.isInteger(version) && version > SAVED_VERSION)
    return {
      ok: false,
      error: words.newer(quoted(version), SAVED_VERSION),
    };
  return { ok: false, error: words.noVersion(quoted(version)) };
}
