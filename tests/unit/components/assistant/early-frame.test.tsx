// @vitest-environment happy-dom
import { act, useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import type { Asked } from "../../../../entrypoints/sidepanel/assistant-store";
import { useWork } from "../../../../entrypoints/sidepanel/assistant-work";
import type { Generation } from "../../../../lib/domain/generation";
import { openStream, watchStream } from "../../../../lib/messaging/stream";
import { render } from "../render";
import { DRAFT, makeRow } from "./made";

vi.mock("../../../../lib/messaging/send", () => ({
  toHost: { status: () => Promise.reject(new Error("not asked here")) },
  surfaceToBackground: {},
}));

interface Shown {
  row: Generation | null;
  asked: Asked | null;
}

function Newest({ give }: { give: (change: (shown: Shown) => void) => void }) {
  const [{ row, asked }, setShown] = useState<Shown>({ row: null, asked: null });
  give(setShown);
  const work = useWork(row, asked);
  return <p>{`${work?.state} ${work?.texts.join("|")}`}</p>;
}

let ended = new AbortController();
afterEach(() => {
  ended.abort();
  ended = new AbortController();
});

it("shows at once what the host wrote before its row was known", async () => {
  const asked: Asked = { id: "g1", threadKey: "shopee:1", task: DRAFT, state: "asked" };
  let show: (shown: Shown) => void = () => {};
  const box = render(
    <Newest
      give={(change) => {
        show = change;
      }}
    />,
  );
  act(() => show({ row: null, asked }));
  expect(box.textContent).toBe("asked ");
  const heard = new Promise<void>((resolve) => watchStream(() => resolve(), ended.signal));
  const send = openStream(ended.signal);
  send({ id: "g1", threadKey: "shopee:1", state: "running", step: 0, text: "Dear", tokens: 1 });
  await heard;
  act(() => show({ row: makeRow({ task: DRAFT, state: "queued", createdAt: Date.now() }), asked: null }));
  expect(box.textContent).toBe("running Dear");
});

it("says that a request could not be kept where the host says so, and not that nobody was there", async () => {
  const asked: Asked = { id: "g2", threadKey: "shopee:1", task: DRAFT, state: "asked" };
  let show: (shown: Shown) => void = () => {};
  const box = render(
    <Newest
      give={(change) => {
        show = change;
      }}
    />,
  );
  act(() => show({ row: null, asked }));
  const heard = new Promise<void>((resolve) => watchStream(() => resolve(), ended.signal));
  openStream(ended.signal)({
    id: "g2",
    threadKey: "shopee:1",
    state: "failed",
    step: 0,
    text: "",
    tokens: 0,
    failure: "storage",
  });
  await heard;
  act(() => show({ row: null, asked: { ...asked, state: "no_host" } }));
  expect(box.textContent).toBe("failed ");
});
