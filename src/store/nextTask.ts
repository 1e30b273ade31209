/**
 * Resolves in a task of its own: until then the page paints, and answers whoever uses it. A message comes on time in a tab that
 * is not looked at too, where timers wait for a second.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
