import { existsSync } from "node:fs";
import { buildReplicas } from "../replicas/build";
import { EXTENSION_DIR } from "./launch";

/** The extension is built by `npm test` or `npm run build` beforehand; the replicas are built here. */
export default async function setUp(): Promise<void> {
  if (!existsSync(EXTENSION_DIR)) throw new Error("Build the extension first: npm run build");
  await buildReplicas();
}
