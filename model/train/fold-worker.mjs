// Worker threads do not inherit the TypeScript loader of the main thread; this registers it again.
import { register } from "tsx/esm/api";

register();
await import("./fold-task.ts");
