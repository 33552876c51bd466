/** A path as a user wrote it, and the working folder it goes from -> the path that this process opens; as written where no folder is given. */
import { isAbsolute, join } from "node:path";

export function pathFrom(cwd: string | undefined, path: string): string {
  return cwd === undefined || isAbsolute(path) ? path : join(cwd, path);
}
