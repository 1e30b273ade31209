/**
 * Frames from the worker to the screen, outside React: one request in flight, the newest frame painted on the next
 * animation frame. Text is told only of frames that carry figures, a few times a second while training runs.
 */
import type { Frame, FrameWish } from '../worker/protocol.ts';
import type { TrainingClient } from '../worker/trainingClient.ts';

/** Time between two frames with figures while something moves. */
const FIGURES_INTERVAL_MS = 150;

/** A frame that costs the worker more than this leaves too little time for training between two paintings. */
const FRAME_COST_LIMIT_MS = 8;

const FULL_SURFACE_SIDE = 101;
const HALF_SURFACE_SIDE = 51;

export interface FramePort {
  client: Pick<TrainingClient, 'requestFrame' | 'frameInFlight' | 'recycle'>;
  /** What the page wants to see just now, but for what the loop decides itself. */
  wish(): Omit<FrameWish, 'figures' | 'surfaceSide'>;
  isPlaying(): boolean;
  isDragging(): boolean;
  /** Whether the past is passed through: figures that take long then come a few times a second. */
  isScrubbing(): boolean;
  /** Whether playing takes steps inside a batch: each of them is read as text. */
  isSlow(): boolean;
  /** Whether something other than the screen still looks at this frame, so that its buffers cannot be used again. */
  isKept(frame: Frame): boolean;
  /** Whether the last frame asked for could not be made: the next one is not asked for at once. */
  isFailing(): boolean;
  /** Called before each request: the moment to send what has gathered since the last one. */
  beforeRequest(): void;
  /** A new frame, in the turn in which it arrived. */
  onFrame(frame: Frame): void;
  now(): number;
  onAnimationFrame(callback: () => void): void;
}

export interface Frames {
  latest(): Frame | null;
  /** Calls `paint` on the animation frame after each new frame, until the returned function is called. */
  subscribe(paint: (frame: Frame) => void): () => void;
  /** Something changed that the next frame must show. */
  refresh(): void;
  /** Training has come to rest, and the next frame with figures must show that. */
  rest(): void;
  dispose(): void;
}

export function createFrames(port: FramePort): Frames {
  const painters = new Set<(frame: Frame) => void>();
  let latest: Frame | null = null;
  let unpainted = false;
  let wanted = false;
  /** What the newest request asked for, as text; null where it was not asked for everything. */
  let wishedWhole: string | null = null;
  let scheduled = false;
  let disposed = false;
  let lastFiguresMs = -Infinity;
  let fullCostMs = 0;
  let figuresCostMs = 0;

  function schedule(): void {
    if (scheduled || disposed) return;
    scheduled = true;
    port.onAnimationFrame(tick);
  }

  function tick(): void {
    scheduled = false;
    if (disposed) return;
    if (unpainted && latest) {
      unpainted = false;
      for (const paint of painters) paint(latest);
    }
    if (wanted || port.isPlaying()) {
      request();
      schedule();
    }
  }

  /** Asks for the next frame, unless one is on its way. */
  function request(): void {
    if (port.client.frameInFlight || disposed) return;
    wanted = false;
    port.beforeRequest();
    const moving = port.isPlaying() || port.isDragging();
    const surfaceSide = moving && fullCostMs > FRAME_COST_LIMIT_MS ? HALF_SURFACE_SIDE : FULL_SURFACE_SIDE;
    const figures = !isInHurry() || port.isSlow() || port.now() - lastFiguresMs >= FIGURES_INTERVAL_MS;
    if (figures) lastFiguresMs = port.now();
    const wish = port.wish();
    wishedWhole = figures && surfaceSide === FULL_SURFACE_SIDE ? JSON.stringify(wish) : null;
    // What React draws as it does text comes with the figures.
    const withText = figures ? wish : { predictions: null, histograms: null, curveAfter: Infinity };
    void port.client.requestFrame({ ...wish, ...withText, surfaceSide, figures }).then(receive);
  }

  function isInHurry(): boolean {
    return port.isPlaying() || (port.isScrubbing() && figuresCostMs > FRAME_COST_LIMIT_MS);
  }

  function receive(frame: Frame | null): void {
    if (disposed) return;
    if (frame) {
      if (frame.surface?.side === FULL_SURFACE_SIDE) fullCostMs = frame.costMs;
      if (frame.figures) figuresCostMs = frame.costMs;
      const old = latest;
      latest = frame;
      unpainted = true;
      port.onFrame(frame);
      if (old && !port.isKept(old)) port.client.recycle(old);
    } else {
      wanted = true;
    }
    if (wanted && (frame || !port.isFailing())) request();
    schedule();
  }

  function refresh(): void {
    wanted = true;
    request();
    schedule();
  }

  return {
    latest: () => latest,
    subscribe(paint) {
      painters.add(paint);
      return () => painters.delete(paint);
    },
    refresh,
    rest() {
      // A frame that is still on its way after the news of the rest is made at rest.
      const isOnItsWay = port.client.frameInFlight && wishedWhole === JSON.stringify(port.wish());
      if (!isOnItsWay) refresh();
    },
    dispose() {
      disposed = true;
      painters.clear();
    },
  };
}
