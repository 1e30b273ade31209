/** One update of four parameters in memory, with their slots. */
import { emptySlots } from '../optimizers.ts';
import type { OptimizerSpec } from '../optimizers.ts';
import type { Code } from './code.ts';
import { SMALLEST_PARAMETER } from './denormals.ts';
import { get, set, v128 } from './instructions.ts';
import type { Local } from './instructions.ts';
import type { KernelBuilder } from './kernelBuilder.ts';
import { FLOAT_BYTES } from './layout.ts';
import { optimizerUpdate } from './optimizerKernels.ts';
import { flush } from './vectorMath.ts';

/** Where the four parameters stand: at the pointer, with their slots at equal distances after them. */
export interface ParameterPlace {
  pointer: Local;
  offset: number;
  slotBytes: number;
}

/** Stores new parameters and slots. `record` is the address of the update's record. */
export function updateParameters(
  f: KernelBuilder,
  optimizer: OptimizerSpec,
  place: ParameterPlace,
  gradient: Code,
  record: Code,
): Code {
  return applyRule(f, optimizer, place, gradient, record, (value, k) => store(place, k, value));
}

/** The same where the mask's bits are 1; all else keeps its bits. Parameters under a penalty shrink for ever: tiny ones are 0. */
export function updateFreeParameters(
  f: KernelBuilder,
  optimizer: OptimizerSpec,
  place: ParameterPlace,
  gradient: Code,
  record: Code,
  mask: Code,
): Code {
  return applyRule(f, optimizer, place, gradient, record, (value, k) => {
    const flushed = k === 0 ? flush(f, value, SMALLEST_PARAMETER) : value;
    return store(place, k, v128.bitselect(flushed, load(place, k), mask));
  });
}

function applyRule(
  f: KernelBuilder,
  optimizer: OptimizerSpec,
  place: ParameterPlace,
  gradient: Code,
  record: Code,
  write: (value: Code, k: number) => Code,
): Code {
  const { perParameter } = emptySlots(optimizer);
  const slots = [f.scratch('slot 1'), f.scratch('slot 2')] as const;
  return f.keep('g', gradient, (g) => {
    const update = {
      f,
      optimizer,
      parameter: load(place, 0),
      gradient: g,
      slots: [get(slots[0]), get(slots[1])] as const,
      rate: v128.load32Splat(record, 0),
      kept: v128.load32Splat(record, FLOAT_BYTES),
    };
    return [
      slots.slice(0, perParameter).map((slot, k) => set(slot, load(place, k + 1))),
      optimizerUpdate(optimizer.name, update, (...values) => values.map(write)),
    ];
  });
}

/** Number 0 is the parameters, 1 and 2 are their slots. */
function load({ pointer, offset, slotBytes }: ParameterPlace, k: number): Code {
  return v128.load(get(pointer), offset + k * slotBytes);
}

function store({ pointer, offset, slotBytes }: ParameterPlace, k: number, value: Code): Code {
  return v128.store(get(pointer), offset + k * slotBytes, value);
}
