/** What people call the parts of a network, as titles and inside the names of controls. */
export const inputTitle = 'Input';
export const outputTitle = 'Output';
export const onlyHiddenTitle = 'Hidden';
export const hiddenTitle = (layer: number) => `Hidden ${layer}`;

export const inputLayer = 'input';
export const outputLayer = 'output';
export const hiddenLayer = (layer: number) => `hidden ${layer}`;

export const input = (number: number, symbol: string | undefined) => `input ${number} (${symbol})`;
export const output = (number: number) => `output ${number}`;
export const hiddenNeuron = (layer: number, number: number) => `hidden ${layer}, neuron ${number}`;
/** A neuron that a person has named. */
export const given = (usual: string, name: string) => `${usual} (${name})`;

export const bias = (neuron: string) => `bias of ${neuron}`;
export const weight = (source: string | undefined, neuron: string) => `weight from ${source} to ${neuron}`;
