/** `GPUBufferUsage`; the names are no globals where there is no WebGPU. */
export const USAGE = { MAP_READ: 0x1, COPY_SRC: 0x4, COPY_DST: 0x8, STORAGE: 0x80 } as const;

/** Buffers of a device that are used again for every batch and grow with the largest. */
export class BufferPool {
  private readonly buffers = new Map<string, GPUBuffer>();

  constructor(private readonly device: GPUDevice) {}

  /** The buffer of that name with at least `bytes`, contents undefined. One name always has one usage. */
  take(name: string, bytes: number, usage: number): GPUBuffer {
    const known = this.buffers.get(name);
    if (known && known.size >= bytes) return known;
    known?.destroy();
    const size = Math.max(4_096, 2 ** Math.ceil(Math.log2(bytes)));
    const buffer = this.device.createBuffer({ size, usage });
    this.buffers.set(name, buffer);
    return buffer;
  }

  /** The storage buffer of that name, holding `data` from its beginning. */
  fill(name: string, data: Uint32Array<ArrayBuffer>): GPUBuffer {
    const buffer = this.take(name, data.byteLength, USAGE.STORAGE | USAGE.COPY_DST);
    this.device.queue.writeBuffer(buffer, 0, data);
    return buffer;
  }
}
