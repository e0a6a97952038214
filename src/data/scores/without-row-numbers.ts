/** A column that only numbers the rows starts again in every file, so over several files it identifies nobody. */
export function withoutRowNumbers<
  Roles extends { readonly id?: { readonly kind: "id" | "name" | "row-number" } },
>(roles: Roles, files: number): Roles {
  if (files === 1 || roles.id?.kind !== "row-number") return roles;
  const { id: _id, ...rest } = roles;
  return rest as Roles;
}
