/** The programs in Python that the dialog "Export" writes. */
export const title = 'Export';
export const program = 'Program';
export const what = {
  numpy: 'Every multiplication in sight, nothing but NumPy: evaluates and predicts.',
  pytorch: 'The same network as a PyTorch model: evaluates, predicts, and trains anew with --fit.',
  keras: 'The six stations in Keras: evaluates, predicts, and trains anew with --fit.',
};
export const notReady = 'The network is not ready yet.';
export const copy = 'Copy';
export const download = 'Download';
export const reads = (file: string) => `It reads “${file}”, which must lie beside it. `;
export const downloadFile = 'Download the file';
export const programIn = (language: string) => `Program in ${language}`;
export const isCopied = 'The program is copied.';
export const notCopied = 'The program could not be copied. Download it instead.';
