import { parentPort, workerData } from "node:worker_threads";
import { type FoldTask, scoreFold } from "./leave-out";

const result = scoreFold(workerData as FoldTask);
parentPort?.postMessage(result, [result.indices.buffer, result.scores.buffer] as ArrayBuffer[]);
