/** The session that joins a page to the windows that follow it. It outlives a reload, and nothing else. */

const KEY = 'edgewise.projector';
const SESSION = /^[0-9a-f]{16}$/;

/** 16 hexadecimal digits of chance. */
export function newSession(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether an address is one of a following window, whatever it names. */
export function isProjectorAddress(search: string): boolean {
  return new URLSearchParams(search).has('projector');
}

/** The session that an address names: `?projector=…`. Null for one that is no session. */
export function sessionOfAddress(search: string): string | null {
  const session = new URLSearchParams(search).get('projector');
  return session !== null && SESSION.test(session) ? session : null;
}

/** The session of this page before it was loaded anew. */
export function keptSession(): string | null {
  try {
    const session = window.sessionStorage.getItem(KEY);
    return session !== null && SESSION.test(session) ? session : null;
  } catch {
    return null;
  }
}

export function keepSession(session: string): void {
  try {
    window.sessionStorage.setItem(KEY, session);
  } catch {
    // Without storage the windows find each other until the page is loaded anew.
  }
}

export function forgetSession(): void {
  try {
    window.sessionStorage.removeItem(KEY);
  } catch {
    // There is none to forget.
  }
}

export function openChannel(session: string): BroadcastChannel {
  return new BroadcastChannel(`edgewise-projector-${session}`);
}
