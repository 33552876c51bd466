/**
 * Instance types: their names say what they are. `S5.LARGE8` is of the family S5, has 4 cores and 8 GB of memory:
 * SMALL has one core, MEDIUM 2, LARGE 4, nXLARGE 4n. A family offers some ratios of memory to cores; each zone sells all of
 * them. `CDH_2C4G` is a part of a dedicated host.
 */
export interface InstanceType {
  readonly name: string;
  readonly family: string;
  readonly cpu: number;
  /** GB. */
  readonly memory: number;
  readonly gpu: number;
}

interface Kind {
  readonly prefix: string;
  readonly title: string;
  readonly generations: readonly number[];
  /** GB of memory a core; one with one is for the smallest only. */
  readonly ratios: readonly number[];
  readonly hasGpu?: true;
}

const kinds: readonly Kind[] = [
  { prefix: "S", title: "Standard", generations: [1, 2, 3, 4, 5, 6], ratios: [1, 2, 4] },
  { prefix: "SA", title: "Standard", generations: [2, 3], ratios: [1, 2, 4] },
  { prefix: "SN", title: "Standard network enhanced", generations: [2], ratios: [2, 4] },
  { prefix: "N", title: "Network-optimized", generations: [1], ratios: [2, 4] },
  { prefix: "I", title: "High IO", generations: [1, 2], ratios: [2, 4, 8] },
  { prefix: "M", title: "MEM optimized", generations: [1, 2, 5], ratios: [8] },
  { prefix: "C", title: "Compute", generations: [2, 3, 6], ratios: [2, 4] },
  { prefix: "CN", title: "Compute Network-optimized", generations: [2], ratios: [2] },
  { prefix: "FX", title: "FPGA", generations: [2], ratios: [4] },
  { prefix: "GA", title: "GPU rendering", generations: [2], ratios: [4], hasGpu: true },
  { prefix: "GN", title: "GPU compute", generations: [2, 7, 8], ratios: [4], hasGpu: true },
];

const sizes: { readonly [size: string]: number } = {
  SMALL: 1,
  MEDIUM: 2,
  LARGE: 4,
  "2XLARGE": 8,
  "4XLARGE": 16,
  "16XLARGE": 64,
};

/** A card for each eight cores. */
const coresPerGpu = 8;

export interface Family {
  readonly InstanceFamilyName: string;
  readonly InstanceFamily: string;
}

export const families: readonly Family[] = kinds.flatMap(({ prefix, title, generations }) =>
  generations.map((generation) => ({
    InstanceFamilyName: `${title} ${prefix}${generation}`,
    InstanceFamily: `${prefix}${generation}`,
  })),
);

export const instanceTypes: ReadonlyMap<string, InstanceType> = new Map(
  kinds.flatMap((kind) => kind.generations.flatMap((generation) => typesOf(kind, `${kind.prefix}${generation}`))),
);

function typesOf({ ratios, hasGpu }: Kind, family: string): [string, InstanceType][] {
  return Object.entries(sizes).flatMap(([size, cpu]) =>
    ratios
      .filter((ratio) => ratio > 1 || cpu === 1)
      .map((ratio): [string, InstanceType] => {
        const name = `${family}.${size}${cpu * ratio}`;
        const gpu = hasGpu === true ? Math.ceil(cpu / coresPerGpu) : 0;
        return [name, { name, family, cpu, memory: cpu * ratio, gpu }];
      }),
  );
}

/** `malformed`: no name of a type; `unknown`: none of those that are sold. */
export function readInstanceType(name: string): InstanceType | "malformed" | "unknown" {
  const [, cores, memory] = /^CDH_([1-9]\d*)C([1-9]\d*)G$/.exec(name) ?? [];
  if (cores !== undefined) return { name, family: "CDH", cpu: Number(cores), memory: Number(memory), gpu: 0 };
  if (!/^[A-Z]{1,4}\d[A-Za-z\d]*\.\w*[A-Z]\w*$/.test(name)) return "malformed";
  return instanceTypes.get(name) ?? "unknown";
}
