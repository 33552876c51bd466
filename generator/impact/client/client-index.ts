/** What each declaration of a generated client stands for, and in what words the client declares it. */
import type { ts } from "../../support/compiler.js";
import type { Place } from "./place.js";

export class ClientIndex {
  private readonly places = new Map<string, Place>();
  private readonly texts = new Map<string, string[]>();

  /** What the declaration in a file of the client, at this place of its text, stands for. */
  placeAt(file: string, position: number): Place | undefined {
    return this.places.get(`${file}:${position}`) ?? this.places.get(file);
  }

  /** How the client declares what stands at a path of the spec. */
  declared(path: string): string {
    return (this.texts.get(path) ?? []).join("\n");
  }

  add(file: string, node: ts.Node, place: Place, text: string): void {
    this.places.set(`${file}:${node.pos}`, place);
    if (place.path !== "") this.texts.set(place.path, [...(this.texts.get(place.path) ?? []), text]);
  }

  addFile(file: string, path: string): void {
    this.places.set(file, { kind: "part", path });
  }
}
