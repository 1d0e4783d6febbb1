import { Bug } from "lucide-react";
import { Component, type ReactNode } from "react";
import { Button } from "../../../components/controls/button";
import { EmptyState } from "../../../components/controls/notice";
import { useWords } from "../../../components/surface/locale";

interface State {
  crashed: boolean;
}

/** Shows a way on where a screen threw, instead of an empty page. */
export class CatchCrash extends Component<{ children: ReactNode }, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    return this.state.crashed ? (
      <Crashed onRetry={() => this.setState({ crashed: false })} />
    ) : (
      this.props.children
    );
  }
}

function Crashed({ onRetry }: { onRetry: () => void }) {
  const t = useWords();
  return (
    <div role="alert">
      <EmptyState
        testId="crashed"
        icon={<Bug aria-hidden="true" className="size-6" />}
        title={t("crashTitle")}
        text={t("crashText")}
        action={
          <Button look="primary" onClick={onRetry}>
            {t("tryAgain")}
          </Button>
        }
      />
    </div>
  );
}
