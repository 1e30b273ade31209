import { fireEvent, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePromptMoves } from '../../src/ui/usePromptMoves.ts';

const told: number[] = [];

function Pad({ held }: { held: number | null }) {
  const element = useRef<HTMLDivElement>(null);
  usePromptMoves(
    element,
    () => held,
    ({ clientX }) => told.push(clientX),
  );
  return <div ref={element} data-testid="pad" />;
}

/** A place that a pointer is told to be at; `atMs` is when the browser heard of it. */
function tell(type: string, clientX: number, atMs: number, pointerId = 1): void {
  const event = new PointerEvent(type, { bubbles: true, pointerId, clientX });
  Object.defineProperty(event, 'timeStamp', { value: atMs });
  fireEvent(screen.getByTestId('pad'), event);
}

const nextFrame = () => new Promise(requestAnimationFrame);

beforeEach(() => {
  told.length = 0;
});

describe('Moves of a pointer', () => {
  it('are told once between two frames, the first as soon as it is heard', async () => {
    render(<Pad held={1} />);
    for (const at of [1, 2, 3]) tell('pointerrawupdate', at, at);
    expect(told).toEqual([1]);
    await nextFrame();
    for (const at of [4, 5]) tell('pointerrawupdate', at, at);
    expect(told).toEqual([1, 4]);
  });

  it('that come to rest are told to the last, a moment after the frame', async () => {
    render(<Pad held={1} />);
    for (const at of [1, 2]) tell('pointerrawupdate', at, at);
    tell('pointermove', 2, 2);
    expect(told).toEqual([1]);
    await vi.waitFor(() => expect(told).toEqual([1, 2]));
  });

  it('are told as ever by a browser that does not hear them at once, as on plain http', () => {
    render(<Pad held={1} />);
    for (const at of [1, 2, 3]) tell('pointermove', at, at);
    expect(told).toEqual([1, 2, 3]);
  });

  it('of others are not told, and stand in the way of none', () => {
    render(<Pad held={1} />);
    tell('pointerrawupdate', 7, 7, 2);
    tell('pointerrawupdate', 1, 8);
    tell('pointermove', 9, 9, 2);
    expect(told).toEqual([1]);
  });

  it('are not told where nothing is held', () => {
    render(<Pad held={null} />);
    tell('pointerrawupdate', 1, 1);
    tell('pointermove', 1, 1);
    expect(told).toEqual([]);
  });
});
