/** What is asked, in words. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { neuronName, parameterName } from '../../document/names.ts';
import { quiz as words } from '../../i18n/en.ts';
import type { AskedResult } from '../../store/quizQuestions.ts';

/** As in "Sum z of hidden 1, neuron 2". */
export function questionWords(document: EdgewiseDocument, result: AskedResult): string {
  switch (result.kind) {
    case 'preActivation':
      return words.sumOf(neuronName(document, result.layer, result.unit));
    case 'activation':
      return activationWords(document, result.layer, result.unit);
    case 'loss':
      return words.lossOfSample;
    case 'delta':
      return words.deltaOf(neuronName(document, result.layer, result.unit));
    case 'gradient':
      return words.gradientOf(parameterName(document, result.ref));
    case 'update':
      return words.updated(parameterName(document, result.ref));
  }
}

function activationWords(document: EdgewiseDocument, layer: number, unit: number): string {
  const name = neuronName(document, layer, unit);
  return layer === document.layers.length ? words.outputOf(name) : words.activationOf(name);
}
