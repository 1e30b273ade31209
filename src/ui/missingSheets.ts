/**
 * Style sheets of parts that did not come. Whoever imports a part asks for its sheet the first time only, so one that is
 * missing has to be asked for again here.
 */
const missing = new Set<string>();

/** From now on takes note of sheets that cannot be loaded. */
export function watchSheets(): void {
  // Errors of elements do not bubble.
  window.addEventListener('error', ({ target }) => takeNote(target), { capture: true });
}

function takeNote(target: EventTarget | null): void {
  if (!(target instanceof HTMLLinkElement) || target.rel !== 'stylesheet') return;
  missing.add(target.href);
  target.remove();
}

/** Rejects where one of them cannot be loaded this time either. */
export async function loadMissingSheets(): Promise<void> {
  await Promise.all(Array.from(missing, loadSheet));
}

function loadSheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = window.document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onerror = () => reject(new Error(`${href} could not be loaded.`));
    link.onload = () => {
      missing.delete(href);
      resolve();
    };
    window.document.head.append(link);
  });
}
