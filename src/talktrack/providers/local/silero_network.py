"""Silero's voice network on numpy: spectrum, four convolutions, one memory cell.

Runtimes of models work through a batch of short windows one by one; here the windows of all voices share every matrix
product, which takes less than half of the time. Layers and weights are those of the file, version 6 (MIT):
https://github.com/snakers4/silero-vad. The file holds the network twice, for 8 and for 16 kHz.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, cast

import numpy as np
import onnx
from numpy.typing import NDArray

Floats = NDArray[np.float32]

MEMORY: Final = 128
"""Cells that remember a voice, and as many numbers that they gave last."""
_STRIDES: Final = (1, 2, 2, 1)
_PREFIXES: Final = {8000: "If_0_else_branch__Inline_0__", 16000: "If_0_then_branch__Inline_0__"}


def read_networks(path: Path) -> dict[int, Network]:
    """The networks of the file, by sample rate. Raises whatever onnx does for a file that holds no such networks."""
    weights = dict(_constants(onnx.load(path).graph))
    return {
        rate: Network({name.removeprefix(prefix): array for name, array in weights.items() if name.startswith(prefix)})
        for rate, prefix in _PREFIXES.items()
    }


def _constants(graph: onnx.GraphProto) -> Iterator[tuple[str, Floats]]:
    """Every constant of the graph and of the branches in it, by name."""
    for node in graph.node:
        for attribute in node.attribute:
            if attribute.type == onnx.AttributeProto.TENSOR:
                yield node.output[0], onnx.numpy_helper.to_array(attribute.t)
            elif attribute.type == onnx.AttributeProto.GRAPH:
                yield from _constants(attribute.g)


class Network:
    """The network for one sample rate. It remembers nothing itself."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        """Raises KeyError where a layer is missing."""
        self._waves = np.ascontiguousarray(weights["stft.forward_basis_buffer"][:, 0].T)
        self._hop = len(self._waves) // 2
        self._convolutions = [
            _Convolution(
                weights[f"encoder.{at}.reparam_conv.weight"], weights[f"encoder.{at}.reparam_conv.bias"], stride
            )
            for at, stride in enumerate(_STRIDES)
        ]
        self._cells = _Cells(
            *(weights[f"decoder.rnn.{name}"] for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
        )
        self._voice = weights["decoder.decoder.2.weight"].reshape(MEMORY)
        self._voice_bias = weights["decoder.decoder.2.bias"]

    def run(self, sound: Floats, memory: Floats) -> tuple[Floats, Floats]:
        """The probability of speech in each row of `sound`, and the next memory.

        `sound` is (voices, context + window), -1 to 1; `memory` is (voices, 2, 128).
        """
        found = self._spectrum(sound)
        for convolution in self._convolutions:
            found = convolution(found)
        memory = self._cells(found[:, 0], memory)
        return _sigmoid(np.maximum(memory[:, 0], 0) @ self._voice + self._voice_bias), memory

    def _spectrum(self, sound: Floats) -> Floats:
        """How loud each frequency is, (voices, 4, frequencies); behind its end the sound is mirrored."""
        mirrored = np.concatenate((sound, sound[:, -2 : -2 - self._hop // 2 : -1]), axis=1)
        hops = mirrored.reshape(len(sound), -1, self._hop)
        frames = np.concatenate((hops[:, :-1], hops[:, 1:]), axis=2)
        waves = frames.reshape(-1, 2 * self._hop) @ self._waves
        waves *= waves
        half = self._hop + 1
        return np.sqrt(waves[:, :half] + waves[:, half:]).reshape(len(sound), -1, half)


class _Convolution:
    """Over three steps of time, with silence at both ends; what comes out is at least 0."""

    def __init__(self, weight: Floats, bias: Floats, stride: int) -> None:
        """`weight` is (channels out, channels in, 3)."""
        self._weight = np.ascontiguousarray(weight.transpose(2, 1, 0).reshape(-1, len(weight)))
        self._bias = bias
        self._stride = stride

    def __call__(self, found: Floats) -> Floats:
        """(voices, steps, channels) to as many voices, every `stride`th step and other channels."""
        voices, steps, channels = found.shape
        if steps <= self._stride:  # one step comes out, and before the first there was silence
            heard = self._weight[channels : (steps + 1) * channels]
            return self._over(found.reshape(voices, -1), heard).reshape(voices, 1, -1)
        padded = np.zeros((voices, steps + 2, channels), dtype=np.float32)
        padded[:, 1:-1] = found
        taps = np.concatenate([padded[:, at : at + steps : self._stride] for at in range(3)], axis=2)
        return self._over(taps.reshape(-1, 3 * channels), self._weight).reshape(voices, taps.shape[1], -1)

    def _over(self, taps: Floats, weight: Floats) -> Floats:
        out: Floats = taps @ weight
        out += self._bias
        np.maximum(out, 0, out=out)
        return out


class _Cells:
    """A long short-term memory (Hochreiter and Schmidhuber, 1997).

    Its gates are sigmoids and one tanh, in the order input, forget, candidate, output. As sigmoid(x) is
    (1 + tanh(x / 2)) / 2, the weights of the sigmoids are halved and one tanh serves all four.
    """

    def __init__(self, from_below: Floats, from_before: Floats, *biases: Floats) -> None:
        halves = np.repeat(np.array([0.5, 0.5, 1, 0.5], dtype=np.float32), MEMORY)
        self._weight = np.ascontiguousarray(np.concatenate((from_below, from_before), axis=1).T * halves)
        self._bias = (biases[0] + biases[1]) * halves

    def __call__(self, found: Floats, memory: Floats) -> Floats:
        given, cells = memory[:, 0], memory[:, 1]
        gates = np.concatenate((found, given), axis=1) @ self._weight
        gates += self._bias
        gates = np.tanh(gates, out=gates).reshape(-1, 4, MEMORY)
        moved = np.empty_like(memory)
        moved[:, 1] = ((gates[:, 1] + 1) * cells + (gates[:, 0] + 1) * gates[:, 2]) / 2
        moved[:, 0] = (gates[:, 3] + 1) * np.tanh(moved[:, 1]) / 2
        return moved


def _sigmoid(values: Floats) -> Floats:
    return cast(Floats, (np.tanh(values / 2) + 1) / 2)
