/** What a goal asks for in one plain sentence, so that a teacher sees what a check really checks. */
import { author as words } from '../i18n/en.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import { ACTIVATION_LABELS } from '../document/labels.ts';
import { layerName, parameterName } from '../document/names.ts';
import type { ActivationName } from '../engine/index.ts';
import type { Condition, Goal, Quantity } from './goals.ts';

export function goalWords(goal: Goal, document: EdgewiseDocument): string {
  switch (goal.kind) {
    case 'value':
      return valueWords(quantityName(goal.of, document), goal.is);
    case 'setting':
      return goal.setting.kind === 'activation'
        ? words.activationIs(layerName(document, goal.setting.layer), activationNames(goal.oneOf))
        : words.otherGoal;
    case 'answer':
      return words.answerIs(numberText(goal.value), numberText(goal.within));
    case 'choice':
      return words.choiceIs;
    case 'all':
      return words.both(goal.goals.map((part) => goalWords(part, document)));
    default:
      return words.otherGoal;
  }
}

function valueWords(name: string, { is, value, within }: Condition): string {
  const hasGive = is === 'equal' && within !== undefined && within > 0;
  return words.holds(name, is, numberText(value), hasGive ? numberText(within) : null);
}

function quantityName(of: Quantity, document: EdgewiseDocument): string {
  switch (of.kind) {
    case 'parameter':
      return words.the(parameterName(document, of.ref));
    case 'input':
      return words.inputName(of.unit + 1);
    case 'output':
      return words.outputName(of.unit + 1, document.layers.at(-1)?.units.length ?? 1);
    case 'units':
      return words.widthOf(layerName(document, of.layer));
    case 'sampleLoss':
      return words.quantities.sampleLoss;
    case 'figure':
    case 'counter':
      return words.quantities[of.name];
  }
}

function activationNames(names: readonly string[]): string {
  return names.map((name) => ACTIVATION_LABELS[name as ActivationName] ?? name).join(', ');
}

/** As a person writes it, with the true minus sign. */
function numberText(value: number): string {
  return String(value).replace('-', '−');
}
