import * as v from "valibot";
import type { Settings } from "../../lib/domain/settings";
import type { BackgroundHandlers } from "../../lib/messaging/listen";
import { readSettings, writeSettings } from "../../lib/storage/settings";
import { refreshBadge } from "./badge";
import { pushSettings, rerankOpenThreads } from "./console-tabs";
import type { BackgroundContext } from "./content-handlers";
import type { LearningHandlers } from "./learning-handlers";
import { openHost } from "./open-host";
import type { ReplyIndex } from "./reply-index";

const partialSchema = v.record(v.string(), v.unknown());

/** Answers the panel and the options page. */
export function createSurfaceHandlers({
  db,
  now,
  index,
}: Pick<BackgroundContext, "db" | "now"> & { index?: Pick<ReplyIndex, "forget"> }): Omit<
  BackgroundHandlers["surface"],
  keyof LearningHandlers | "checkReply" | "listPermissions" | "proposeTemplate" | "saveReply"
> {
  return {
    saveSettings: async (input) => {
      // Each field is checked where it is written; an unknown or broken one changes nothing.
      const settings = await writeSettings(v.parse(partialSchema, input) as Partial<Settings>);
      await pushSettings(settings);
      return settings;
    },

    templatesChanged: async () => {
      index?.forget();
      await rerankOpenThreads(db, await readSettings(), now());
      return null;
    },

    riskHandled: async () => {
      await refreshBadge(db);
      return null;
    },

    openHost,
  };
}
