/** Lets a person choose a file in the browser's own dialog. Null where none is chosen. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = window.document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}
