import { Component, type ReactNode } from 'react';
import styles from './app.module.css';
import { Button } from './components/button';
import { StepFrame } from './components/step-frame';
import { translate } from './i18n/text';

/** A fault in a screen must not leave an empty window: it is said, and one press leads back to the start. */
export class CrashGuard extends Component<{ readonly children: ReactNode }, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <div className={styles['app']}>
        <StepFrame
          title={translate('crash.title')}
          lead={translate('crash.body')}
          actions={
            <Button look="primary" onPress={() => this.setState({ crashed: false })}>
              {translate('crash.again')}
            </Button>
          }
        />
      </div>
    );
  }
}
