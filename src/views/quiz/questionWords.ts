/** What is asked, in words. */
import type { EdgewiseDocument } from '../../document/document.ts';
import { neuronName, parameterName } from '../../document/names.ts';
import type { AskedResult } from '../../store/quizQuestions.ts';

/** As in "Sum z of hidden 1, neuron 2". */
export function questionWords(document: EdgewiseDocument, result: AskedResult): string {
  switch (result.kind) {
    case 'preActivation':
      return `Sum z of ${neuronName(document, result.layer, result.unit)}`;
    case 'activation':
      return `${outputWord(document, result.layer)} of ${neuronName(document, result.layer, result.unit)}`;
    case 'loss':
      return 'Loss of this sample';
    case 'delta':
      return `δ of ${neuronName(document, result.layer, result.unit)}`;
    case 'gradient':
      return `Gradient of the ${parameterName(document, result.ref)}`;
    case 'update':
      return `New ${parameterName(document, result.ref)}, after the update`;
  }
}

function outputWord(document: EdgewiseDocument, layer: number): string {
  return layer === document.layers.length ? 'Value ŷ' : 'Activation a';
}
