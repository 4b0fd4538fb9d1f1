declare module 'postject' {
  /** Puts `data` into the executable `file` as the resource `name`. */
  export function inject(
    file: string,
    name: string,
    data: Buffer,
    options: { readonly sentinelFuse: string; readonly machoSegmentName?: string },
  ): Promise<void>;
}
