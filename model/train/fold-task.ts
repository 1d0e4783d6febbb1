import { parentPort, workerData } from "node:worker_threads";
import { type FoldTask, scoreFold } from "./leave-out";
import { loadCorpus } from "./load-corpus";

const task = workerData as FoldTask;
const result = scoreFold(loadCorpus().lines, task.recipe, task.fold, task.folds);
parentPort?.postMessage(result, [result.indices.buffer, result.scores.buffer] as ArrayBuffer[]);
