"""Stands in for Keras where it is not installed: what its documentation says of the names, the arguments and the layout
of weights that our programs rely on, in NumPy. A Dense layer computes x @ kernel + bias; its weights are the kernel, of
inputs × units, and then the bias. What Keras would not take is an error here too. It does not train.
https://keras.io/api/layers/core_layers/dense/ and https://keras.io/api/models/model_saving_apis/weights_saving_and_loading/
"""

import sys
import types

import numpy as np

ACTIVATIONS = {
    "linear": lambda z: z,
    "relu": lambda z: np.maximum(z, 0),
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
    "softmax": lambda z: np.exp(z - z.max(axis=1, keepdims=True))
    / np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True),
}


class Input:
    def __init__(self, shape):
        (self.width,) = shape


class Dense:
    def __init__(self, units, activation=None, use_bias=True, kernel_initializer=None, kernel_regularizer=None):
        self.units, self.activation = units, ACTIVATIONS[activation]


class Dropout:
    """Does nothing when a model predicts."""

    def __init__(self, rate):
        assert 0 < rate < 1


class Sequential:
    def __init__(self, layers):
        first, *others = layers
        assert isinstance(first, Input)
        self.inputs = first.width
        self.dense = [layer for layer in others if isinstance(layer, Dense)]

    def set_weights(self, weights):
        shapes, width = [], self.inputs
        for layer in self.dense:
            shapes += [(width, layer.units), (layer.units,)]
            width = layer.units
        found = [array.shape for array in weights]
        if found != shapes:
            raise ValueError(f"The layers have weights of the shapes {shapes}, not {found}.")
        self.weights = weights

    def compile(self, optimizer, loss, metrics=None):
        assert isinstance(optimizer, Optimizer) and (callable(loss) or isinstance(loss, str))

    def predict(self, x, verbose="auto"):
        for layer, kernel, bias in zip(self.dense, self.weights[::2], self.weights[1::2]):
            x = layer.activation(x @ kernel + bias)
        return x


class Optimizer:
    pass


def optimizer(name, *known):
    """A class that takes a rate and arguments of these names, and those that every optimiser has."""

    def init(self, learning_rate, **settings):
        if not isinstance(learning_rate, float):
            raise ValueError(f"Argument `learning_rate` should be float, not {learning_rate!r}.")
        unknown = set(settings) - {*known, "clipnorm", "clipvalue", "global_clipnorm", "weight_decay"}
        if unknown:
            raise ValueError(f"{name} has no argument {', '.join(unknown)}.")
        if len(set(settings) & {"clipnorm", "clipvalue", "global_clipnorm"}) > 1:
            raise ValueError("Only one of clipnorm, clipvalue and global_clipnorm can be set.")

    return type(name, (Optimizer,), {"__init__": init})


optimizers = types.SimpleNamespace(
    SGD=optimizer("SGD", "momentum", "nesterov"),
    Adagrad=optimizer("Adagrad", "initial_accumulator_value", "epsilon"),
    RMSprop=optimizer("RMSprop", "rho", "momentum", "epsilon", "centered"),
    Adam=optimizer("Adam", "beta_1", "beta_2", "epsilon", "amsgrad"),
    AdamW=optimizer("AdamW", "beta_1", "beta_2", "epsilon", "amsgrad"),
)
layers = types.ModuleType("keras.layers")
layers.Dense, layers.Dropout, layers.Input = Dense, Dropout, Input
sys.modules["keras.layers"] = layers
