/**
 * What a lesson is: plain data that can be written down as JSON. Built-in lessons and those of a teacher have the same form,
 * so whatever plays the ones plays the others. Texts are a small part of Markdown (see markdown.ts), never HTML.
 */
import type { BuiltInTableId } from '../data/tables/builtIn.ts';
import type { EdgewiseDocument } from '../document/document.ts';
import type { ParameterRef } from '../document/edges.ts';
import type { Saved } from '../document/saved/saved.ts';
import type { StepSize } from '../engine/index.ts';
import type { SampleChoice } from '../worker/protocol.ts';
import type { Goal } from './goals.ts';

export interface Lesson {
  id: string;
  title: string;
  /** One sentence for the overview. */
  summary: string;
  scenes: readonly Scene[];
}

export interface Scene {
  /** Kept in the progress: it stays when a scene's words change. */
  id: string;
  title: string;
  /** At most 60 words. */
  text: string;
  setUp: SetUp;
  /**
   * Coming from the scene before, the network stays as it is; the rest is set up. Where it has not been trained, a scene with
   * weights of its own begins with those.
   */
  goesOn: boolean;
  /** Controls that the person cannot use in this scene. */
  withheld: readonly Control[];
  /** The edge, bias or neuron that the scene is about: its handle is shown from the start. */
  focus: Place | null;
  task: Task;
  /** The first points the way, the second gives it away. */
  hints: readonly [string, string];
  /** One sentence, when all checks are met. */
  done: string;
}

/** What a scene says. */
export type SceneWords = Pick<Scene, 'title' | 'text' | 'task' | 'done'>;

/** What a scene may keep from a person: each is a group of controls. */
export type Control = 'weights' | 'layers' | 'data' | 'settings' | 'steps' | 'training';

/** An edge, a bias or a neuron; layer 0 are the inputs. */
export type Place = ParameterRef | { kind: 'neuron'; layer: number; unit: number };

/** A problem as it opens, with changes; a table of the page's own; or a state that was recorded, down to the last bit. */
export type Start =
  | { kind: 'document'; document: EdgewiseDocument }
  | { kind: 'table'; id: BuiltInTableId; seed: number }
  | { kind: 'saved'; saved: Saved };

/** What a scene begins with. */
export interface SetUp {
  start: Start;
  /** All weights and biases in the engine's layout; null leaves the document's own. */
  parameters: readonly number[] | null;
  sample: SampleChoice;
  /** What the neurons show; null is what the problem shows at first. */
  view: 'sample' | 'dataset' | null;
  stepSize: StepSize;
  /** Where in the first batch training stands: 0 before its first step. */
  walkIndex: number;
  mathsOpen: boolean;
  selection: Place | null;
  shows: ShownPart | null;
}

/** What the panel shows below the task: the inputs of the sample, all about the data, or a station of a problem from a file. */
export type ShownPart = 'inputs' | 'data' | 'load' | 'define' | 'compile' | 'fit' | 'evaluate' | 'predict';

export interface Task {
  say: string;
  checks: readonly Check[];
  /** Follows the number that one of the checks is about, from where it began. */
  bar: { check: number; from: number } | null;
}

export interface Check {
  words: string;
  goal: Goal;
}
