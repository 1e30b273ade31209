/** The last stations of every program: evaluation of each part, and predictions of single rows. */
import type { EdgewiseDocument } from '../document/document.ts';
import { problemOf } from '../document/problem.ts';
import { outputActivation } from '../document/training.ts';
import { pyList, pyNumber, pyString } from './python.ts';
import type { ProgramSource } from './programSource.ts';

/** `def accuracy(part)`, the share of its rows that are told right; nothing where a number is predicted. */
export function accuracyLines(document: EdgewiseDocument): string[] {
  if (problemOf(document).task === 'regression') return [];
  return [
    'def accuracy(part):',
    '    p, t = predict(X[part]), Y[part]',
    `    return np.mean(${hitExpression(document)})`,
    '',
    '',
  ];
}

/** `loss`, `accuracy` and `predict` are functions of the program on NumPy arrays; all rows' outputs are printed with --all. */
export function reportLines({ document, dataset }: ProgramSource): string[] {
  const { task } = problemOf(document);
  return [
    '# 5. Evaluate',
    'def evaluate(part):',
    '    figures = f"loss {loss(predict(X[part]), Y[part]).mean():.6f}"',
    ...(task === 'regression' ? [] : ['    figures += f", accuracy {accuracy(part):.4f}"']),
    '    return figures',
    '',
    '',
    'for name, part in (("train", TRAIN), ("validation", VALIDATION), ("test", TEST)):',
    '    if len(part) > 0:',
    '        print(f"{name}: {len(part)} rows, {evaluate(part)}")',
    '',
    '',
    '# 6. Predict',
    ...answerLines({ document, dataset }),
    '',
    '',
    'if "--all" in sys.argv:',
    '    for outputs in predict(X):',
    '        print("outputs", *(repr(float(output)) for output in outputs))',
    'else:',
    '    for row in range(min(8, len(X))):',
    '        print(f"row {row + 1}: {inputs_text(row)}: {answer(predict(X[row : row + 1])[0])}")',
  ];
}

function hitExpression(document: EdgewiseDocument): string {
  if (problemOf(document).task === 'classes') return 'p.argmax(axis=1) == t.argmax(axis=1)';
  const middle = outputActivation(document) === 'sigmoid' ? '0.5' : '0';
  return `(p > ${middle}) == (t > ${middle})`;
}

function answerLines({ document }: Pick<ProgramSource, 'document' | 'dataset'>): string[] {
  const { task, classes, target } = problemOf(document);
  const names = classes ?? (task === 'binary' ? ['0', '1'] : null);
  const { factor, offset } = target.scale ?? { factor: 1, offset: 0 };
  const inputs = document.table
    ? '", ".join(rows[row][column["place"]] for column in COLUMNS)'
    : '", ".join(f"{value:.6g}" for value in X[row])';
  return [
    'def inputs_text(row):',
    `    return ${inputs}`,
    '',
    '',
    'def answer(outputs):',
    '    """What the network says of a row, in words or in the unit of the target."""',
    ...(names === null
      ? [`    return f"{outputs[0] * ${pyNumber(factor)} + ${pyNumber(offset)}:.6g}"`]
      : task === 'classes'
        ? [
            `    names = ${pyList(names.map(pyString))}`,
            '    best = int(np.argmax(outputs))',
            '    return f"{names[best]} ({outputs[best]:.1%})"',
          ]
        : [
            `    names = ${pyList(names.map(pyString))}`,
            `    return f"{names[int(outputs[0] > ${outputActivation(document) === 'sigmoid' ? '0.5' : '0'})]} ({outputs[0]:.4f})"`,
          ]),
  ];
}
