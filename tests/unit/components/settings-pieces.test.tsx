// @vitest-environment happy-dom
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { StorageFailure, type StorageTrouble } from "../../../components/failure/storage-failure";
import { HandleBox } from "../../../components/flagged/handle-box";
import { ConsoleChoice } from "../../../components/settings/console-choice";
import { KeyField } from "../../../components/settings/key-field";
import { isFitKey, keyName } from "../../../components/settings/key-name";
import { TagField } from "../../../components/templates/tag-field";
import { Welcome } from "../../../components/welcome/welcome";
import { STORAGE_FAILURES } from "../../../lib/storage/failures";
import { click, press, render, type } from "./render";

const CONSOLES = [
  { id: "shopee", consent: "from_start" },
  { id: "amazon", consent: "after_notice" },
] as const;
const inPage = (id: string) => document.querySelector(`[data-testid="${id}"]`);

describe("ConsoleChoice", () => {
  it("switches a console off and on without a question", () => {
    const onChange = vi.fn();
    const box = render(<ConsoleChoice consoles={CONSOLES} on={["shopee"]} onChange={onChange} />);
    click(box.querySelector('[data-testid="console-shopee"]'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith([], false);
  });

  it("switches Amazon on only through its notice", () => {
    const onChange = vi.fn();
    render(<ConsoleChoice consoles={CONSOLES} on={["shopee"]} onChange={onChange} />);
    click(inPage("console-amazon"));
    const notice = inPage("amazon-notice");
    for (const promise of ["never clicks and never sends", "never learns", "only reads the page"])
      expect(notice?.textContent).toContain(promise);
    press(notice, "Escape");
    expect(inPage("amazon-notice")).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
    click(inPage("console-amazon"));
    click(inPage("amazon-accept"));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(["shopee", "amazon"], true);
  });
});

describe("Welcome", () => {
  it("gives back what was chosen, and nothing when dismissed", () => {
    const onDone = vi.fn();
    const onDismiss = vi.fn();
    const onLocale = vi.fn();
    const box = render(
      <Welcome
        locale="en"
        onLocale={onLocale}
        available={CONSOLES}
        initial={["shopee"]}
        onDone={onDone}
        onDismiss={onDismiss}
      />,
    );
    click(box.querySelector('input[value="zh_CN"]'));
    expect(onLocale).toHaveBeenCalledExactlyOnceWith("zh_CN");
    click(inPage("welcome-dismiss"));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(onDone).not.toHaveBeenCalled();
    click(inPage("console-amazon"));
    click(inPage("amazon-accept"));
    click(inPage("welcome-done"));
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ consoles: ["shopee", "amazon"], noticeRead: true });
  });
});

describe("KeyField", () => {
  const show = () => {
    const onChange = vi.fn();
    const box = render(
      <KeyField label="Insert" code="Digit1" taken={["Digit2"]} onChange={onChange} testId="key" />,
    );
    return { box, button: box.querySelector("button"), onChange };
  };

  it("takes the next fitting key by its place on the keyboard", () => {
    const { button, onChange } = show();
    press(button, "q", "KeyQ");
    expect(onChange).not.toHaveBeenCalled();
    click(button);
    press(button, "Alt", "AltLeft");
    press(button, "й", "KeyQ");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("KeyQ");
  });

  it("refuses taken and unfit keys with a reason and keeps listening", () => {
    const { box, button, onChange } = show();
    click(button);
    press(button, "2", "Digit2");
    expect(box.querySelector('[role="alert"]')?.textContent).toContain("Alt + 2");
    press(button, " ", "Space");
    expect(box.querySelector('[role="alert"]')?.textContent).toContain("letter");
    press(button, "3", "Digit3");
    expect(onChange).toHaveBeenCalledExactlyOnceWith("Digit3");
  });

  it("stops listening with Escape and when it is left", () => {
    const { button, onChange } = show();
    click(button);
    press(button, "Escape");
    press(button, "3", "Digit3");
    click(button);
    act(() => button?.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));
    press(button, "3", "Digit3");
    expect(onChange).not.toHaveBeenCalled();
  });

  it("names keys as they are printed", () => {
    expect(["KeyZ", "Digit1", "Numpad4", "F9"].map(keyName)).toEqual(["Z", "1", "Num 4", "F9"]);
    expect(["KeyA", "F12", "Enter", "Escape", "Space", "ArrowUp", "F13"].map(isFitKey)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("TagField", () => {
  it("splits at commas of both scripts and keeps each tag once", () => {
    const onChange = vi.fn();
    const box = render(<TagField tags={["vip"]} onChange={onChange} />);
    type(box.querySelector("input"), "退货，vip, refund 、refund");
    expect(onChange).toHaveBeenCalledExactlyOnceWith(["vip", "退货", "refund"]);
  });

  it("takes the last tag away with Backspace in the empty field", () => {
    const onChange = vi.fn();
    const box = render(<TagField tags={["a", "b"]} onChange={onChange} />);
    press(box.querySelector("input"), "Backspace");
    expect(onChange).toHaveBeenCalledExactlyOnceWith(["a"]);
  });
});

describe("HandleBox", () => {
  it("marks with a note and opens again", () => {
    const onSave = vi.fn();
    const open = render(<HandleBox handledAt={null} note="" now={0} onSave={onSave} />);
    type(open.querySelector("textarea"), " called ");
    click(open.querySelector('[data-testid="mark-handled"]'));
    expect(onSave).toHaveBeenLastCalledWith(true, "called");
    const handled = render(<HandleBox handledAt={1} note="called" now={0} onSave={onSave} />);
    expect(handled.querySelector('[data-testid="mark-handled"]')).toBeNull();
    click(handled.querySelector('[data-testid="reopen"]'));
    expect(onSave).toHaveBeenLastCalledWith(false, "called");
  });
});

describe("StorageFailure", () => {
  it.each(STORAGE_FAILURES)("says what to do when the reason is %s", (reason: StorageTrouble) => {
    const onRetry = vi.fn();
    const box = render(<StorageFailure reason={reason} onRetry={onRetry} />);
    expect(box.querySelector('[role="alert"]')?.textContent?.length).toBeGreaterThan(60);
    click(box.querySelector("button"));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
