/** Each activation in NumPy, PyTorch and Keras: the same function, whatever it is called there. */
import type { ActivationName } from '../engine/index.ts';

interface ActivationCode {
  /** The body of a function of z. */
  numpy: string;
  /** A function of z. */
  torch: string;
  /** What a layer is given as its activation. */
  keras: string;
}

export const ACTIVATION_CODE = {
  linear: { numpy: 'z', torch: 'nn.Identity()', keras: '"linear"' },
  step: {
    numpy: '(z >= 0).astype(z.dtype)',
    torch: 'lambda z: (z >= 0).to(z.dtype)',
    keras: 'lambda z: keras.ops.cast(z >= 0, "float32")',
  },
  sigmoid: { numpy: 'np.exp(-np.logaddexp(0, -z))', torch: 'torch.sigmoid', keras: '"sigmoid"' },
  tanh: { numpy: 'np.tanh(z)', torch: 'torch.tanh', keras: '"tanh"' },
  relu: { numpy: 'np.maximum(z, 0)', torch: 'torch.relu', keras: '"relu"' },
  leaky_relu: {
    numpy: 'np.where(z > 0, z, 0.2 * z)',
    torch: 'lambda z: F.leaky_relu(z, 0.2)',
    keras: 'keras.layers.LeakyReLU(negative_slope=0.2)',
  },
  elu: { numpy: 'np.where(z > 0, z, np.expm1(np.minimum(z, 0)))', torch: 'F.elu', keras: '"elu"' },
  selu: {
    numpy: '1.0507009873554805 * np.where(z > 0, z, 1.6732632423543772 * np.expm1(np.minimum(z, 0)))',
    torch: 'F.selu',
    keras: '"selu"',
  },
  gelu: {
    numpy: 'z * 0.5 * (1 + np.vectorize(math.erf)(z / math.sqrt(2)))',
    torch: 'F.gelu',
    keras: 'lambda z: keras.activations.gelu(z, approximate=False)',
  },
  silu: { numpy: 'z * np.exp(-np.logaddexp(0, -z))', torch: 'F.silu', keras: '"silu"' },
  softplus: { numpy: 'np.logaddexp(0, z)', torch: 'F.softplus', keras: '"softplus"' },
  softsign: { numpy: 'z / (1 + np.abs(z))', torch: 'F.softsign', keras: '"softsign"' },
  hard_sigmoid: { numpy: 'np.clip(z + 3, 0, 6) / 6', torch: 'F.hardsigmoid', keras: '"hard_sigmoid"' },
  mish: { numpy: 'z * np.tanh(np.logaddexp(0, z))', torch: 'F.mish', keras: '"mish"' },
  softmax: {
    numpy:
      'np.exp(z - z.max(axis=1, keepdims=True) - np.log(np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)))',
    torch: 'lambda z: torch.softmax(z, dim=1)',
    keras: '"softmax"',
  },
} satisfies Record<ActivationName, ActivationCode>;
