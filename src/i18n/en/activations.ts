/** The gallery of activations. */
export const title = 'Activations';
export const keysHint = 'Arrow keys move, Enter gives the layer the activation. Undo takes it back.';
export const layer = 'Layer';
/** Before "z = …". */
export const has = 'has';
export const tryLabel = 'Try z';
/** Before "z". */
export const tryWord = 'Try';
export const itsSlope = 'its slope';
export const valueAndSlope = (value: string, slope: string) => `a = ${value}, slope ${slope}`;
export const softmaxReason = 'It compares the outputs of a layer, so it belongs in the output layer.';
export const either = (names: readonly string[]) => names.join(' or ');
export const targetsReason = (names: string) => `The targets of this problem need ${names} at the output.`;
export const ifAboveZero = 'if z > 0, else';
export const step = '1 if z ≥ 0, else 0';
