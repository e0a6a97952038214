const NAME = /^(?:.+\.)?datapackage\.(?:json|ya?ml)$/i;

/** Whether a file is a study descriptor by its name: `datapackage.json`, `datapackage.yaml` or `*.datapackage.yaml`. */
export function isDescriptor(path: string): boolean {
  return NAME.test(path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1));
}

/** Whether a descriptor, or a part of one in a file of its own, is JSON by its name; else it is YAML. */
export function isJson(path: string): boolean {
  return /\.json$/i.test(path);
}
