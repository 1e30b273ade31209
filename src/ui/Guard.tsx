import { Component, type ReactNode } from 'react';
import type { Failure } from './failure.ts';
import { PartFailed } from './PartFailed.tsx';

interface GuardProps {
  /** What stands in the place of what has failed; a card that says so, if nothing else is given. */
  failed?: ((failure: Failure) => ReactNode) | undefined;
  /** Made ready before the next try, during which the failure stays to be seen. */
  prepare?: () => Promise<unknown>;
  children: ReactNode;
}

interface GuardState {
  failure: Pick<Failure, 'error' | 'tries'> | null;
}

/** Keeps what fails inside from taking the page along. Only a class can: React has no hook for it. */
export class Guard extends Component<GuardProps, GuardState> {
  override state: GuardState = { failure: null };

  static getDerivedStateFromError(error: unknown): GuardState {
    return { failure: { error, tries: 0 } };
  }

  #retry = async (): Promise<void> => {
    try {
      await this.props.prepare?.();
      this.setState({ failure: null });
    } catch (error) {
      this.setState(({ failure }) => ({ failure: { error, tries: (failure?.tries ?? 0) + 1 } }));
    }
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const { failed = inPlace } = this.props;
    return failed({ ...failure, retry: () => void this.#retry() });
  }
}

const inPlace = (failure: Failure) => <PartFailed failure={failure} />;
