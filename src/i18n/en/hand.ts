/** What is selected, on a phone: a weight or a bias to be changed, a neuron with its numbers. */
export const less = 'Less by 0.1';
export const more = 'More by 0.1';
export const value = 'Value';
export const itsBias = 'Its bias';
