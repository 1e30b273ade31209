import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ProblemId, TableId } from '../../../src/data/problem.ts';
import { ProblemsGallery } from '../../../src/views/gallery/ProblemsDialog.tsx';

function setUp() {
  const onOpen = vi.fn<(id: ProblemId | TableId) => void>();
  render(
    <ProblemsGallery
      open
      openProblem="circle"
      theme="light"
      importTable={<p>Where a file is opened</p>}
      onPlay={() => undefined}
      onClose={() => undefined}
      onOpen={onOpen}
    />,
  );
  return { onOpen, user: userEvent.setup(), option: (name: string) => screen.getByRole('option', { name }) };
}

describe('The dialog "Problems"', () => {
  it('opens a problem with one click on its option', async () => {
    const { user, option, onOpen } = setUp();
    expect(screen.getByRole('dialog', { name: 'Problems' })).toBeVisible();
    await user.click(option('XOR cloud'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('xor-cloud');
  });

  it('marks the problem that is open, and is one tab stop there', () => {
    const { option } = setUp();
    expect(option('Circle')).toHaveAttribute('aria-selected', 'true');
    const stops = screen.getAllByRole('option').filter((element) => element.tabIndex === 0);
    expect(stops).toEqual([option('Circle')]);
  });

  it('moves by arrow keys and opens with Enter', async () => {
    const { user, option, onOpen } = setUp();
    option('Circle').focus();
    await user.keyboard('{ArrowRight}');
    expect(option('Gaussians')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('gaussians');
  });

  it('searches from "/", and Enter opens the first that was found', async () => {
    const { user, option, onOpen } = setUp();
    option('Circle').focus();
    await user.keyboard('/nand');
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('nand');
    expect(screen.getAllByRole('option')).toEqual([option('NAND')]);
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('nand');
  });

  it('offers the whole list again when nothing was found', async () => {
    const { user, option } = setUp();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'zzz');
    expect(screen.queryAllByRole('option')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show all problems' }));
    expect(option('Spiral')).toBeVisible();
  });

  it('opens a built-in table as it opens a problem', async () => {
    const { user, option, onOpen } = setUp();
    await user.click(option('Iris'));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('iris');
  });

  it('asks for the file of a table of one’s own, and goes back from there', async () => {
    const { user, option, onOpen } = setUp();
    await user.click(option('My CSV'));
    expect(screen.getByText('Where a file is opened')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'All problems' }));
    expect(option('My CSV')).toBeVisible();
    expect(onOpen).not.toHaveBeenCalled();
  });
});
