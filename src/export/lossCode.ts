/** Each loss in NumPy, PyTorch and Keras: one number a row, of predictions p and targets t. */
import type { LossName } from '../engine/index.ts';

interface LossCode {
  /** Expressions; `p` and `t` are rows × outputs. */
  numpy: string;
  torch: string;
  /** What `compile` is given. */
  keras: string;
}

export const LOSS_CODE = {
  sum_of_squared_errors: {
    numpy: '((p - t) ** 2).sum(axis=1) / 2',
    torch: '((p - t) ** 2).sum(dim=1) / 2',
    keras: 'lambda t, p: keras.ops.sum((p - t) ** 2, axis=-1) / 2',
  },
  mean_squared_error: {
    numpy: '((p - t) ** 2).mean(axis=1)',
    torch: '((p - t) ** 2).mean(dim=1)',
    keras: '"mean_squared_error"',
  },
  mean_absolute_error: {
    numpy: 'np.abs(p - t).mean(axis=1)',
    torch: '(p - t).abs().mean(dim=1)',
    keras: '"mean_absolute_error"',
  },
  huber: {
    numpy: 'np.where(np.abs(p - t) <= 1, (p - t) ** 2 / 2, np.abs(p - t) - 0.5).mean(axis=1)',
    torch: 'F.smooth_l1_loss(p, t, reduction="none").mean(dim=1)',
    keras: '"huber"',
  },
  binary_crossentropy: {
    numpy: '-(t * np.log(clip(p)) + (1 - t) * np.log(clip(1 - p))).mean(axis=1)',
    torch: '-(t * clip(p).log() + (1 - t) * clip(1 - p).log()).mean(dim=1)',
    keras: '"binary_crossentropy"',
  },
  categorical_crossentropy: {
    numpy: '-(t * np.log(clip(p))).sum(axis=1)',
    torch: '-(t * clip(p).log()).sum(dim=1)',
    keras: '"categorical_crossentropy"',
  },
  hinge: {
    numpy: 'np.maximum(1 - t * p, 0).mean(axis=1)',
    torch: '(1 - t * p).clamp(min=0).mean(dim=1)',
    keras: '"hinge"',
  },
} satisfies Record<LossName, LossCode>;

/** Keeps probabilities away from 0, whose logarithm there is none of. */
const NUMPY_CLIP = ['def clip(p):', '    return np.clip(p, 1e-7, 1)', '', ''];
const TORCH_CLIP = ['def clip(p):', '    return p.clamp(1e-7, 1)', '', ''];

/** `def loss(p, t)` on arrays of NumPy. */
export function numpyLossLines(loss: LossName): string[] {
  return [
    ...(needsClip(loss) ? NUMPY_CLIP : []),
    'def loss(p, t):',
    `    return ${LOSS_CODE[loss].numpy}`,
    '',
    '',
  ];
}

/** `def torch_loss(p, t)` on tensors. */
export function torchLossLines(loss: LossName): string[] {
  return [
    ...(needsClip(loss) ? TORCH_CLIP : []),
    'def torch_loss(p, t):',
    `    return ${LOSS_CODE[loss].torch}`,
    '',
    '',
  ];
}

function needsClip(loss: LossName): boolean {
  return loss === 'binary_crossentropy' || loss === 'categorical_crossentropy';
}
