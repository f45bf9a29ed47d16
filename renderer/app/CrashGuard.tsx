import { Component, type ReactNode } from "react";
import { Button } from "../parts/Button.tsx";
import { SpeechContext, type ScreenSpeech } from "../parts/speech.ts";
import styles from "./ErrorPage.module.css";
import { ErrorDetails } from "./ErrorDetails.tsx";

type Props = { readonly children: ReactNode };
type State = { readonly error?: unknown };

/** A mistake of our own while drawing: says that the data is safe, and how to go on. */
export class CrashGuard extends Component<Props, State> {
  static override contextType = SpeechContext;
  // React fills it from contextType.
  declare context: ScreenSpeech;
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const { words } = this.context;
    return (
      <main className={styles.page}>
        <div className={styles.column}>
          <h1 className={styles.title}>{words.errorPage.crashed}</h1>
          <p className={styles.text}>{words.errorPage.crashedText}</p>
          <p className={styles.action}>
            <Button kind="filled" hasFocus onPress={() => location.reload()}>
              {words.errorPage.reload}
            </Button>
          </p>
          <ErrorDetails error={this.state.error} />
        </div>
      </main>
    );
  }
}
