/** Sizes that are written into the kernel as constants. */
export interface KernelSizes {
  dim: number;
  blocks: number;
  outputs: number;
}

/** Threads that work on one message. */
const THREADS = 64;
/** Entries whose multipliers are worked out at a time. */
const TILE = 64;

/** Bytes of workgroup memory that the kernel takes. */
export function workgroupBytes({ dim, blocks }: KernelSizes): number {
  return 4 * (dim + TILE + TILE * blocks);
}

/**
 * One workgroup a message. First the message's rows, four bits a value with a multiplier for each block, are summed by
 * weight: a thread for each dimension, the multipliers of 64 rows at a time worked out together. Then the heads: a thread
 * for each output. Layout of the buffers: pack-for-gpu.ts.
 */
export function scoreKernel({ dim, blocks, outputs }: KernelSizes): string {
  return /* wgsl */ `
const DIM = ${dim}u;
const BLOCKS = ${blocks}u;
const OUTPUTS = ${outputs}u;
const THREADS = ${THREADS}u;
const TILE = ${TILE}u;
const EACH = ${Math.ceil(dim / THREADS)}u;
const BIAS = 256u;
const BLOCK_OF = ${256 + outputs}u;
const HEADS = ${256 + outputs + dim}u;

@group(0) @binding(0) var<storage, read> table: array<u32>;
@group(0) @binding(1) var<storage, read> scaleCodes: array<u32>;
@group(0) @binding(2) var<storage, read> fixedPart: array<f32>;
@group(0) @binding(3) var<storage, read> offsets: array<u32>;
@group(0) @binding(4) var<storage, read> entries: array<vec2u>;
@group(0) @binding(5) var<storage, read_write> scores: array<f32>;

var<workgroup> tileRows: array<u32, ${TILE}>;
var<workgroup> tileScales: array<f32, ${TILE * blocks}>;
var<workgroup> hidden: array<f32, ${dim}>;

@compute @workgroup_size(${THREADS})
fn main(@builtin(workgroup_id) group: vec3u, @builtin(local_invocation_index) thread: u32) {
  let message = group.x;
  let last = offsets[message + 1u];
  var sums: array<f32, EACH>;
  for (var start = offsets[message]; start < last; start += TILE) {
    let size = min(TILE, last - start);
    if (thread < size) {
      let entry = entries[start + thread];
      let weight = bitcast<f32>(entry.y);
      tileRows[thread] = entry.x;
      for (var b = 0u; b < BLOCKS; b++) {
        let at = entry.x * BLOCKS + b;
        let code = (scaleCodes[at >> 2u] >> ((at & 3u) * 8u)) & 255u;
        tileScales[thread * BLOCKS + b] = weight * fixedPart[code];
      }
    }
    workgroupBarrier();
    for (var e = 0u; e < EACH; e++) {
      let d = e * THREADS + thread;
      if (d < DIM) {
        let block = u32(fixedPart[BLOCK_OF + d]);
        var sum = sums[e];
        for (var i = 0u; i < size; i++) {
          let at = tileRows[i] * DIM + d;
          let value = i32(table[at >> 3u] << (28u - (at & 7u) * 4u)) >> 28u;
          sum += tileScales[i * BLOCKS + block] * f32(value);
        }
        sums[e] = sum;
      }
    }
    workgroupBarrier();
  }
  for (var e = 0u; e < EACH; e++) {
    let d = e * THREADS + thread;
    if (d < DIM) { hidden[d] = sums[e]; }
  }
  workgroupBarrier();
  for (var k = thread; k < OUTPUTS; k += THREADS) {
    var score = fixedPart[BIAS + k];
    for (var d = 0u; d < DIM; d++) { score += fixedPart[HEADS + d * OUTPUTS + k] * hidden[d]; }
    scores[message * OUTPUTS + k] = score;
  }
}
`;
}
