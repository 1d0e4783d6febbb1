import type { BlockOptions, Layout, Network } from "./learner";

/** One network of several blocks side by side; an output that several blocks answer for gets their mean. */
export function joinBlocks<Name extends string>(
  blocks: readonly Network[],
  options: readonly BlockOptions<Name>[],
  layout: Layout<Name>,
): Network {
  const dim = blocks.reduce((sum, block) => sum + block.dim, 0);
  const rows = blocks[0] ? blocks[0].table.length / blocks[0].dim : 0;
  const table = new Float32Array(rows * dim);
  const heads = new Float32Array(layout.outputs * dim);
  const bias = new Float32Array(layout.outputs);
  let at = 0;
  for (const [b, block] of blocks.entries()) {
    for (let row = 0; row < rows; row++)
      table.set(block.table.subarray(row * block.dim, (row + 1) * block.dim), row * dim + at);
    for (const name of options[b]?.heads ?? []) {
      const share = 1 / options.filter((other) => other.heads.includes(name)).length;
      const { from, to } = layout.heads[name];
      for (let k = from; k < to; k++) {
        bias[k] = (bias[k] as number) + share * (block.bias[k] as number);
        for (let d = 0; d < block.dim; d++)
          heads[k * dim + at + d] = share * (block.heads[k * block.dim + d] as number);
      }
    }
    at += block.dim;
  }
  return { dim, table, heads, bias };
}
