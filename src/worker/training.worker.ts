/** Binds the host to the worker it runs in. */
import { createHost } from './host.ts';

/** A message to itself comes after those that have arrived, and sooner than a timer. */
const turns = new MessageChannel();
const callbacks: (() => void)[] = [];
turns.port1.onmessage = () => callbacks.shift()?.();

function schedule(callback: () => void, delayMs: number): void {
  if (delayMs > 0) {
    setTimeout(callback, delayMs);
    return;
  }
  callbacks.push(callback);
  turns.port2.postMessage(null);
}

createHost({
  port: self as DedicatedWorkerGlobalScope,
  now: () => performance.now(),
  schedule,
  giveWay: () => new Promise((resolve) => schedule(resolve, 0)),
});

// Loaded before anybody asks: by then the connection may be lost. Whoever asks learns why it cannot be loaded.
import('./answers.ts').catch(() => undefined);
