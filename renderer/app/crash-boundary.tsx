import { Component, type ReactNode } from 'react';
import i18next from 'i18next';
import { Button } from '../ui/button';
import styles from './start/not-opened.module.css';

/** Catches errors of a screen, so that the other steps and the save state stay usable. */
export class CrashBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.screen} role="alert">
        <div className={styles.card}>
          <h1>{i18next.t('crash.title')}</h1>
          <p>{i18next.t('crash.message')}</p>
          <div className={styles.actions}>
            <Button look="primary" onPress={() => this.setState({ failed: false })}>
              {i18next.t('crash.retry')}
            </Button>
          </div>
        </div>
      </div>
    );
  }
}
